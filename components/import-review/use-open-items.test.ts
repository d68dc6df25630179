import { expect, it } from 'vitest'
import type { DraftEntry, ReadingProblem, Traced } from '@/lib/importers/draft/draft-types'
import { beginReview, type ReviewDraft } from '@/lib/importers/draft/review-types'
import { countToCheck, doubtId, openItems } from './use-open-items'

const value = (text: string, sure = true): Traced => ({ text, form: 'copy', slices: [], sure })
const entry = (id: string, fields: DraftEntry['fields']): DraftEntry => ({ id, fields, lists: {} })

const draftOf = (unsure: number): ReviewDraft =>
  beginReview({
    source: {
      ...{
        layout: 'flow' as const,
        pages: [],
        lines: [],
        links: [],
        language: '',
        mirrored: false,
      },
    },
    ...{ language: 'en', passedOver: [] },
    sections: [
      { id: 'b', kind: 'basics', title: null, entries: [entry('h', { name: value('Ana') })] },
      {
        ...{ id: 'w', kind: 'work' as const, title: null },
        entries: Array.from({ length: 6 }, (_, at) =>
          entry(`w${at}`, { position: value('Clerk', at >= unsure) }),
        ),
      },
    ],
    doubts: [
      { code: 'words-outside', section: null },
      { code: 'no-email', section: null },
      { code: 'unlike-entries', section: 'w' },
    ],
  })

const problem: ReadingProblem = {
  ...{ id: 'p', code: 'left-over', section: null, entry: null, kind: 'work' },
  lines: [{ line: 3, mark: 'new' }],
}
const left = (line: number) => ({ line, slices: [], text: 'x' })

it('lists problems first, then what is missing or odd, other lines and values', () => {
  const { items, reasons } = openItems(draftOf(1), [problem], [left(3), left(5)])
  expect(items.map(({ kind }) => kind)).toEqual([
    'problem',
    'missing',
    'section',
    'left-over',
    'value',
  ])
  expect(items.find(({ kind }) => kind === 'left-over')).toMatchObject({ lines: [left(5)] })
  expect(reasons).toEqual(['words-outside'])
})

it('leaves values to the problem that has their lines', () => {
  const draft = draftOf(1)
  const [header, work] = draft.sections
  if (!header || !work) throw new Error('The draft has two sections')
  const own = { ...value('Clerk', false), slices: [{ line: 3, from: 0, to: 5 }] }
  const sections = [header, { ...work, entries: [entry('w0', { position: own })] }]
  const kindsOf = (problems: ReadingProblem[]) =>
    openItems({ ...draft, sections }, problems, []).items.map(({ kind }) => kind)
  expect(kindsOf([])).toContain('value')
  expect(kindsOf([problem])).not.toContain('value')
})

it('has one row for all values beyond the fourth, and none for a settled doubt', () => {
  const draft = { ...draftOf(6), settled: [doubtId('unlike-entries', 'w')] }
  const { items } = openItems(draft, [], [])
  expect(items.map(({ kind }) => kind)).toEqual(['missing', 'value', 'value', 'value', 'more'])
  expect(items.at(-1)).toMatchObject({ places: [{}, {}, {}] })
})

it('counts each value to check, but no lines to place', () => {
  const { items } = openItems(draftOf(6), [problem], [left(5)])
  // The email, the section and six values.
  expect(countToCheck(items)).toBe(8)
})
