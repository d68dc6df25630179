import type { Slice } from '../source/source-types'
import { allocateId, changeEntry, changeSection, locate, valuesOf, withValue } from './change-draft'
import { addTo } from './convert-entry'
import { draftFieldKind, fallbackField } from './draft-fields'
import type {
  DraftEntry,
  DraftPlace,
  DraftSection,
  DraftSectionKind,
  ReadingProblem,
  Traced,
} from './draft-types'
import type { ReviewDraft } from './review-types'
import { copySlices } from './slices'

/** Returns a value without the characters of some lines; null if nothing is left. */
function withoutLines(
  draft: ReviewDraft,
  value: Traced,
  field: string,
  kind: DraftSectionKind,
  lines: ReadonlySet<number>,
) {
  const slices = value.slices.filter(({ line }) => !lines.has(line))
  if (slices.length === value.slices.length) return value
  if (value.form === 'typed') return { ...value, slices }
  if (slices.length === 0) return null
  const type = draftFieldKind(kind, field)
  return {
    ...copySlices(draft.source, slices, type, draft.language, field === 'endDate'),
    sure: value.sure,
  }
}

/** Removes the characters of lines from all values of an entry; what the user typed stays. */
function stripEntry(
  draft: ReviewDraft,
  entry: DraftEntry,
  kind: DraftSectionKind,
  lines: ReadonlySet<number>,
): DraftEntry {
  return valuesOf(entry).reduce<DraftEntry>(
    (stripped, { field, value }) => {
      const left = withoutLines(draft, value, field, kind, lines)
      return left ? withValue(stripped, kind, field, left) : stripped
    },
    { id: entry.id, fields: {}, lists: {} },
  )
}

/** Removes the characters of lines from the entry above a problem. */
export function stripAbove(
  draft: ReviewDraft,
  problem: ReadingProblem,
  lines: readonly number[],
): ReviewDraft {
  const { section, entry } = problem
  if (section === null || entry === null) return draft
  const taken = new Set(lines)
  return changeEntry(draft, { section, entry }, (own, kind) => stripEntry(draft, own, kind, taken))
}

/** Returns all characters of a line. */
export const wholeLine = ({ source }: ReviewDraft, line: number): Slice => ({
  line,
  from: 0,
  to: source.lines[line]?.text.length ?? 0,
})

/** Groups lines to items: each line of a flowing text, each bullet of a page, else all lines of it. */
function itemsOf({ source }: ReviewDraft, lines: readonly number[]): number[][] {
  if (source.layout !== 'pages') return lines.map((line) => [line])
  const items: number[][] = []
  for (const line of lines) {
    const item = items.at(-1)
    if (item && !source.lines[line]?.bullet) item.push(line)
    else items.push([line])
  }
  return items
}

/** Adds whole lines to an entry, as items or text of it. */
function withLines(
  draft: ReviewDraft,
  entry: DraftEntry,
  kind: DraftSectionKind,
  lines: readonly number[],
): DraftEntry {
  const field = fallbackField(kind)
  const type = draftFieldKind(kind, field)
  return itemsOf(draft, lines).reduce((more, item) => {
    const slices = item.map((line) => wholeLine(draft, line))
    return addTo(more, kind, field, copySlices(draft.source, slices, type, draft.language))
  }, entry)
}

/** Builds an entry of lines in which no entry was read: all are its text. */
export const plainEntry = (
  draft: ReviewDraft,
  kind: DraftSectionKind,
  lines: readonly number[],
): DraftEntry => withLines(draft, { id: '', fields: {}, lists: {} }, kind, lines)

/** Opens the section for new entries: that of the entry above, the first of the kind, or a new one. */
function openSection(
  draft: ReviewDraft,
  kind: DraftSectionKind,
  above: string | null,
): [ReviewDraft, DraftSection] {
  const own = draft.sections.find((one) => one.id === above && one.kind === kind)
  const known = own ?? draft.sections.find((one) => one.kind === kind)
  if (known) return [draft, known]
  const [numbered, id] = allocateId(draft)
  const section: DraftSection = { id, kind, title: null, entries: [] }
  return [{ ...numbered, sections: [...numbered.sections, section] }, section]
}

/** Adds entries behind the entry above a problem, or at the end of their section; returns their places. */
export function addEntries(
  draft: ReviewDraft,
  problem: ReadingProblem,
  entries: readonly DraftEntry[],
): [ReviewDraft, Pick<DraftPlace, 'section' | 'entry'>[]] {
  if (entries.length === 0) return [draft, []]
  let [next, section] = openSection(draft, problem.kind, problem.section)
  const added = entries.map((entry) => {
    const [numbered, id] = allocateId(next)
    next = numbered
    return { ...entry, id }
  })
  const at = section.entries.findIndex(({ id }) => id === problem.entry)
  next = changeSection(next, section.id, (now) => ({
    ...now,
    entries: now.entries.toSpliced(at < 0 ? now.entries.length : at + 1, 0, ...added),
  }))
  return [next, added.map(({ id }) => ({ section: section.id, entry: id }))]
}

/** Adds lines that no value of the entry above has, as items or text of it. */
export function addAbove(
  draft: ReviewDraft,
  { section, entry }: ReadingProblem,
  lines: readonly number[],
): ReviewDraft {
  const found = section !== null && entry !== null ? locate(draft, { section, entry }) : null
  if (!found) return draft
  const known = new Set(
    valuesOf(found.entry).flatMap(({ value }) => value.slices.map(({ line }) => line)),
  )
  const missing = lines.filter((line) => !known.has(line))
  const place = { section: found.section.id, entry: found.entry.id }
  return changeEntry(draft, place, (own, kind) => withLines(draft, own, kind, missing))
}

/** Marks a problem as settled. */
export const settle = (draft: ReviewDraft, { id }: ReadingProblem): ReviewDraft => ({
  ...draft,
  settled: [...(draft.settled ?? []), id],
})
