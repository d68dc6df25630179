import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate } from '@/lib/resume/dates/dates'
import { runs } from '@/tests/runs'
import { changeEntry, locate, valueAt, valuesOf } from './change-draft'
import { draftFieldsOf } from './draft-fields'
import type { DraftPlace, ImportDraft, Traced } from './draft-types'
import { dropEntry, joinWithPrevious, moveEntryToKind, splitEntry } from './edit-entries'
import { changeSectionKind, dropSection, renameSection } from './edit-sections'
import {
  confirmValue,
  correctValue,
  dropSlices,
  dropValue,
  moveValue,
  placeSlices,
  restoreValue,
} from './edit-values'
import { beginReview, type ReviewDraft, type Target } from './review-types'
import { textOf } from './slices'
import { arbitraryDraft, sourceOf } from './testing/arbitrary-draft'
import { isRedundantText, unplacedLines } from './unplaced-lines'

const copied = (text: string, line: number, from = 0): Traced => ({
  text,
  form: 'copy',
  slices: [{ line, from, to: from + text.length }],
  sure: true,
})

const small: ImportDraft = {
  source: sourceOf([
    'Brightwater',
    'Engineer',
    'Led six people',
    'Sold',
    'Harbour School',
    'Hobby',
  ]),
  language: 'en',
  sections: [
    {
      id: 'work',
      kind: 'work',
      title: null,
      entries: [
        {
          id: 'one',
          fields: { position: copied('Brightwater', 0), name: copied('Engineer', 1) },
          lists: { highlights: [copied('Led six people', 2), copied('Sold', 3)] },
        },
      ],
    },
    { id: 'school', kind: 'education', title: null, entries: [] },
  ],
  passedOver: [],
}

const at = (field: string, index?: number): DraftPlace => ({
  section: 'work',
  entry: 'one',
  field,
  ...(index === undefined ? {} : { index }),
})

const start = () => beginReview(small)

describe('values', () => {
  it('lists what nobody placed, to the letter', () => {
    expect(unplacedLines(start()).map(({ text }) => text)).toEqual(['Harbour School', 'Hobby'])
  })

  it('lets an employer and a title change places in one move', () => {
    const moved = moveValue(start(), at('position'), { at: 'place', place: at('name') })
    expect(valueAt(moved, at('name'))?.text).toBe('Brightwater')
    expect(valueAt(moved, at('position'))?.text).toBe('Engineer')
    expect(start().sections).toEqual(small.sections)
  })

  it('keeps the source of what was typed over, and lists it again once that is emptied', () => {
    const typed = correctValue(start(), at('name'), 'Senior engineer')
    expect(valueAt(typed, at('name'))).toMatchObject({ form: 'typed', slices: [{ line: 1 }] })
    const emptied = correctValue(typed, at('name'), '')
    expect(unplacedLines(emptied).map(({ line }) => line)).toEqual([1, 4, 5])
  })

  it('places a line behind the words of a field, and into a list where it is asked', () => {
    const line = [{ line: 5, from: 0, to: 5 }]
    const joined = placeSlices(start(), line, { at: 'place', place: at('name') })
    expect(valueAt(joined, at('name'))).toMatchObject({ text: 'Engineer Hobby', form: 'copy' })
    const listed = placeSlices(start(), line, { at: 'place', place: at('highlights', 1) })
    expect(locate(listed, at(''))?.entry.lists.highlights?.map(({ text }) => text)).toEqual([
      'Led six people',
      'Hobby',
      'Sold',
    ])
  })

  it('drops a value and brings it back', () => {
    const dropped = dropValue(start(), at('highlights', 0))
    expect(unplacedLines(dropped)).toHaveLength(2)
    expect(restoreValue(dropped, 0).sections).toEqual(small.sections)
  })
})

describe('entries', () => {
  it('begins a new entry at a bullet', () => {
    const split = splitEntry(start(), at('highlights', 1))
    const entries = split.sections[0]?.entries
    expect(entries).toHaveLength(2)
    expect(entries?.[1]?.lists.highlights?.map(({ text }) => text)).toEqual(['Sold'])
    const again = joinWithPrevious(split, { section: 'work', entry: entries?.[1]?.id ?? '' })
    expect(again.sections).toEqual(small.sections)
  })

  it('maps the fields of an entry by what they mean', () => {
    const moved = moveEntryToKind(start(), { section: 'work', entry: 'one' }, 'education')
    const entry = moved.sections[1]?.entries[0]
    expect(entry?.fields.institution?.text).toBe('Engineer')
    expect(entry?.fields.studyType?.text).toBe('Brightwater')
    expect(entry?.lists.courses).toHaveLength(2)
  })
})

type Step = { kind: number; a: number; b: number; c: number }

const arbitrarySteps = fc.array(
  fc.record({ kind: fc.nat(12), a: fc.nat(), b: fc.nat(), c: fc.nat() }),
  { maxLength: 15 },
)

const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % (items.length || 1)]

function placesOf(draft: ReviewDraft): DraftPlace[] {
  return draft.sections.flatMap(({ id, entries }) =>
    entries.flatMap((entry) =>
      valuesOf(entry).map(({ field, index }) => ({
        section: id,
        entry: entry.id,
        field,
        ...(index === undefined ? {} : { index }),
      })),
    ),
  )
}

function targetOf(draft: ReviewDraft, { b, c }: Step): Target | null {
  const section = pick(draft.sections, b)
  if (!section) return null
  const field = pick(draftFieldsOf(section.kind), c)?.name ?? ''
  const entry = pick(section.entries, c)
  if (c % 5 === 0 || !entry) return { at: 'new-entry', section: section.id, field }
  return { at: 'place', place: { section: section.id, entry: entry.id, field } }
}

/** Returns the results of all operations where a step points. `typed` is a text that nothing else has. */
function choicesOf(
  draft: ReviewDraft,
  step: Step,
  typed: string,
): (ReviewDraft | null | undefined)[] {
  const place = pick(placesOf(draft), step.a)
  const all = draft.sections.flatMap(({ id, entries }) =>
    entries.map((entry) => ({ section: id, entry: entry.id })),
  )
  const entry = pick(all, step.a)
  const section = pick(draft.sections, step.a)
  const kind = pick(['work', 'education', 'custom', 'skills', 'awards', 'details'] as const, step.b)
  const slices = pick(unplacedLines(draft), step.a)?.slices
  const target = targetOf(draft, step)
  const isTyped = place && valueAt(draft, place)?.form === 'typed'
  return [
    place && !isTyped && correctValue(draft, place, typed),
    place && dropValue(draft, place),
    place && target && moveValue(draft, place, target),
    slices && target && placeSlices(draft, slices, target),
    slices && dropSlices(draft, slices),
    place && splitEntry(draft, place),
    place && confirmValue(draft, place),
    entry && joinWithPrevious(draft, entry),
    entry && kind && moveEntryToKind(draft, entry, kind),
    entry && dropEntry(draft, entry),
    section && dropSection(draft, section.id),
    section && kind && section.kind !== 'basics' && changeSectionKind(draft, section.id, kind),
    draft.dropped.length > 0 && restoreValue(draft, step.a % draft.dropped.length),
  ].map((choice) => choice || null)
}

/** One step of a person who does anything at all. */
const take = (draft: ReviewDraft, step: Step, typed: string): ReviewDraft =>
  choicesOf(draft, step, typed)[step.kind] ?? draft

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

const allValues = (draft: ReviewDraft) => [
  ...draft.sections.flatMap(({ entries }) => entries.flatMap(valuesOf)).map(({ value }) => value),
  ...draft.dropped.map(({ value }) => value),
]

/** Each letter of a line is in a value, dropped, or unplaced, unless it says nothing new. */
function expectEveryLetter(review: ReviewDraft) {
  const unplaced = unplacedLines(review).flatMap(({ slices }) => slices)
  const held = [...allValues(review).flatMap(({ slices }) => slices), ...unplaced]
  for (const [line, { text }] of review.source.lines.entries()) {
    if (review.passedOver.includes(line)) continue
    const isHeld = (at: number) =>
      held.some(({ line: of, from, to }) => of === line && from <= at && at < to)
    const left = Array.from({ length: text.length }, (_, at) =>
      isHeld(at) ? '\0' : text.charAt(at),
    ).join('')
    const missing = left
      .split('\0')
      .filter((words) => letters(words) !== '' && !isRedundantText(review, words.trim()))
    expect(missing).toEqual([])
  }
}

describe('whatever a person does', () => {
  it('loses no letter of the file and no word that was typed, and invents none', () => {
    fc.assert(
      fc.property(arbitraryDraft, arbitrarySteps, (draft, steps) => {
        let review = beginReview(draft)
        const typed: string[] = []
        for (const [number, step] of steps.entries()) {
          const text = `typed${number}q`
          review = take(review, step, text)
          if (allValues(review).some((value) => value.text === text)) typed.push(text)
        }
        const values = allValues(review)
        for (const text of typed)
          expect(values.some((value) => value.text.includes(text))).toBe(true)
        for (const { text, form, slices } of values) {
          const source = textOf(review.source, slices)
          if (form === 'copy') expect(letters(text)).toBe(letters(source))
          if (form === 'date') expect(text).toBe(parseDate(source, review.language))
        }
        expectEveryLetter(review)
      }),
      { numRuns: runs(300) },
    )
  })

  it('gives ids that nothing else has', () => {
    fc.assert(
      fc.property(arbitraryDraft, arbitrarySteps, (draft, steps) => {
        const review = steps.reduce((now, step) => take(now, step, 'typed'), beginReview(draft))
        const ids = review.sections.flatMap(({ id, entries }) => [id, ...entries.map((e) => e.id)])
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

it('keeps a heading that the person typed', () => {
  const renamed = renameSection(start(), 'work', 'Where I worked')
  expect(renamed.sections[0]?.title).toMatchObject({ text: 'Where I worked', form: 'typed' })
  expect(changeEntry(renamed, at(''), (entry) => entry).sections).toEqual(renamed.sections)
})
