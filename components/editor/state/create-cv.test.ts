import { expect, it } from 'vitest'
import { interfaceLanguages, type Locale } from '@/lib/messages/locales'
import { labelLanguages, labelVariants } from '@/lib/resume/labels/languages'
import { createCv } from './create-cv'

const languageIn = async (locale: Locale) => (await createCv(null, locale)).design.language

it.each([
  ['de', 'de'],
  ['ar', 'ar'],
  ['en', 'en'],
  // Generated languages of tests are English.
  ['ar-XB', 'en'],
] as const)('a CV begun in an interface in %s is in %s', async (locale, language) => {
  expect(await languageIn(locale)).toBe(language)
})

it('is in a language that the design offers, whatever the interface speaks', async () => {
  for (const locale of interfaceLanguages) {
    expect([...labelLanguages, ...labelVariants]).toContain(await languageIn(locale))
  }
})

it('keeps its language in a template that was asked for', async () => {
  const { design } = await createCv('serif', 'de')
  expect([design.language, design.template]).toEqual(['de', 'serif'])
})
