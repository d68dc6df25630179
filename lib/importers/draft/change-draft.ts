import { draftFieldKind, isListKind } from './draft-fields'
import type { DraftEntry, DraftPlace, DraftSection, DraftSectionKind, Traced } from './draft-types'
import type { DroppedValue, Located, ReviewDraft } from './review-types'

/** The section and entry of a place; null where they are gone. */
export function locate(
  draft: ReviewDraft,
  place: Pick<DraftPlace, 'section' | 'entry'>,
): Located | null {
  const section = draft.sections.find(({ id }) => id === place.section)
  const entry = section?.entries.find(({ id }) => id === place.entry)
  return section && entry ? { section, entry } : null
}

/** The value at a place; null where nothing stands. */
export function valueAt(draft: ReviewDraft, place: DraftPlace): Traced | null {
  const entry = locate(draft, place)?.entry
  if (!entry) return null
  if (place.index === undefined) return entry.fields[place.field] ?? null
  return entry.lists[place.field]?.[place.index] ?? null
}

/** The values of an entry with the names of their fields, lists item by item. */
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

/** An entry without the value of a field; a list that is left empty goes with its last value. */
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
 * An entry with a value in a field: of a list before the item at `index`, or at its end. A single
 * field is overwritten: the caller has looked after what stood there.
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

/** An id that no entry or section of the draft has, and the draft that remembers it. */
export function takeId(draft: ReviewDraft): [ReviewDraft, string] {
  const taken = new Set(
    draft.sections.flatMap(({ id, entries }) => [id, ...entries.map((e) => e.id)]),
  )
  let number = draft.nextId
  while (taken.has(`added-${number}`)) number++
  return [{ ...draft, nextId: number + 1 }, `added-${number}`]
}

/** The draft with values noted as dropped; those that say nothing and come from nowhere are not. */
export function noteDropped(draft: ReviewDraft, values: readonly DroppedValue[]): ReviewDraft {
  const worth = values.filter(({ value }) => value.text !== '' || value.slices.length > 0)
  return worth.length === 0 ? draft : { ...draft, dropped: [...draft.dropped, ...worth] }
}
