import { expect, it } from 'vitest'
import { tabOf } from './tabbed-page'

const tabs = [
  { id: 'you', parts: { profile: null, notifications: null } },
  { id: 'devices', parts: { devices: null, security: null } },
  { id: 'data', parts: { data: null, danger: null } },
]

it.each([
  ['', 'you'],
  ['you', 'you'],
  ['devices', 'devices'],
  ['security', 'devices'],
  ['notifications', 'you'],
  ['danger', 'data'],
  ['no-such-section', 'you'],
])('#%s leads to the tab %s', (fragment, id) => {
  expect(tabOf(fragment, tabs)).toBe(id)
})
