import { expect, it } from 'vitest'
import { createEntry, createResume } from '../create'
import { seededIds } from '../testing/arbitrary-resume'
import { composeSummary } from './compose-summary'

const ids = seededIds(5)

function summaryOf(lines: readonly string[], language: string, changes = {}) {
  const { content } = createResume(ids)
  const highlights = lines.map((text, at) => ({ id: `line${at}`, text }))
  const job = { ...createEntry('work', ids), position: 'Planner', name: 'Hill Bakery', highlights }
  return composeSummary({ ...content, work: [{ ...job, ...changes }] }, language)
}

it('is the latest job and its line with a number, in the typed words', () => {
  const lines = ['Planned the shifts', 'Cut overtime by 31%']
  expect(summaryOf(lines, 'en')).toBe('Planner at Hill Bakery. Cut overtime by 31%.')
  expect(summaryOf(['Planned the shifts.'], 'en', { endDate: '2024' })).toBe(
    'Planner, most recently at Hill Bakery. Planned the shifts.',
  )
  expect(summaryOf(lines, 'de', { name: '' })).toBe('Planner. Cut overtime by 31%.')
  expect(summaryOf(lines, 'fr')).toBe('Planner chez Hill Bakery. Cut overtime by 31%.')
})

it('is none without a title, a line or rules', () => {
  expect(summaryOf([], 'en')).toBeNull()
  expect(summaryOf(['Cut overtime'], 'en', { position: '' })).toBeNull()
  expect(summaryOf(['Cut overtime'], 'ja')).toBeNull()
})
