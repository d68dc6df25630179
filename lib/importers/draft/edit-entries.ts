import {
  allocateId,
  changeEntry,
  changeSection,
  locate,
  noteDropped,
  valuesOf,
  withValue,
} from './change-draft'
import { addTo, convertEntry } from './convert-entry'
import type { DraftEntry, DraftPlace, DraftSection, DraftSectionKind, Traced } from './draft-types'
import type { DroppedValue, ReviewDraft } from './review-types'
import { compareSlices, firstSlice, hasValue } from './slices'

type EntryPlace = Pick<DraftPlace, 'section' | 'entry'>

/** Returns the values of an entry in the form for dropped values. */
export function droppedOf(section: DraftSection, entry: DraftEntry): DroppedValue[] {
  return valuesOf(entry).map(({ field, index, value }) => ({
    value,
    kind: section.kind,
    place: {
      section: section.id,
      entry: entry.id,
      field,
      ...(index === undefined ? {} : { index }),
    },
  }))
}

/** Removes an entry; its values are added to the dropped ones. */
export function dropEntry(draft: ReviewDraft, place: EntryPlace): ReviewDraft {
  const found = locate(draft, place)
  if (!found) return draft
  const rest = changeSection(draft, place.section, (section) => ({
    ...section,
    entries: section.entries.filter(({ id }) => id !== place.entry),
  }))
  return noteDropped(rest, droppedOf(found.section, found.entry))
}

/** Moves an entry to the end of another section, mapping fields by meaning. */
export function moveEntry(draft: ReviewDraft, place: EntryPlace, to: string): ReviewDraft {
  const found = locate(draft, place)
  const target = draft.sections.find(({ id }) => id === to)
  if (!found || !target || target.id === place.section) return draft
  const moved = convertEntry(draft, found.entry, found.section.kind, target.kind)
  const sections = draft.sections.map((section) => {
    if (section.id === to) return { ...section, entries: [...section.entries, moved] }
    if (section.id !== place.section) return section
    return { ...section, entries: section.entries.filter(({ id }) => id !== place.entry) }
  })
  return { ...draft, sections }
}

/** Moves an entry to the first section of a kind, or to a new one. */
export function moveEntryToKind(
  draft: ReviewDraft,
  place: EntryPlace,
  kind: DraftSectionKind,
): ReviewDraft {
  const section = draft.sections.find((other) => other.kind === kind && other.id !== place.section)
  if (section) return moveEntry(draft, place, section.id)
  if (!locate(draft, place)) return draft
  const [numbered, id] = allocateId(draft)
  const opened = {
    ...numbered,
    sections: [...numbered.sections, { id, kind, title: null, entries: [] }],
  }
  return moveEntry(opened, place, id)
}

/** Returns a predicate for the values that move to the second part when an entry is split. */
function isBehind(entry: DraftEntry, place: DraftPlace) {
  const at = valuesOf(entry).find(
    ({ field, index }) => field === place.field && index === place.index,
  )
  const cut = at && firstSlice(at.value)
  return (field: string, index: number | undefined, value: Traced) => {
    if (field === place.field && place.index !== undefined) return (index ?? 0) >= place.index
    if (field === place.field) return true
    const start = firstSlice(value)
    return cut != null && start !== null && compareSlices(start, cut) >= 0
  }
}

/**
 * Splits an entry: the value at `place` and all that follow it in the source move to a new entry
 * after it. No change if nothing would remain.
 */
export function splitEntry(draft: ReviewDraft, place: DraftPlace): ReviewDraft {
  const found = locate(draft, place)
  if (!found) return draft
  const { entry, section } = found
  const goes = isBehind(entry, place)
  const values = valuesOf(entry)
  const [stay, go] = [false, true].map((isBehindCut) =>
    values.filter(({ field, index, value }) => goes(field, index, value) === isBehindCut),
  )
  if (!stay?.length || !go?.length) return draft
  const [numbered, id] = allocateId(draft)
  const build = (entryId: string, parts: typeof values): DraftEntry =>
    parts.reduce<DraftEntry>(
      (built, { field, value }) => withValue(built, section.kind, field, value),
      { id: entryId, fields: {}, lists: {} },
    )
  return changeSection(numbered, section.id, (now) => ({
    ...now,
    entries: now.entries.flatMap((other) =>
      other.id === entry.id ? [build(entry.id, stay), build(id, go)] : [other],
    ),
  }))
}

/** Merges an entry into the previous one; existing values are kept. */
export function joinWithPrevious(draft: ReviewDraft, place: EntryPlace): ReviewDraft {
  const section = draft.sections.find(({ id }) => id === place.section)
  const at = section?.entries.findIndex(({ id }) => id === place.entry) ?? -1
  const [previous, entry] = [section?.entries[at - 1], section?.entries[at]]
  if (!section || !previous || !entry) return draft
  const joined = valuesOf(entry).reduce((target, { field, value }) => {
    const old = target.fields[field]
    // A second date is ambiguous: its characters become unplaced.
    const isRefused = value.form === 'date' && old !== undefined && hasValue(old)
    return isRefused ? target : addTo(target, section.kind, field, value)
  }, previous)
  const rest = changeSection(draft, section.id, (now) => ({
    ...now,
    entries: now.entries.filter(({ id }) => id !== entry.id),
  }))
  return changeEntry(rest, { section: section.id, entry: previous.id }, () => joined)
}

/** Appends an empty entry to a section. */
export function addEntry(draft: ReviewDraft, section: string): ReviewDraft {
  const [numbered, id] = allocateId(draft)
  return changeSection(numbered, section, (now) => ({
    ...now,
    entries: [...now.entries, { id, fields: {}, lists: {} }],
  }))
}
