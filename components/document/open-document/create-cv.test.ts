import { expect, expectTypeOf, it } from 'vitest'
import type { LabelLanguage, LabelVariant } from '@/lib/language/tags'
import { interfaceLanguages, type Locale, type OfferedLanguage } from '@/lib/messages/locales'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { createCv } from './create-cv'
import { inTemplate } from './in-template'

const languageIn = async (locale: Locale) => (await createCv(null, locale)).design.language

it.each([
  ['de', 'de'],
  ['ar', 'ar'],
  ['en', 'en'],
  ['en-US', 'en-us'],
  ['zh-Hans', 'zh'],
  ['zh-Hant', 'zh-hant'],
  ['pt-BR', 'pt-br'],
  // Pseudo-locales of tests are English.
  ['ar-XB', 'en'],
] as const)('a CV begun in an interface in %s is in %s', async (locale, language) => {
  expect(await languageIn(locale)).toBe(language)
})

it('is in the language of the interface, whichever it is', async () => {
  // An interface language without a document language does not compile.
  type Missing = Exclude<Lowercase<OfferedLanguage>, LabelLanguage | LabelVariant>
  expectTypeOf<Missing>().toEqualTypeOf<'zh-hans'>()
  for (const locale of interfaceLanguages) {
    const primary = (tag: string) => tag.split('-')[0]
    expect(primary(await languageIn(locale))).toBe(primary(locale))
  }
})

it('is on Letter in American English, else on A4', async () => {
  for (const template of [null, 'yard']) {
    const pages = [await createCv(template, 'en-US'), await createCv(template, 'en')]
    expect(pages.map(({ design }) => design.page)).toEqual(['letter', 'a4'])
  }
})

it('keeps its language in a template that was asked for', async () => {
  const { design } = await createCv('yard', 'de')
  expect([design.language, design.template]).toEqual(['de', 'yard'])
})

it('leaves an example its words and its language in the template of an empty CV', async () => {
  const nurse = sampleResume('nurse', createIdGenerator())
  const { content, design } = await inTemplate(nurse, 'yard')
  expect(content).toEqual(nurse.content)
  expect([design.language, design.template]).toEqual([nurse.design.language, 'yard'])
  expect(await inTemplate(nurse, null)).toBe(nurse)
})
