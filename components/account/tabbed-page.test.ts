import { expect, it } from 'vitest'
import cases from '../testing/cases.json' with { type: 'json' }
import { tabOf } from './tabbed-page'

const tabs = [
  { id: 'you', parts: { profile: null, notifications: null } },
  { id: 'devices', parts: { devices: null, security: null } },
  { id: 'data', parts: { data: null, danger: null } },
]

it.each(cases.tabbedPage.leadsToTheTab)('#%s leads to the tab %s', (fragment, id) => {
  expect(tabOf(fragment, tabs)).toBe(id)
})
