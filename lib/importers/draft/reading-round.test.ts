import { expect, it } from 'vitest'
import { parseResume } from '../reading/sections/parse-resume'
import { sourceOf } from '../testing/source-of'
import type { ImportDraft } from './draft-types'
import { joinWithPrevious } from './edit-entries'
import { correctValue } from './edit-values'
import { goToReading, isOfReading } from './reading-round'
import { beginReview, type ReviewDraft } from './review-types'

const own = parseResume(
  sourceOf([
    '# Ida van der Long',
    '## Experience',
    '**Nurse**\t03/2019 – 04/2021',
    'Acme GmbH',
    '**Carer**\t2016 – 2018',
    'Beta GmbH',
  ]),
)
const work = (draft: ImportDraft) => draft.sections.find(({ kind }) => kind === 'work')
const second = {
  section: work(own)?.id ?? '',
  entry: work(own)?.entries[1]?.id ?? '',
}
const joined = { ...own, sections: joinWithPrevious(beginReview(own), second).sections }
const named = (id: string, draft: ImportDraft) => ({ name: { id, dateColumn: null }, draft })
const readings = [named('scored', own), named('b', joined), named('c', joined)] as const
const [scored, b, c] = readings
const began = (review: ReviewDraft) =>
  readings.find(({ name }) => isOfReading(review, name))?.draft ?? own
const nameOf = (draft: ReviewDraft) => work(draft)?.entries.at(-1)?.fields.name?.text

const edited = correctValue(beginReview(own), { ...second, field: 'name' }, 'Beta AG')

it('gives an edit back that another reading had no place for', () => {
  const there = goToReading(null, edited, began, b)
  expect(there.lost).toBe(1)
  expect(nameOf(there.draft)).not.toBe('Beta AG')
  const back = goToReading(there.round, there.draft, began, scored)
  expect(back.draft).toBe(edited)
  expect(back.lost).toBe(0)
})

it('takes the edits of where it began to every reading of a round', () => {
  const headed = correctValue(
    edited,
    {
      section: own.sections[0]?.id ?? '',
      entry: own.sections[0]?.entries[0]?.id ?? '',
      field: 'label',
    },
    'Nurse',
  )
  const first = goToReading(null, headed, began, b)
  const next = goToReading(first.round, first.draft, began, c)
  expect(next.draft.sections[0]?.entries[0]?.fields.label?.text).toBe('Nurse')
  expect(next.lost).toBe(1)
})

it('begins a new round with the next edit', () => {
  const there = goToReading(null, edited, began, b)
  const place = {
    section: second.section,
    entry: work(own)?.entries[0]?.id ?? '',
    field: 'position',
  }
  const typed = correctValue(there.draft, place, 'Head nurse')
  const back = goToReading(there.round, typed, began, scored)
  expect(back.round.from).toBe(typed)
  expect(work(back.draft)?.entries[0]?.fields.position?.text).toBe('Head nurse')
  expect(nameOf(back.draft)).toBe('Beta GmbH')
})

it('goes to a model’s reading with what was typed, to another answer of it, and back', () => {
  const byModel = (id: string) => ({
    name: { id, dateColumn: null, by: 'model' as const },
    draft: joined,
    reader: own,
  })
  const first = goToReading(null, edited, began, byModel('first'))
  expect(first.lost).toBe(1)
  expect(first.draft.model).toEqual({ draft: joined, reader: own })
  const headline = {
    ...{ section: joined.sections[0]?.id ?? '', field: 'label' },
    entry: joined.sections[0]?.entries[0]?.id ?? '',
  }
  const typed = correctValue(first.draft, headline, 'Nurse')
  const beganWith = (review: ReviewDraft) => review.model?.draft ?? began(review)
  const again = goToReading(first.round, typed, beganWith, byModel('second'))
  expect(again).toMatchObject({ lost: 0, draft: { reading: { id: 'second' } } })
  expect(again.draft.sections[0]?.entries[0]?.fields.label?.text).toBe('Nurse')
  const back = goToReading(again.round, again.draft, beganWith, scored)
  expect(back.draft.model).toBeUndefined()
  expect(back.draft.sections[0]?.entries[0]?.fields.label?.text).toBe('Nurse')
})
