import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { guardCell, unguardCell } from './guard-cell'
import { readListCell, writeListCell } from './list-cell'

/** Texts of the signs that matter, and of any others. */
const tricky = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'=+-@\'";|\\ \t\r\nab＝') }),
  fc.string({ unit: 'grapheme' }),
)

describe('a guarded cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+351 555', "'+351 555"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "\t'=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['a;=1', "a;'=1"],
    ['a;"=1', 'a;"\'=1'],
    ['Tasks\n- Care for dogs', "Tasks\n'- Care for dogs"],
    ['a=1 - b', 'a=1 - b'],
    ["it's", "it's"],
  ])('%j is written as %j', (text, cell) => {
    expect(guardCell(text)).toBe(cell)
    expect(unguardCell(cell)).toBe(text)
  })

  it('begins no formula, wherever a program parts it, and comes back as it was', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const cell = guardCell(text)
        for (const part of cell.split(/[;\t\r\n]/)) expect(part).not.toMatch(/^[\s"]*[=+\-@＝]/)
        expect(unguardCell(cell)).toBe(text)
      }),
      { numRuns: runs(500) },
    )
  })
})

describe('a list in a cell', () => {
  it('is read by people', () => {
    const items = [
      ['Kim Ode', 'Recruiter', 'kim@elm.example', ''],
      ['A|B', '', '', '\\'],
    ]
    const cell = 'Kim Ode | Recruiter | kim@elm.example | \nA\\|B |  |  | \\\\'
    expect(writeListCell(items)).toBe(cell)
    expect(readListCell(`\n${cell}\r\n \n`)).toEqual(items)
    expect(readListCell('Kim')).toEqual([['Kim']])
    expect(readListCell('Kim|HR')).toEqual([['Kim', 'HR']])
    expect(readListCell('\\')).toEqual([['\\']])
  })

  it('comes back as it was written', () => {
    const items = fc.array(fc.array(tricky, { minLength: 2, maxLength: 4 }), { maxLength: 4 })
    fc.assert(
      fc.property(items, (list) => {
        expect(readListCell(writeListCell(list))).toEqual(list)
      }),
      { numRuns: runs(500) },
    )
  })
})
