import { meaningOf, type Slot } from '@/lib/resume/meaning'
import { valuesOf, withValue } from './change-draft'
import { draftFieldKind, isListKind, openField } from './draft-fields'
import type { DraftEntry, DraftSectionKind, Traced } from './draft-types'
import { joinValues } from './edit-values'
import type { ReviewDraft } from './review-types'
import { copySlices, isSaid } from './slices'

/** Which field means what; the header's own parts have no slots to be moved to. */
const slotsOf = (kind: DraftSectionKind) =>
  kind === 'basics' || kind === 'profiles' || kind === 'details' ? {} : meaningOf(kind)

/** Adds a value to an entry where one may stand already: nothing is overwritten, nothing lost. */
export function addTo(
  entry: DraftEntry,
  kind: DraftSectionKind,
  field: string,
  value: Traced,
): DraftEntry {
  const old = entry.fields[field]
  if (isListKind(draftFieldKind(kind, field)) || !old || !isSaid(old)) {
    return withValue(entry, kind, field, value)
  }
  const open = openField(kind)
  if (open !== field && isListKind(draftFieldKind(kind, open))) {
    return withValue(entry, kind, open, value)
  }
  // An entry of a skill or a language has no text to take it: the words stand beside each other.
  const target = entry.fields[open]
  return withValue(entry, kind, open, target ? joinValues(target, value, ' · ') : value)
}

/** Which slot a value may go to where the other section has none of its own meaning. */
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
  return found ?? openField(toKind)
}

/** The entry as a section of another kind holds it: an employer becomes an institution. */
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
