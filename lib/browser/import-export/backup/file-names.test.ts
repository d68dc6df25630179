import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { createNameGiver, safeFileName } from './file-names'

it.each([
  ['Data engineer, Lisbon', 'Data engineer, Lisbon'],
  ['Größe/Maß', 'Größe Maß'],
  ['  ..\\..//', 'CV'],
  ['con', 'con_'],
  ['履歴書', '履歴書'],
  ['a\u202egnp.exe', 'a gnp.exe'],
  ['x'.repeat(300), 'x'.repeat(60)],
])('%j become %j', (text, name) => {
  expect(safeFileName(text, 'CV')).toBe(name)
})

it('hold on every file system, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const name = safeFileName(text, 'CV')
      expect(name).not.toBe('')
      expect(new TextEncoder().encode(`${name}.json`).length).toBeLessThanOrEqual(255)
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[\s.]|[\s.]$/u)
    }),
    { numRuns: runs(2_000) },
  )
})

it('differ even where case does not count', () => {
  const give = createNameGiver()
  expect([give('CV'), give('cv'), give('CV'), give('Other')]).toEqual([
    'CV',
    'cv (2)',
    'CV (3)',
    'Other',
  ])
})
