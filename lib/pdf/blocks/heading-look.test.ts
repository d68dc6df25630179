import { describe, expect, it } from 'vitest'
import { designChoices, designSchema } from '@/lib/resume/schema/design'
import { contrastOf } from '../contrast'
import { themeOf } from '../templates/layouts/page-parts'
import { templates } from '../templates/registry'
import { headingLook } from './heading-look'

describe.each(templates)('headings of the template $id', (template) => {
  it.each(designChoices.sectionTitles)('can be read in the style %s', (sectionTitles) => {
    for (const { id: palette } of template.palettes) {
      const design = designSchema.parse({ palette, sectionTitles })
      const look = headingLook(template.look.headings, design, themeOf(template, design))
      const ground = look.headingBox?.backgroundColor ?? '#ffffff'
      expect(contrastOf(look.heading.color ?? '', ground), palette).toBeGreaterThanOrEqual(4.5)
    }
  })
})
