import { expect, it } from 'vitest'
import cases from '../testing/cases.json' with { type: 'json' }
import { completeProfile } from './user-pages'

it.each(cases.userPages.findsThePageOnOf)(
  'finds the page on %s of %j',
  (network, username, url) => {
    expect(completeProfile({ network, username, url: '' })).toEqual({ username, url })
  },
)

it.each([
  ['Portfolio', 'folio.example.org/ada'],
  ['Portfolio', 'www.example.org'],
  ['Blog', 'ada.example.org'],
  ['GitHub', 'github.com/ada'],
])('takes a name on %s that is the address %j for it', (network, username) => {
  expect(completeProfile({ network, username, url: '' })).toEqual({ username: '', url: username })
})
