import { parseDate } from '@/lib/resume/dates/dates'
import type { Slice } from '../source/source-types'
import {
  allocateId,
  changeEntry,
  changeSection,
  locate,
  noteDropped,
  valueAt,
  withoutValue,
  withValue,
} from './change-draft'
import { draftFieldKind, isListKind } from './draft-fields'
import type { DraftPlace, DraftSectionKind, Traced } from './draft-types'
import type { ReviewDraft, Target } from './review-types'
import { copySlices, hasValue, textOf } from './slices'

/**
 * Sets text typed by the user. The slices remain for highlighting; an emptied value makes its lines
 * unplaced again.
 */
export function correctValue(draft: ReviewDraft, place: DraftPlace, text: string): ReviewDraft {
  const old = valueAt(draft, place)
  const value: Traced = { text, form: 'typed', slices: old?.slices ?? [], sure: true }
  return changeEntry(draft, place, (entry, kind) => {
    if (place.index === undefined) return withValue(entry, kind, place.field, value)
    const without = old ? withoutValue(entry, place.field, place.index) : entry
    return withValue(without, kind, place.field, value, place.index)
  })
}

/** Marks a value as reviewed. */
export function confirmValue(draft: ReviewDraft, place: DraftPlace): ReviewDraft {
  const old = valueAt(draft, place)
  if (!old || old.sure) return draft
  return changeEntry(draft, place, (entry, kind) =>
    place.index === undefined
      ? withValue(entry, kind, place.field, { ...old, sure: true })
      : withValue(
          withoutValue(entry, place.field, place.index),
          kind,
          place.field,
          { ...old, sure: true },
          place.index,
        ),
  )
}

/** Removes a value; it is added to the dropped ones. */
export function dropValue(draft: ReviewDraft, place: DraftPlace): ReviewDraft {
  const found = locate(draft, place)
  const value = valueAt(draft, place)
  if (!found || !value) return draft
  const rest = changeEntry(draft, place, (entry) => withoutValue(entry, place.field, place.index))
  return noteDropped(rest, [{ value, place, kind: found.section.kind }])
}

/** Drops source characters that no value contains. */
export function dropSlices(draft: ReviewDraft, slices: readonly Slice[]): ReviewDraft {
  const value: Traced = { text: textOf(draft.source, slices), form: 'copy', slices, sure: true }
  const place = { section: '', entry: '', field: '' }
  return noteDropped(draft, [{ value, place, kind: 'custom' }])
}

/** Converts a value for another field: dates are parsed from its characters, text is copied. */
function fitValue(
  draft: ReviewDraft,
  value: Traced,
  kind: DraftSectionKind,
  field: string,
): Traced {
  const to = draftFieldKind(kind, field)
  if (value.form === 'typed' || value.form === 'link') {
    const date =
      to === 'date' && value.form === 'typed' ? parseDate(value.text, draft.language) : null
    return { ...value, text: date || value.text, sure: true }
  }
  return copySlices(draft.source, value.slices, to, draft.language, field === 'endDate')
}

/** Creates the target's entry or section if needed; returns null if the target no longer exists. */
function openTarget(draft: ReviewDraft, target: Target): [ReviewDraft, DraftPlace] | null {
  if (target.at === 'place') return locate(draft, target.place) ? [draft, target.place] : null
  const [numbered, entryId] = allocateId(draft)
  const entry = { id: entryId, fields: {}, lists: {} }
  if (target.at === 'new-entry') {
    if (!draft.sections.some(({ id }) => id === target.section)) return null
    const opened = changeSection(numbered, target.section, (section) => ({
      ...section,
      entries: [...section.entries, entry],
    }))
    return [opened, { section: target.section, entry: entryId, field: target.field }]
  }
  const [again, sectionId] = allocateId(numbered)
  const section = { id: sectionId, kind: target.kind, title: null, entries: [entry] }
  const opened = { ...again, sections: [...again.sections, section] }
  return [opened, { section: sectionId, entry: entryId, field: target.field }]
}

const sameField = (a: DraftPlace, b: DraftPlace) =>
  a.section === b.section && a.entry === b.entry && a.field === b.field

/**
 * Moves a value to another field or list position. An existing single value is swapped, so that
 * correcting a confused employer and title takes one move.
 */
export function moveValue(draft: ReviewDraft, from: DraftPlace, target: Target): ReviewDraft {
  const value = valueAt(draft, from)
  const opened = value && openTarget(draft, target)
  if (!value || !opened) return draft
  const [open, to] = opened
  if (sameField(from, to) && from.index === to.index) return draft
  const kind = locate(open, to)?.section.kind ?? 'custom'
  const toKind = draftFieldKind(kind, to.field)
  if (toKind === null) return draft
  const taken = changeEntry(open, from, (entry) => withoutValue(entry, from.field, from.index))
  const displaced = isListKind(toKind) ? null : valueAt(taken, to)
  const put = changeEntry(taken, to, (entry) =>
    withValue(entry, kind, to.field, fitValue(draft, value, kind, to.field), to.index),
  )
  if (!displaced || !hasValue(displaced)) return put
  return changeEntry(put, from, (entry, fromKind) =>
    withValue(
      entry,
      fromKind,
      from.field,
      fitValue(draft, displaced, fromKind, from.field),
      from.index,
    ),
  )
}

/** Joins two values of one field. */
export function joinValues(first: Traced, second: Traced, separator = ' '): Traced {
  if (first.text.trim() === '') return { ...second, slices: [...first.slices, ...second.slices] }
  const isCopied = first.form === 'copy' && second.form === 'copy'
  return {
    text: `${first.text}${separator}${second.text}`,
    form: isCopied && separator.trim() === '' ? 'copy' : 'typed',
    slices: [...first.slices, ...second.slices],
    sure: true,
  }
}

/**
 * Assigns unplaced source characters to a field. Text is appended; a date or URL replaces the
 * previous one, which becomes unplaced or dropped.
 */
export function placeSlices(
  draft: ReviewDraft,
  slices: readonly Slice[],
  target: Target,
): ReviewDraft {
  const opened = slices.length > 0 ? openTarget(draft, target) : null
  if (!opened) return draft
  const [open, to] = opened
  const kind = locate(open, to)?.section.kind ?? 'custom'
  const fieldKind = draftFieldKind(kind, to.field)
  if (fieldKind === null) return draft
  const mayBeOpen = to.field === 'endDate'
  const value = copySlices(draft.source, slices, fieldKind, draft.language, mayBeOpen)
  const old = isListKind(fieldKind) ? null : valueAt(open, to)
  const isJoined = old !== null && (fieldKind === 'line' || fieldKind === 'rich')
  const next = isJoined ? joinValues(old, value) : value
  const placed = changeEntry(open, to, (entry) => withValue(entry, kind, to.field, next, to.index))
  const isLost = old !== null && !isJoined && old.form === 'typed'
  return isLost ? noteDropped(placed, [{ value: old, place: to, kind }]) : placed
}

/**
 * Restores a dropped value to its place if that is free, else its lines become unplaced; typed text
 * gets a new entry.
 */
export function restoreValue(draft: ReviewDraft, index: number): ReviewDraft {
  const back = draft.dropped[index]
  if (!back) return draft
  const rest = { ...draft, dropped: draft.dropped.filter((_, at) => at !== index) }
  const { value, place, kind } = back
  const isFree = place.index !== undefined || valueAt(rest, place) === null
  const found = locate(rest, place)
  if (found && isFree && draftFieldKind(found.section.kind, place.field) !== null) {
    return changeEntry(rest, place, (entry, now) =>
      withValue(entry, now, place.field, value, place.index),
    )
  }
  if (value.form !== 'typed') return rest
  const section = rest.sections.find((other) => other.kind === kind)
  const target: Target = section
    ? { at: 'new-entry', section: section.id, field: place.field }
    : { at: 'new-section', kind, field: place.field }
  const opened = openTarget(rest, target)
  if (!opened) return draft
  const [open, to] = opened
  return changeEntry(open, to, (entry) => withValue(entry, kind, to.field, value))
}
