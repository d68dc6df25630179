import { plainWords } from '@/lib/language/unicode/fold-words'
import { valuesOf } from '../draft/change-draft'
import type {
  DraftEntry,
  DraftSection,
  DraftSectionKind,
  ImportDraft,
  LineMark,
  ReadingProblem,
} from '../draft/draft-types'
import { beginReview } from '../draft/review-types'
import { unplacedLines } from '../draft/unplaced-lines'
import type { Slice, SourceLine } from '../source/source-types'
import { isOutside, unownedRanges } from './unowned-ranges'

/** Kinds of sections whose entries have a head, a date and a text below. */
const headed: readonly DraftSectionKind[] = ['work', 'volunteer', 'education', 'projects']
/** Maximum length of the line of a head. */
const maxHead = 80
/** Maximum length of a page footer. */
const maxFooter = 60
const ends = /[.;。]$/

/** An entry with its section and the lines of its values. */
type Extent = { section: DraftSection; entry: DraftEntry; first: number; last: number }

/** Facts about a draft: its unowned date ranges and unplaced lines, and the lines of its entries. */
type Findings = {
  draft: ImportDraft
  ranges: ReadonlyMap<number, Slice>
  unplaced: ReadonlySet<number>
  extents: readonly Extent[]
}

/** Returns the entries in source order, without those of the header that have no lines. */
function extentsOf({ sections }: ImportDraft): Extent[] {
  const found = sections.flatMap((section) =>
    section.entries.flatMap((entry) => {
      const lines = valuesOf(entry).flatMap(({ value }) => value.slices.map(({ line }) => line))
      if (lines.length === 0) return []
      return [{ section, entry, first: Math.min(...lines), last: Math.max(...lines) }]
    }),
  )
  return found.sort((a, b) => a.first - b.first)
}

/** Returns the lines that no value has any part of. */
function wholeUnplaced(draft: ImportDraft): Set<number> {
  const { lines } = draft.source
  const isWhole = ({ line, text }: { line: number; text: string }) =>
    plainWords(text) === plainWords(lines[line]?.text ?? '')
  return new Set(
    unplacedLines(beginReview(draft)).flatMap((one) => (isWhole(one) ? [one.line] : [])),
  )
}

const isBold = ({ level, pieces }: SourceLine) =>
  level > 0 || pieces.every(({ runs }) => runs.some(({ bold }) => bold))

/** Returns whether a line may be part of an entry's head. */
const isHeadLike = (line: SourceLine | undefined): line is SourceLine =>
  line !== undefined && !line.bullet && line.text.length <= maxHead && !ends.test(line.text.trim())

/** Returns the list items with a date range at one of their ends; none if only one has: it may be of a duty. */
function datedItems({ draft, ranges }: Findings, lines: readonly number[]): Set<number> {
  const items = lines.filter((line) => {
    const [range, own] = [ranges.get(line), draft.source.lines[line]]
    if (!range || !own?.bullet || own.text.length > maxHead) return false
    return range.from <= 2 || range.to >= own.text.trimEnd().length - 2
  })
  return new Set(items.length > 1 ? items : [])
}

/** Returns the lines that begin new entries: those of date ranges, and the line of the name beside each. */
function headsIn(findings: Findings, lines: readonly number[]): Set<number> {
  const { draft, ranges } = findings
  const { lines: all } = draft.source
  const heads = datedItems(findings, lines)
  for (const [at, line] of lines.entries()) {
    const range = ranges.get(line)
    const own = all[line]
    if (!range || !isHeadLike(own)) continue
    heads.add(line)
    // With more than the date on its line, the head may be whole.
    if (own.text.length > range.to - range.from + 3) continue
    const [above, below] = [lines[at - 1], lines[at + 1]]
    const canBe = (other: number | undefined): other is number =>
      other !== undefined && isHeadLike(all[other]) && !ranges.has(other)
    const isAbove =
      canBe(above) &&
      isBold(all[above] as SourceLine) &&
      !(canBe(below) && isBold(all[below] as SourceLine))
    if (isAbove) heads.add(above)
    else if (canBe(below)) heads.add(below)
  }
  return heads
}

/** Returns whether a line is a page footer: the person's name and a number. */
function isFurniture({ draft }: Findings, line: number): boolean {
  const text = draft.source.lines[line]?.text ?? ''
  const name = draft.sections.find(({ kind }) => kind === 'basics')?.entries[0]?.fields.name?.text
  if (!name || text.length > maxFooter + name.length || !/\d/.test(text)) return false
  return plainWords(text).startsWith(plainWords(name)) && !/@|\d{4}/.test(text)
}

const problemOf = (
  code: ReadingProblem['code'],
  above: Extent | null,
  lines: ReadingProblem['lines'],
): ReadingProblem => {
  const kind = above && headed.includes(above.section.kind) ? above.section.kind : 'work'
  const section = above?.section.id ?? null
  const entry = above?.entry.id ?? null
  return { id: `${code}-${lines[0]?.line ?? 0}`, code, section, entry, kind, lines }
}

const markBy =
  (heads: ReadonlySet<number>, otherwise: LineMark) =>
  (line: number): { line: number; mark: LineMark } => ({
    line,
    mark: heads.has(line) ? 'new' : otherwise,
  })

/** Finds an entry with further date ranges in its text; its lines begin one above the first of them. */
function joinedEntries(findings: Findings, extent: Extent): ReadingProblem[] {
  const inside = findings.draft.source.lines.flatMap((line, at) =>
    at >= extent.first && at <= extent.last && !isOutside(line) ? [at] : [],
  )
  const titles = Object.entries(extent.entry.fields).flatMap(([name, { slices }]) =>
    name === 'summary' ? [] : slices.map(({ line }) => line),
  )
  const heads = headsIn(
    findings,
    inside.filter((line) => !titles.includes(line)),
  )
  const first = inside.findIndex((line) => heads.has(line))
  if (first < 0) return []
  const from = titles.includes(inside[first - 1] ?? -1) ? first : Math.max(0, first - 1)
  return [problemOf('joined-entries', extent, inside.slice(from).map(markBy(heads, 'above')))]
}

/** Splits lines into runs of neighbours; a footer and a date range with nothing below are runs of their own. */
function runsOf(findings: Findings, lines: readonly number[]): number[][] {
  const { draft, ranges } = findings
  const isNext = (line: number, before: number) =>
    draft.source.lines.slice(before + 1, line).every(isOutside)
  const runs: number[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const isApart =
      isFurniture(findings, line) || (before !== undefined && isFurniture(findings, before))
    if (!run || before === undefined || isApart || !isNext(line, before)) runs.push([line])
    else run.push(line)
  }
  return runs.flatMap((run) => {
    const last = run.at(-1) ?? -1
    const isAlone = run.length > 1 && ranges.has(last) && isBareRange(findings, last)
    return isAlone ? [run.slice(0, -1), [last]] : [run]
  })
}

/** Returns whether a line is a date range and nothing else. */
function isBareRange({ draft, ranges }: Findings, line: number): boolean {
  const range = ranges.get(line)
  const text = draft.source.lines[line]?.text ?? ''
  return range !== undefined && text.trim().length <= range.to - range.from + 3
}

/** Finds a run of unplaced lines; those of the header or a list are listed elsewhere. */
function leftOver(findings: Findings, run: readonly number[]): ReadingProblem[] {
  const [first] = run
  if (first === undefined) return []
  const above = findings.extents.findLast((one) => one.first < first) ?? null
  const isBelowHeaded = above !== null && headed.includes(above.section.kind)
  const dated = run.some((line) => findings.ranges.has(line))
  if (isFurniture(findings, first)) {
    return [problemOf('page-furniture', above, [{ line: first, mark: 'out' }])]
  }
  if (!dated && !isBelowHeaded) return []
  const heads = headsIn(findings, run)
  if (!isBelowHeaded) heads.add(first)
  const isAlone = run.length === 1 && isBareRange(findings, first)
  const lines = run.map(markBy(heads, 'above'))
  return [problemOf(isAlone ? 'date-alone' : 'left-over', isBelowHeaded ? above : null, lines)]
}

const nameWord = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u

/** Returns whether a heading is the person's name: the one that was found, or, without one, two to four words as names have. */
function isName(draft: ImportDraft, heading: string): boolean {
  const found = draft.sections.find(({ kind }) => kind === 'basics')?.entries[0]?.fields.name?.text
  if (found) return plainWords(found) === plainWords(heading)
  const words = heading.trim().split(/\s+/)
  return words.length >= 2 && words.length <= 4 && words.every((word) => nameWord.test(word))
}

/** Finds a section of no known kind whose heading is the person's name. */
function headedByName(draft: ImportDraft): ReadingProblem[] {
  const section = draft.sections.find(
    ({ kind, title }) => kind === 'custom' && title !== null && isName(draft, title.text),
  )
  if (!section?.title) return []
  const values = section.entries.flatMap(valuesOf).map(({ value }) => value)
  const lines = [section.title, ...values].flatMap(({ slices }) => slices.map(({ line }) => line))
  const marks = [...new Set(lines)].sort((a, b) => a - b).map(markBy(new Set(), 'above'))
  const id = `headed-by-name-${section.id}`
  return [
    { id, code: 'headed-by-name', section: section.id, entry: null, kind: 'basics', lines: marks },
  ]
}

const countNew = ({ lines }: ReadingProblem) => lines.filter(({ mark }) => mark === 'new').length

/**
 * Returns what a person has to place by hand in a weak reading: entries that run into one, and lines in no value. Worst
 * first: a name taken for a heading, then by the dates and the lines concerned.
 */
export function findProblems(draft: ImportDraft): ReadingProblem[] {
  const ranges = new Map(unownedRanges(draft).map((slice) => [slice.line, slice]))
  const findings = { draft, ranges, unplaced: wholeUnplaced(draft), extents: extentsOf(draft) }
  const joined = findings.extents.flatMap((extent) =>
    headed.includes(extent.section.kind) ? joinedEntries(findings, extent) : [],
  )
  const taken = new Set(joined.flatMap(({ lines }) => lines.map(({ line }) => line)))
  const rest = [...findings.unplaced].filter((line) => !taken.has(line)).sort((a, b) => a - b)
  const others = runsOf(findings, rest).flatMap((run) => leftOver(findings, run))
  const byWeight = [...joined, ...others].sort(
    (a, b) =>
      Number(b.code === 'joined-entries') - Number(a.code === 'joined-entries') ||
      countNew(b) - countNew(a) ||
      b.lines.length - a.lines.length,
  )
  return [...headedByName(draft), ...byWeight]
}
