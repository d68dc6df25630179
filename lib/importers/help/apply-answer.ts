import { takeId, valuesOf, withoutValue, withValue } from '../draft/change-draft'
import { draftFieldKind, isListKind } from '../draft/draft-fields'
import type { ReviewDraft } from '../draft/review-types'
import { copySlices } from '../draft/slices'
import type { DraftEntry, DraftSection, Traced } from '../draft/types'
import type { Slice } from '../source/types'
import type { PointedEntry, PointedSection } from './types'

type Pointed = readonly PointedSection[]

/** What the rules found, without the characters that the answer has a place for. */
function leaveOthers(draft: ReviewDraft, pointed: readonly Slice[]): ReviewDraft {
  const isTaken = ({ form, slices }: Traced) =>
    // What was typed is the person's, and an address is that of a link, not of its characters.
    (form === 'copy' || form === 'date') &&
    slices.some(({ line, from, to }) =>
      pointed.some((other) => other.line === line && from < other.to && other.from < to),
    )
  const leaveEntry = (entry: DraftEntry): DraftEntry =>
    valuesOf(entry)
      .filter(({ value }) => isTaken(value))
      // From the end, so that the places of a list stay what they were.
      .reduceRight((rest, { field, index }) => withoutValue(rest, field, index), entry)
  const leaveSection = (section: DraftSection): DraftSection[] => {
    const entries = section.entries.map(leaveEntry)
    const kept = entries.filter((entry, at) => {
      const wasEmpty = valuesOf(section.entries[at] ?? entry).length === 0
      return wasEmpty || valuesOf(entry).length > 0
    })
    const title = section.title && isTaken(section.title) ? null : section.title
    return kept.length > 0 || section.entries.length === 0
      ? [{ ...section, title, entries: kept }]
      : []
  }
  return { ...draft, sections: draft.sections.flatMap(leaveSection) }
}

/** A new entry of what was pointed at; every value of it waits for a look of the person. */
function addEntry(
  draft: ReviewDraft,
  section: DraftSection,
  { values }: PointedEntry,
): [ReviewDraft, DraftSection] {
  const { source, language } = draft
  const [numbered, id] = takeId(draft)
  const [only] = section.entries
  // A header is one entry; what stands in it stays, and what it has no room for is not placed.
  const isHeader = section.kind === 'basics' && only !== undefined
  const start: DraftEntry = isHeader ? only : { id, fields: {}, lists: {} }
  const entry = values.reduce<DraftEntry>((before, { field, slices }) => {
    const kind = draftFieldKind(section.kind, field)
    if (!isListKind(kind) && before.fields[field]) return before
    const value = copySlices(source, slices, kind, language, field === 'endDate')
    return withValue(before, section.kind, field, { ...value, sure: false })
  }, start)
  const others = isHeader ? section.entries.slice(1) : section.entries
  const entries = isHeader ? [entry, ...others] : [...others, entry]
  return [numbered, { ...section, entries }]
}

function addSection(draft: ReviewDraft, pointed: PointedSection): ReviewDraft {
  const known =
    pointed.kind === 'custom' ? undefined : draft.sections.find(({ kind }) => kind === pointed.kind)
  const [numbered, id] = takeId(draft)
  const title = pointed.title && {
    ...copySlices(draft.source, pointed.title, null, draft.language),
    sure: false,
  }
  let now = numbered
  let section: DraftSection = known
    ? { ...known, title: known.title ?? title }
    : { id, kind: pointed.kind, title, entries: [] }
  // Numbered while it is no part of the draft: its ids have to be free all the same.
  if (!known) now = { ...now, sections: [...now.sections, section] }
  for (const entry of pointed.entries) {
    const [next, grown] = addEntry(now, section, entry)
    section = grown
    const sections = next.sections.map((one) => (one.id === grown.id ? grown : one))
    now = { ...next, sections }
  }
  return now
}

/**
 * Applies what a helper pointed at (`readAnswer`): each value is copied from its slices by the code that
 * copies everything else, and marked to be looked at. What the rules had found in the same characters
 * gives way; all else stays, what was typed above all, and characters that are in no field any more are
 * listed as not placed.
 */
export function applyAnswer(draft: ReviewDraft, sections: Pointed): ReviewDraft {
  const slices = sections.flatMap(({ title, entries }) => [
    ...(title ?? []),
    ...entries.flatMap(({ values }) => values.flatMap((value) => value.slices)),
  ])
  return sections.reduce(addSection, leaveOthers(draft, slices))
}
