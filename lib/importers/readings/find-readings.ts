import type { DraftEntry, ImportDraft } from '../draft/draft-types'
import type { ReadingName } from '../draft/review-types'
import { importLimits } from '../import-limits'
import { parseResume } from '../reading/sections/parse-resume'
import type { ReadResult } from '../source/read-result'
import type { SourceText } from '../source/source-types'
import { findProblems } from './find-problems'
import {
  type EntryChoice,
  type LayoutChoice,
  type ReadingChoice,
  scoredLayout,
  scoredParsing,
} from './reading-choice'
import { scoreReading } from './score-reading'

/** A reading by rules or a model; `reader`: the rule-based one to compare a model's with. */
export type Reading = { name: ReadingName; draft: ImportDraft; reader?: ImportDraft }

/** Arranged lines of a file; `arrange` is missing for formats without layout. */
export type Arrangeable = Pick<Extract<ReadResult, { ok: true }>, 'source' | 'arrange'>

/** Maximum alternative readings offered. */
const maxOthers = 3
/** Maximum score difference to the default reading. Measured: all useful readings are within it. */
const reach = 0.15

/** Minimum score of a good reading. Below it, rivals are tried, and the draft states its doubts and problems. */
const goodScore = 0.75
/** Minimum lead of a rival. Measured on 679 CVs with truths: of 10 that it replaced, one got worse. */
const margin = 0.05

type Named = { id: string; choice: ReadingChoice }
type Scored = Named & { draft: ImportDraft; score: number }
type ReadBy = (named: Named) => Scored

const scored: ReadingChoice = { ...scoredLayout, ...scoredParsing }
const plain: Named = { id: 'plain', choice: scored }
/** Text that nobody sees may be the headings of a file whose letters are drawn in a way of its own. */
const unhidden: Named = { id: 'hidden', choice: { ...scored, hidden: 'read' } }

const columnChoices: readonly LayoutChoice['columns'][] = ['joined', 'split', 'lanes', 'stated']

/** Alternative decisions on columns and headings, which change a reading most. */
const rivals: readonly Named[] = [
  { id: 'headings', choice: { ...scored, headings: 'by-look' } },
  ...columnChoices.flatMap((columns): Named[] => [
    { id: columns, choice: { ...scored, columns } },
    { id: `${columns} headings`, choice: { ...scored, columns, headings: 'by-look' } },
  ]),
]

const starts: readonly EntryChoice[] = [
  { starts: 'by-gap', dates: 'scored' },
  { starts: 'by-look', dates: 'scored' },
  { starts: 'above-date', dates: 'scored' },
  { starts: 'at-date', dates: 'scored' },
  { starts: 'scored', dates: 'all' },
  { starts: 'scored', dates: 'apart' },
]

/** The plain decisions, its rivals, and those of a reading with one entry decision changed. */
const othersOf = ({ choice }: Named): readonly Named[] => [
  plain,
  ...rivals,
  ...starts.flatMap((entry): Named[] => {
    const name = `${entry.starts} ${entry.dates}`
    return [
      { id: `work ${name}`, choice: { ...choice, entries: { work: entry, volunteer: entry } } },
      { id: `education ${name}`, choice: { ...choice, entries: { education: entry } } },
    ]
  }),
]

/** Returns the content of a reading without source positions, for comparison. */
function fingerprint({ sections }: ImportDraft): string {
  const said = ({ fields, lists }: DraftEntry) => [
    Object.entries(fields).map(([name, { text }]) => [name, text]),
    Object.entries(lists).map(([name, values]) => [name, values.map(({ text }) => text)]),
  ]
  return JSON.stringify(
    sections.map(({ kind, title, entries }) => [kind, title?.text, entries.map(said)]),
  )
}

/** Arranges each layout once, however many readings share it; layouts that give the same lines are one. */
function arrangeOnce({ source, arrange }: Arrangeable, dateColumn: number | null) {
  const known = new Map<string, SourceText>()
  const byLines = new Map<string, SourceText>()
  const take = ({ columns, hidden }: LayoutChoice, key: string) => {
    const isPlain = columns === scored.columns && hidden === scored.hidden && dateColumn === null
    const arranged = (isPlain ? null : arrange?.({ columns, hidden, dateColumn })) ?? source
    const lines = arranged.lines.map(({ text, stream }) => `${stream} ${text}`).join('\n')
    const same = byLines.get(lines) ?? arranged
    byLines.set(lines, same)
    known.set(key, same)
    return same
  }
  return (choice: LayoutChoice) => {
    const key = `${choice.columns} ${choice.hidden}`
    return known.get(key) ?? take(choice, key)
  }
}

/** Returns a cached reader of a file by decisions. Drafts with a low score state their doubts and problems. */
function readerOf(file: Arrangeable, dateColumn: number | null): ReadBy {
  const arranged = arrangeOnce(file, dateColumn)
  const known = new Map<SourceText, Map<string, Scored>>()
  return (named) => {
    const { headings, entries } = named.choice
    const source = arranged(named.choice)
    const ofSource = known.get(source) ?? new Map<string, Scored>()
    const key = JSON.stringify([headings, entries])
    const before = ofSource.get(key)
    if (before) return { ...before, ...named }
    const parsed = parseResume(source, named.choice)
    const { score, doubts } = scoreReading(parsed)
    const isWeak = score < goodScore
    const draft = isWeak ? { ...parsed, doubts, problems: findProblems(parsed) } : parsed
    const read = { ...named, score, draft }
    known.set(source, ofSource.set(key, read))
    return read
  }
}

const betterOf = (first: Scored, other: Scored) =>
  other.score > first.score + margin ? other : first

/** Adds that the reading takes text which nobody sees. */
const statingHidden = (scored: Scored): Scored => {
  const { draft } = scored
  const doubts = [{ code: 'hidden-text', section: null } as const, ...(draft.doubts ?? [])]
  return { ...scored, draft: { ...draft, doubts } }
}

/**
 * Returns the plain reading or, if it is bad and the file is not long, the best of its rivals. Text
 * that nobody sees is read where that makes a better CV.
 */
function readBest(read: ReadBy, { source }: Arrangeable): Scored {
  const own = read(plain)
  const first = source.lines.some(({ aside }) => aside) ? betterOf(own, read(unhidden)) : own
  if (first !== own) return statingHidden(first)
  if (first.score >= goodScore || source.lines.length > importLimits.rivalLines) return first
  const best = rivals.map(read).reduce((a, b) => (b.score > a.score ? b : a))
  return betterOf(first, best)
}

/** Parses a file by the decisions that score best, with its doubts if the score is low. */
export const parseBest = (file: Arrangeable): ImportDraft =>
  readBest(readerOf(file, null), file).draft

/**
 * Reads a file under alternative decisions on columns, headings, entry starts and entry dates.
 * Returns the readings that differ in content and score nearly as high.
 * @param dateColumn x where text starts next to a date column, as chosen by the user; null if not
 * chosen
 * @returns the default reading first, named `scored`, then others by score
 */
export function findReadings(file: Arrangeable, dateColumn: number | null = null): Reading[] {
  const read = readerOf(file, dateColumn)
  const own = readBest(read, file)
  const seen = new Set([fingerprint(own.draft)])
  const found = othersOf(own)
    .map(read)
    .filter(({ draft, score }) => {
      const before = seen.size
      return seen.add(fingerprint(draft)).size > before && score >= own.score - reach
    })
    .sort((a, b) => b.score - a.score)
  const readingOf = ({ id, draft }: Scored): Reading => ({ name: { id, dateColumn }, draft })
  const best = found.slice(0, maxOthers).map(readingOf)
  const first = readingOf({ ...own, id: 'scored' })
  // With a date column chosen by the user, the most likely reading comes first.
  return dateColumn !== null && found[0] && found[0].score > own.score
    ? [...best, first]
    : [first, ...best]
}
