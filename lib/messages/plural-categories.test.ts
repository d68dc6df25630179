import { expect, it } from 'vitest'
import { formatters } from './format'
import { pluralCategories } from './plural-categories'

const forMillionsAlone = new Set(['fr', 'es', 'pt-BR', 'it'])

it.each(Object.entries(pluralCategories))('of %s are those of CLDR', (language, forms) => {
  const rules = new Intl.PluralRules(language)
  const expected = rules
    .resolvedOptions()
    .pluralCategories.filter((form) => form !== 'many' || !forMillionsAlone.has(language))
  expect([...forms].toSorted()).toEqual(expected.toSorted())
  for (let count = 0; count < 2_000; count++) expect(forms).toContain(rules.select(count))
})

it('are chosen by the language', () => {
  const { choose } = formatters('pl')
  const forms = { one: 'plik', few: 'pliki', many: 'plików', other: 'pliku' }
  expect([1, 2, 5, 22].map((count) => choose(count, forms))).toEqual([
    'plik',
    'pliki',
    'plików',
    'pliki',
  ])
})
