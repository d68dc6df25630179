import { expect, it } from 'vitest'
import { labelTables } from '@/lib/language/labels'
import { importLanguages, labelLanguages } from '@/lib/language/tags'
import cases from '../testing/cases.json' with { type: 'json' }
import { languageOf } from './language-of'

/** Five lines of a CV a language, of people that do not exist. */
const texts: Readonly<Record<(typeof importLanguages)[number], string>> = cases.languageOf.texts

it.each(importLanguages)('tells %s by five lines', (language) => {
  expect(languageOf(texts[language].split('|'))).toBe(language)
})
it('tells a language by its word for the mother tongue, where little else is said', () => {
  const cv = (native: string) => ['Wiebke Deich', 'Hafen GmbH', '2019 – 2021', native]
  expect(languageOf(cv('Deutsch (Muttersprache)'))).toBe('de')
  expect(languageOf(cv('Français : langue maternelle'))).toBe('fr')
  expect(languageOf(cv('Dansk (modersmål)'))).not.toBe('sv')
})
it.each(labelLanguages)('tells %s by its headings alone', (language) => {
  expect(languageOf(Object.values(labelTables[language].labels))).toBe(language)
})
it.each(importLanguages)('tells %s by what is written below English headings', (language) => {
  const [, one = '', , two = ''] = texts[language].split('|')
  const lines = ['Profile', one, 'Work Experience', two, 'Education', one, two]
  expect(languageOf(lines)).toBe(language)
})
it.each(cases.languageOf.tellsByTwoLinesOf)(
  'tells %s by two lines of a seller below an English heading',
  (language, lines) => {
    expect(languageOf(['Experience', ...lines.split('|')])).toBe(language)
  },
)
it.each(cases.languageOf.tellsTheVariantByLetters)(
  'tells the variant %s by letters and words that are its own',
  (language, lines) => {
    expect(languageOf(lines.split('|'))).toBe(language)
  },
)
it.each(cases.languageOf.tellsByFewWordsWithout)(
  'tells %s by few words without a heading',
  (language, lines) => {
    expect(languageOf(lines.split('|'))).toBe(language)
  },
)
it('is not misled by a name, an address and the names of tools', () => {
  const lines = ['Zoë Núñez-Søren', 'Zürich', 'React, Node.js, Kubernetes', ...texts.en.split('|')]
  expect(languageOf(lines)).toBe('en')
})
