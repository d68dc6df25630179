import { findPostNominals } from '../lexicon/post-nominals'
import { changeEntry, valueAt, withValue } from './change-draft'
import type { DraftPlace, Traced } from './draft-types'
import { joinValues } from './edit-values'
import type { ReviewDraft } from './review-types'
import { cutSlices, hasValue } from './slices'

/** Returns the post-nominal letters of a name, "PhD, CPA"; empty if none. */
export function postNominalsOf({ text }: Traced): string {
  const found = findPostNominals(text)
  return found ? text.slice(found.from) : ''
}

/** Moves the post-nominal letters of a name to the end of the headline. */
export function movePostNominals(draft: ReviewDraft, place: DraftPlace): ReviewDraft {
  const value = valueAt(draft, place)
  const found = value && findPostNominals(value.text)
  if (!value || !found) return draft
  const { text } = value
  const cut = (from: number, to: number): Traced => ({
    ...value,
    text: text.slice(from, to),
    slices: value.form === 'copy' ? cutSlices(draft.source, value.slices, from, to) : value.slices,
  })
  const letters = cut(found.from, text.length)
  const headline = valueAt(draft, { ...place, field: 'label' })
  const next = headline && hasValue(headline) ? joinValues(headline, letters, ', ') : letters
  return changeEntry(draft, place, (entry, kind) =>
    withValue(withValue(entry, kind, place.field, cut(0, found.end)), kind, 'label', next),
  )
}
