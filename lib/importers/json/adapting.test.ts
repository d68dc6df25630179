import { expect, it } from 'vitest'
import { labelOf } from './adapting'

it.each([
  ['RCN membership', 'RCN membership'],
  ['NHS number', 'NHS number'],
  ['HCPC PIN  no', 'HCPC PIN no'],
  ['Führerschein Klasse B', 'Führerschein Klasse B'],
  ['employmentType', 'Employment type'],
  ['employment_type', 'Employment type'],
  ['HCPCNumber', 'HCPC number'],
  ['nmcPIN', 'Nmc PIN'],
  ['doi', 'DOI'],
  ['GPA', 'GPA'],
  ['ИНН', 'ИНН'],
])('prints the label of %s as it was typed, or as words: %s', (key, label) => {
  expect(labelOf(key)).toBe(label)
})
