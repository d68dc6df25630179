import { expect, it } from 'vitest'
import { labelVariants } from '@/lib/language/tags'
import { templates } from '@/lib/pdf/templates/registry'
import examples from '@/lib/resume/examples/texts/en.json'
import { sourceFiles } from '@/tests/support/source-files'
import { galleryTemplates } from './gallery/kinds'
import { siteCounts } from './site-counts'

it('counts what can be chosen', () => {
  const labels = sourceFiles(['lib/language'], /^labels\.json$/)
  expect(siteCounts).toEqual({
    templates: templates.length,
    languages: labels.length - labelVariants.length,
    professions: Object.values(examples.en).length,
  })
  expect(galleryTemplates).toHaveLength(siteCounts.templates)
})
