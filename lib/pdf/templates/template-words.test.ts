import { expect, it } from 'vitest'
import { looks as german } from '@/dist/messages/de/base'
import { looks } from '@/dist/messages/en/looks'
import { beginsWords } from '@/lib/resume/text/search-words'
import { templateCatalogue } from './catalogue'
import { templateWords } from './template-words'
import searches from './testing/template-searches.json' with { type: 'json' }

const found = (query: string, { templates } = looks) =>
  templateCatalogue
    .filter((one) => beginsWords(templateWords(one, templates[one.id]), query))
    .map(({ id }) => id)

it.each(searches as [string, string[] | null][])(
  '%j finds templates by the start of each word, in the order of the gallery',
  (query, ids) => {
    expect(found(query)).toEqual(ids ?? templateCatalogue.map(({ id }) => id))
  },
)

it('finds by the summary in the language of the interface, and by the search words in each', () => {
  expect(found('PFLEGE', german)).toEqual(['kinder'])
  expect(found('Pflege')).toEqual([])
  expect(found('Kapitalchen RANDER', german)).toEqual([])
  expect(found('kapitalchen', german)).toEqual(['ledger'])
  expect(found('GROSSER name', german)).toEqual(['atelier', 'capital'])
  expect(found('harvard', german)).toEqual(['yard'])
})
