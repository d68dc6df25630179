import { describe, expect, it } from 'vitest'
import { parseResume } from '../reading/sections/parse-resume'
import { sourceOf } from '../testing/source-of'
import { valueAt } from './change-draft'
import type { DraftPlace, ImportDraft } from './draft-types'
import { joinWithPrevious } from './edit-entries'
import { confirmValue, correctValue, dropSlices, dropValue } from './edit-values'
import { beginReview, type ReviewDraft } from './review-types'
import { switchReading } from './switch-reading'

const source = sourceOf([
  '# Ida van der Long',
  'ida@example.org',
  '## Experience',
  '**Nurse**\t03/2019 – 04/2021',
  'Acme GmbH',
  '- Led six people',
  '**Carer**\t2016 – 2018',
  'Beta GmbH',
  '- Drove a van',
])
const began = parseResume(source)
const work = (draft: ImportDraft) => draft.sections.find(({ kind }) => kind === 'work')
const header = (draft: ImportDraft) => draft.sections.find(({ kind }) => kind === 'basics')

/** The same words with the second job as text of the first. */
const other = (() => {
  const joined = joinWithPrevious(beginReview(began), placeOf(began, 1, ''))
  return { name: { id: 'other', dateColumn: null }, draft: { ...began, sections: joined.sections } }
})()

function placeOf(draft: ImportDraft, at: number, field: string, index?: number): DraftPlace {
  const section = work(draft)
  return {
    section: section?.id ?? '',
    entry: section?.entries[at]?.id ?? '',
    field,
    ...(index === undefined ? {} : { index }),
  }
}

const switched = (edited: ReviewDraft) => switchReading(edited, began, other)

describe('another reading of a file under review', () => {
  it('is that reading where nothing was edited', () => {
    const { draft, lost } = switched(beginReview(began))
    expect(work(draft)?.entries).toHaveLength(1)
    expect(draft).toEqual({ ...beginReview(other.draft), reading: other.name })
    expect(lost).toBe(0)
  })

  it('has what was typed over, confirmed and removed in fields that both have', () => {
    const place = placeOf(began, 0, 'name')
    const typed = correctValue(beginReview(began), place, 'Acme AG')
    const item = placeOf(began, 0, 'highlights', 0)
    const { draft, lost } = switched(dropValue(confirmValue(typed, place), item))
    expect(valueAt(draft, placeOf(draft, 0, 'name'))).toMatchObject({
      text: 'Acme AG',
      form: 'typed',
      slices: valueAt(beginReview(began), place)?.slices,
    })
    const items = work(draft)?.entries[0]?.lists.highlights ?? []
    expect(items.map(({ text }) => text)).not.toContain('Led six people')
    expect(items.map(({ text }) => text)).toContain('Drove a van')
    expect(draft.dropped.map(({ value }) => value.text)).toEqual(['Led six people'])
    expect(lost).toBe(0)
  })

  it('has what was typed into an empty field of the header', () => {
    const section = header(began)
    const place = {
      section: section?.id ?? '',
      entry: section?.entries[0]?.id ?? '',
      field: 'phone',
    }
    const { draft, lost } = switched(correctValue(beginReview(began), place, '+49 30 5550100'))
    expect(header(draft)?.entries[0]?.fields.phone?.text).toBe('+49 30 5550100')
    expect(lost).toBe(0)
  })

  it('has lines that were removed, where it left them over as well', () => {
    const bare: ImportDraft = { ...began, sections: [], passedOver: [] }
    const slices = [{ line: 8, from: 0, to: 11 }]
    const to = { ...other, draft: bare }
    const { draft, lost } = switchReading(dropSlices(beginReview(bare), slices), bare, to)
    expect(draft.dropped.map(({ value }) => value.slices)).toEqual([slices])
    expect(lost).toBe(0)
  })

  it('counts the edits that it has no place for', () => {
    const employer = correctValue(beginReview(began), placeOf(began, 1, 'name'), 'Beta AG')
    expect(switched(employer).lost).toBe(1)
    // Of entries that were joined by hand no other reading knows.
    const joined = joinWithPrevious(beginReview(began), placeOf(began, 1, ''))
    expect(switchReading(joined, began, { ...other, draft: began }).lost).toBe(1)
  })
})
