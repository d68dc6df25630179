import type { FieldKind } from '@/lib/resume/entry-fields'
import { takeId, valuesOf, withValue } from '../draft/change-draft'
import { draftFieldKind, isListKind } from '../draft/draft-fields'
import type { DraftEntry, DraftSection, Traced } from '../draft/draft-types'
import { joinValues } from '../draft/edit-values'
import type { ReviewDraft } from '../draft/review-types'
import { compareSlices, copySlices, firstSlice, isSaid } from '../draft/slices'
import type { Slice } from '../source/source-types'
import type { PointedEntry, PointedSection } from './help-types'

/** Before which of a row something belongs that begins at a slice; the end where nothing comes after it. */
function indexOf<T>(row: readonly T[], start: Slice, startOf: (one: T) => Slice | null): number {
  const at = row.findIndex((one) => {
    const other = startOf(one)
    return other !== null && compareSlices(other, start) > 0
  })
  return at < 0 ? row.length : at
}

const firstOf = (slices: readonly Slice[]): Slice | null =>
  slices.toSorted(compareSlices)[0] ?? null

const startOf = (entry: DraftEntry): Slice | null =>
  firstOf(valuesOf(entry).flatMap(({ value }) => value.slices))

/** A text that goes on in what was copied: both, in the order of the file. Null where it is none. */
function joinText(there: Traced, copied: Traced): Traced | null {
  const [first, second] = [firstSlice(there), firstSlice(copied)]
  if (there.form !== 'copy' || !first || !second) return null
  return compareSlices(first, second) < 0 ? joinValues(there, copied) : joinValues(copied, there)
}

/**
 * A value for a field: copied, or joined to the text that stands there. Null where there is no room: what a
 * field says stays, and what was pointed at is listed as before.
 */
function valueFor(there: Traced | undefined, copied: Traced, kind: FieldKind | null) {
  if (isListKind(kind) || !there || !isSaid(there)) return copied
  return kind === 'rich' ? joinText(there, copied) : null
}

/** An entry with what was pointed at; every value of it waits for a look of the person. */
function fillEntry(
  { source, language }: ReviewDraft,
  { kind: section }: DraftSection,
  entry: DraftEntry,
  { values }: PointedEntry,
): DraftEntry {
  return values.reduce<DraftEntry>((before, { field, slices }) => {
    const kind = draftFieldKind(section, field)
    const copied = copySlices(source, slices, kind, language, field === 'endDate')
    const value = valueFor(before.fields[field], copied, kind)
    if (!value) return before
    const start = firstSlice(copied)
    const at = start ? indexOf(before.lists[field] ?? [], start, firstSlice) : undefined
    return withValue(before, section, field, { ...value, sure: false }, at)
  }, entry)
}

/** A section with the values in the entry that they go into, or in one of their own where it is read. */
function addEntry(
  draft: ReviewDraft,
  section: DraftSection,
  pointed: PointedEntry,
): [ReviewDraft, DraftSection] {
  // A header is one entry, whatever it was called.
  const [only] = section.kind === 'basics' ? section.entries : []
  const known = only ?? section.entries.find(({ id }) => id === pointed.into)
  if (known) {
    const filled = fillEntry(draft, section, known, pointed)
    const entries = section.entries.map((one) => (one.id === known.id ? filled : one))
    return [draft, { ...section, entries }]
  }
  const [numbered, id] = takeId(draft)
  const made = fillEntry(draft, section, { id, fields: {}, lists: {} }, pointed)
  const start = startOf(made)
  const at = start ? indexOf(section.entries, start, startOf) : section.entries.length
  return [numbered, { ...section, entries: section.entries.toSpliced(at, 0, made) }]
}

function addSection(draft: ReviewDraft, pointed: PointedSection): ReviewDraft {
  const title = pointed.title && {
    ...copySlices(draft.source, pointed.title, null, draft.language),
    sure: false,
  }
  let now = draft
  let opened = ''
  for (const entry of pointed.entries) {
    const holds = ({ entries }: DraftSection) => entries.some(({ id }) => id === entry.into)
    const fits = ({ id, kind }: DraftSection) =>
      kind === 'custom' ? id === opened : kind === pointed.kind
    let section = now.sections.find(holds) ?? now.sections.find(fits)
    if (!section) {
      const [numbered, id] = takeId(now)
      section = { id, kind: pointed.kind, title: null, entries: [] }
      // A part of the draft while it is filled: its ids have to be free all the same.
      now = { ...numbered, sections: [...numbered.sections, section] }
      opened = id
    }
    const titled = section.title ? section : { ...section, title }
    const [next, grown] = addEntry(now, titled, entry)
    const sections = next.sections.map((one) => (one.id === grown.id ? grown : one))
    now = { ...next, sections }
  }
  return now
}

/**
 * Applies what a helper pointed at (`readAnswer`, with this very draft): each value is copied from its
 * slices by the code that copies everything else, and marked to be looked at. Nothing that has a place
 * loses it.
 */
export function applyAnswer(draft: ReviewDraft, sections: readonly PointedSection[]): ReviewDraft {
  return sections.reduce(addSection, draft)
}
