import { draftFieldKind, isListKind } from './draft-fields'
import type { DraftEntry, DraftPlace, DraftSection, DraftSectionKind, Traced } from './draft-types'
import type { DroppedValue, Located, ReviewDraft } from './review-types'

/** Returns the section and entry of a place; null if they no longer exist. */
export function locate(
  draft: ReviewDraft,
  place: Pick<DraftPlace, 'section' | 'entry'>,
): Located | null {
  const section = draft.sections.find(({ id }) => id === place.section)
  const entry = section?.entries.find(({ id }) => id === place.entry)
  return section && entry ? { section, entry } : null
}

/** Returns the value at a place; null if there is none. */
export function valueAt(draft: ReviewDraft, place: DraftPlace): Traced | null {
  const entry = locate(draft, place)?.entry
  if (!entry) return null
  if (place.index === undefined) return entry.fields[place.field] ?? null
  return entry.lists[place.field]?.[place.index] ?? null
}

/** Returns the values of an entry with their field names and list indexes. */
export function valuesOf(entry: DraftEntry): { field: string; index?: number; value: Traced }[] {
  const single = Object.entries(entry.fields).map(([field, value]) => ({ field, value }))
  const listed = Object.entries(entry.lists).flatMap(([field, values]) =>
    values.map((value, index) => ({ field, index, value })),
  )
  return [...single, ...listed]
}

export function changeSection(
  draft: ReviewDraft,
  id: string,
  change: (section: DraftSection) => DraftSection,
): ReviewDraft {
  const sections = draft.sections.map((section) => (section.id === id ? change(section) : section))
  return { ...draft, sections }
}

export function changeEntry(
  draft: ReviewDraft,
  place: Pick<DraftPlace, 'section' | 'entry'>,
  change: (entry: DraftEntry, kind: DraftSectionKind) => DraftEntry,
): ReviewDraft {
  return changeSection(draft, place.section, (section) => ({
    ...section,
    entries: section.entries.map((entry) =>
      entry.id === place.entry ? change(entry, section.kind) : entry,
    ),
  }))
}

/** Returns an entry without a value; removes a list with its last item. */
export function withoutValue(entry: DraftEntry, field: string, index?: number): DraftEntry {
  if (index === undefined) {
    const { [field]: _, ...fields } = entry.fields
    return { ...entry, fields }
  }
  const { [field]: list = [], ...others } = entry.lists
  const rest = list.filter((_, at) => at !== index)
  return { ...entry, lists: rest.length > 0 ? { ...others, [field]: rest } : others }
}

/**
 * Returns an entry with a value set: inserted before `index` of a list or appended. A single field
 * is overwritten, so callers must preserve the old value.
 */
export function withValue(
  entry: DraftEntry,
  kind: DraftSectionKind,
  field: string,
  value: Traced,
  index?: number,
): DraftEntry {
  if (!isListKind(draftFieldKind(kind, field))) {
    return { ...entry, fields: { ...entry.fields, [field]: value } }
  }
  const list = entry.lists[field] ?? []
  const at = Math.min(index ?? list.length, list.length)
  return { ...entry, lists: { ...entry.lists, [field]: list.toSpliced(at, 0, value) } }
}

/** Allocates an unused id for an entry or section. */
export function allocateId(draft: ReviewDraft): [ReviewDraft, string] {
  const taken = new Set(
    draft.sections.flatMap(({ id, entries }) => [id, ...entries.map((e) => e.id)]),
  )
  let number = draft.nextId
  while (taken.has(`added-${number}`)) number++
  return [{ ...draft, nextId: number + 1 }, `added-${number}`]
}

/** Adds values to the dropped ones, except empty values without source. */
export function noteDropped(draft: ReviewDraft, values: readonly DroppedValue[]): ReviewDraft {
  const worth = values.filter(({ value }) => value.text !== '' || value.slices.length > 0)
  return worth.length === 0 ? draft : { ...draft, dropped: [...draft.dropped, ...worth] }
}
