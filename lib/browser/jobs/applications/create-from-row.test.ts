import { expect, it } from 'vitest'
import { readApplicationTable } from '@/lib/importers/applications/read-application-table'
import { readDocument } from '@/lib/resume/upgrade'
import { countingIds } from '../../editing/testing'
import { createFromRow, findByName, sameJobKey } from './create-from-row'

const ids = countingIds()
const today = '2026-03-02'
const cv = { id: 'cv', kind: 'resume' as const, title: '', label: 'Nurse', name: 'Ida' }
const heads = [
  { ...cv, trashedAt: null },
  { ...cv, id: 'twin', title: 'Twice', trashedAt: null },
  { ...cv, id: 'other', title: 'Twice', trashedAt: null },
  { ...cv, id: 'gone', title: 'Gone', trashedAt: 5 },
]

function rowOf(text: string) {
  const outcome = readApplicationTable(new TextEncoder().encode(text), {
    dayOrder: null,
    language: 'en',
  })
  const [row] = outcome.ok ? outcome.table.rows : []
  if (!row) throw new Error('no row')
  return row
}

it('makes an application of a row, with what no field holds in its notes', () => {
  const row = rowOf(
    'Company,Title,Status,Notes,Salary,CV,Contact\nElm,Nurse,Applied,Nights,40k,nurse,Kim\n',
  )
  const restLine = (column: string, text: string) => `${column}: ${text}`
  const made = createFromRow(row, ids, { today, heads, restLine })
  expect(readDocument(made).ok).toBe(true)
  expect(made.content).toMatchObject({
    ...{ employer: 'Elm', position: 'Nurse', stage: 'applied', savedOn: '', appliedOn: '' },
    ...{ notes: 'Nights\nSalary: 40k', resumeId: 'cv', contacts: [{ name: 'Kim' }] },
  })
  const without = createFromRow(row, ids, { today, heads, restLine: null })
  expect(without.content.notes).toBe('Nights')
  const saved = createFromRow(rowOf('Company,Title\nElm,Nurse\n'), ids, {
    ...{ today, heads, restLine },
  })
  expect(saved.content.savedOn).toBe(today)
})

it('finds a CV by its name, unless two are called so', () => {
  expect(findByName(heads, 'resume', 'NURSE ')).toBe('cv')
  expect(findByName(heads, 'letter', 'Nurse')).toBe('')
  for (const name of ['', 'Twice', 'Gone', 'Nobody']) {
    expect(findByName(heads, 'resume', name)).toBe('')
  }
})

it('takes two for the same by employer and position', () => {
  expect(sameJobKey('ÉLM  Vets ', 'Nurse')).toBe(sameJobKey('elm vets', 'nurse'))
  expect(sameJobKey('a', 'b')).not.toBe(sameJobKey('a b', ''))
})
