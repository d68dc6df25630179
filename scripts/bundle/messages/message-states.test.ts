import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readCatalogue } from './catalogue-files.mjs'
import { countStates, statesTable } from './message-states.mjs'

it('counts messages by their state, a language’s own word last', () => {
  const states = {
    others: { '**': 'machine', 'share/**': 'reviewed' },
    pl: { 'share/end': 'confirmed' },
  }
  const ids = ['share/end', 'share/views', 'site/title']
  expect(countStates('pl', ids, states)).toEqual({ machine: 1, reviewed: 1, confirmed: 1 })
  expect(countStates('cs', ids, states)).toEqual({ machine: 1, reviewed: 2, confirmed: 0 })
})

it('docs/languages.md says the states of all languages', () => {
  const languages = readdirSync('lib/messages/catalogues')
    .map((file) => file.replace('.json', ''))
    .toSorted()
  const page = readFileSync('docs/languages.md', 'utf8')
  expect(page).toContain(statesTable(languages, Object.keys(readCatalogue('en'))))
})
