import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
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

it('docs/languages.md has the rules of lib/messages/states.json', () => {
  expect(readFileSync('docs/languages.md', 'utf8')).toContain(statesTable())
})
