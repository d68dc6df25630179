import { expect, it } from 'vitest'
import { parseResume } from '../reading/sections/parse-resume'
import { sourceOf } from '../testing/source-of'
import { valueAt } from './change-draft'
import { correctValue } from './edit-values'
import { movePostNominals, postNominalsOf } from './move-post-nominals'
import { beginReview, type ReviewDraft } from './review-types'
import { textOf } from './slices'

const reviewOf = (...lines: string[]) =>
  beginReview(
    parseResume(sourceOf([...lines, '## Experience', '**Pilot**\t2019 – 2021', 'Port Ltd'])),
  )

function placeOf(draft: ReviewDraft, field: string) {
  const header = draft.sections.find(({ kind }) => kind === 'basics')
  return { section: header?.id ?? '', entry: header?.entries[0]?.id ?? '', field }
}
const at = (draft: ReviewDraft, field: string) => valueAt(draft, placeOf(draft, field))
const moved = (draft: ReviewDraft) => movePostNominals(draft, placeOf(draft, 'name'))

it('become the headline, and each part its own characters', () => {
  const draft = reviewOf('# Ada Quill, PhD, CPA')
  expect(at(draft, 'name')?.text).toBe('Ada Quill, PhD, CPA')
  const after = moved(draft)
  for (const [field, text] of [
    ['name', 'Ada Quill'],
    ['label', 'PhD, CPA'],
  ] as const) {
    const value = at(after, field)
    expect(value).toMatchObject({ text, form: 'copy' })
    expect(textOf(after.source, value?.slices ?? [])).toBe(text)
  }
})

it('come behind a headline that is there', () => {
  const after = moved(reviewOf('# Anna Huber, Dipl.-Ing.', 'Registered Nurse'))
  expect(at(after, 'label')?.text).toBe('Registered Nurse, Dipl.-Ing.')
})

it('are moved where the name was typed, and where it stands on two lines', () => {
  const draft = reviewOf('# Ada Quill, PhD')
  const typed = moved(correctValue(draft, placeOf(draft, 'name'), 'Ada B. Quill, MBA'))
  expect([at(typed, 'name')?.text, at(typed, 'label')?.text]).toEqual(['Ada B. Quill', 'MBA'])
  const two = moved(reviewOf('# Ada', '# Quill, PhD'))
  expect([at(two, 'name')?.text, at(two, 'label')?.text]).toEqual(['Ada Quill', 'PhD'])
  expect(textOf(two.source, at(two, 'name')?.slices ?? [])).toBe('Ada Quill')
})

it('stay where there are none', () => {
  const draft = reviewOf('# Ada Quill')
  expect(moved(draft)).toBe(draft)
  expect(postNominalsOf({ text: 'Ada Quill, PhD', form: 'copy', slices: [], sure: true })).toBe(
    'PhD',
  )
})
