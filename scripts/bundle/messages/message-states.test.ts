import { expect, it } from 'vitest'
import { countStates } from './message-states.mjs'

it('counts messages by their state, a language’s own word last', () => {
  const states = {
    others: { '**': 'machine', 'share/**': 'reviewed' },
    pl: { 'share/end': 'confirmed' },
  }
  const ids = ['share/end', 'share/views', 'site/title']
  expect(countStates('pl', ids, states)).toEqual({ machine: 1, reviewed: 1, confirmed: 1 })
  expect(countStates('cs', ids, states)).toEqual({ machine: 1, reviewed: 2, confirmed: 0 })
})
