import type { Slot } from '@/lib/resume/fields/field'
import { meaningOf } from '@/lib/resume/meaning'
import { valuesOf, withValue } from './change-draft'
import { draftFieldKind, fallbackField, isListKind } from './draft-fields'
import type { DraftEntry, DraftSectionKind, Traced } from './draft-types'
import { joinValues } from './edit-values'
import type { ReviewDraft } from './review-types'
import { copySlices, hasValue } from './slices'

/** Returns fields by meaning; header kinds have none. */
const slotsOf = (kind: DraftSectionKind) =>
  kind === 'basics' || kind === 'profiles' || kind === 'details' ? {} : meaningOf(kind)

/** Adds a value to an entry without overwriting or losing an existing one. */
export function addTo(
  entry: DraftEntry,
  kind: DraftSectionKind,
  field: string,
  value: Traced,
): DraftEntry {
  const old = entry.fields[field]
  if (isListKind(draftFieldKind(kind, field)) || !old || !hasValue(old)) {
    return withValue(entry, kind, field, value)
  }
  const open = fallbackField(kind)
  if (open !== field && isListKind(draftFieldKind(kind, open))) {
    return withValue(entry, kind, open, value)
  }
  // Skills and languages have no text field, so the values are joined.
  const target = entry.fields[open]
  return withValue(entry, kind, open, target ? joinValues(target, value, ' · ') : value)
}

/** Fallback slots if the target section has none of the same meaning. */
const nearest: Partial<Record<Slot, readonly Slot[]>> = {
  subject: ['organization', 'kind'],
  level: ['score'],
  score: ['level'],
  roles: ['keywords'],
  kind: ['subject'],
  date: ['start'],
  start: ['date'],
}

function fieldIn(toKind: DraftSectionKind, fromKind: DraftSectionKind, field: string): string {
  const [from, to] = [slotsOf(fromKind), slotsOf(toKind)]
  const slot = (Object.keys(from) as Slot[]).find((name) => from[name] === field)
  const candidates = slot ? [slot, ...(nearest[slot] ?? [])] : []
  const found = candidates.map((name) => to[name]).find((name) => name !== undefined)
  return found ?? fallbackField(toKind)
}

/** Converts an entry to another kind of section: an employer becomes an institution. */
export function convertEntry(
  draft: ReviewDraft,
  entry: DraftEntry,
  fromKind: DraftSectionKind,
  toKind: DraftSectionKind,
): DraftEntry {
  const empty: DraftEntry = { id: entry.id, fields: {}, lists: {} }
  return valuesOf(entry).reduce((target, { field, value }) => {
    const name = fieldIn(toKind, fromKind, field)
    const kind = draftFieldKind(toKind, name)
    const isKept = value.form !== 'date' || kind === 'date'
    const fitted = isKept ? value : copySlices(draft.source, value.slices, kind, draft.language)
    return addTo(target, toKind, name, fitted)
  }, empty)
}
