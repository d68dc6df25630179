import type { FieldKind } from '@/lib/resume/fields/field'
import { allocateId, valuesOf, withValue } from '../draft/change-draft'
import { draftFieldKind, isListKind } from '../draft/draft-fields'
import type { DraftEntry, DraftSection, Traced } from '../draft/draft-types'
import { joinValues } from '../draft/edit-values'
import type { ReviewDraft } from '../draft/review-types'
import { compareSlices, copySlices, firstSlice, hasValue } from '../draft/slices'
import type { Slice } from '../source/source-types'
import type { PointedEntry, PointedSection } from './help-types'

/** Returns the index in a list at which something starting at a slice belongs, in source order. */
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

/** Joins two parts of a text in source order; null if either is not a copy. */
function joinText(there: Traced, copied: Traced): Traced | null {
  const [first, second] = [firstSlice(there), firstSlice(copied)]
  if (there.form !== 'copy' || !first || !second) return null
  return compareSlices(first, second) < 0 ? joinValues(there, copied) : joinValues(copied, there)
}

/**
 * Returns a field's new value: copied, or appended to existing rich text. Null if the field is
 * filled: it keeps its value.
 */
function valueFor(there: Traced | undefined, copied: Traced, kind: FieldKind | null) {
  if (isListKind(kind) || !there || !hasValue(there)) return copied
  return kind === 'rich' ? joinText(there, copied) : null
}

/** Adds the values of an answer to an entry, marked for review. */
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

/** Adds values to the given entry of a section, or to a new one in source order. */
function addEntry(
  draft: ReviewDraft,
  section: DraftSection,
  pointed: PointedEntry,
): [ReviewDraft, DraftSection] {
  // The header is always a single entry.
  const [only] = section.kind === 'basics' ? section.entries : []
  const known = only ?? section.entries.find(({ id }) => id === pointed.into)
  if (known) {
    const filled = fillEntry(draft, section, known, pointed)
    const entries = section.entries.map((one) => (one.id === known.id ? filled : one))
    return [draft, { ...section, entries }]
  }
  const [numbered, id] = allocateId(draft)
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
      const [numbered, id] = allocateId(now)
      section = { id, kind: pointed.kind, title: null, entries: [] }
      // Included while it is filled, so that its ids are reserved.
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
 * Applies a checked answer (`readAnswer` on this same draft): copies each value from its slices and
 * marks it for review. Existing values are never removed.
 */
export function applyAnswer(draft: ReviewDraft, sections: readonly PointedSection[]): ReviewDraft {
  return sections.reduce(addSection, draft)
}
