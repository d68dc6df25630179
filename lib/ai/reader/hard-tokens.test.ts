import { beforeAll, describe, expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import cases from '../testing/cases.json' with { type: 'json' }
import { createHardTokenCheck } from './hard-tokens'

beforeAll(() => loadLexicons())

const check = createHardTokenCheck()
const head = 'Warehouse lead, Elm Foods, 2019-05 to 2021-12'
const still = 'Warehouse lead, Elm Foods, 2023-12 to today (2026-11)'
const unsaid = (text: string, line: string, own = head, before = '') =>
  check(text, [line], own, before)

describe('what a line says in another form', () => {
  it.each(cases.hardTokens.isNoNewFact)('is no new fact: %s', (_, text, line) => {
    const own = text.startsWith('Three') || text.startsWith('3') ? head.replace('05', '01') : head
    expect(unsaid(text, line, own)).toEqual([])
  })

  it('is no new fact where the replaced text writes it out, or where today is counted to', () => {
    const before = 'Wrote the notes of goods and delivery forms'
    expect(unsaid('Wrote the NGDF', 'Wrote the forms', head, before)).toEqual([])
    expect(unsaid('Nearly three years in the warehouse', 'Works there', still)).toEqual([])
    expect(unsaid('Four years in the warehouse', 'Works there', still)).toEqual(['Four'])
  })

  it.each(cases.hardTokens.isOne)('is one: %s', (_, text, line, words) => {
    const own = head.replace('Warehouse lead', 'Picker')
    expect(unsaid(text, line, own)).toContain(words)
  })
})
