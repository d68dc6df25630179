import type { DraftEntry, ImportDraft } from '../draft/draft-types'
import type { ReadingName } from '../draft/review-types'
import { parseResume } from '../reading/sections/parse-resume'
import type { SourceText } from '../source/source-types'
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

/** Arranges a file's lines under layout decisions; formats without layout ignore them. */
export type Arrange = (choice: LayoutChoice) => SourceText

/** Maximum alternative readings offered. */
const maxOthers = 3
/** Score below the reader's own by which a reading is too unlikely to be offered. Measured: all that help are above. */
const reach = 0.15

const starts: readonly EntryChoice[] = [
  { starts: 'by-gap', dates: 'scored' },
  { starts: 'by-look', dates: 'scored' },
  { starts: 'above-date', dates: 'scored' },
  { starts: 'at-date', dates: 'scored' },
  { starts: 'scored', dates: 'all' },
  { starts: 'scored', dates: 'apart' },
]

type Named = { id: string; choice: ReadingChoice }

const scored: ReadingChoice = { ...scoredLayout, ...scoredParsing }

/** The default decisions with one changed; entry decisions are per kind of section. */
const others: readonly Named[] = [
  { id: 'joined', choice: { ...scored, columns: 'joined' } },
  { id: 'split', choice: { ...scored, columns: 'split' } },
  { id: 'headings', choice: { ...scored, headings: 'by-look' } },
  ...starts.flatMap((choice): Named[] => {
    const name = `${choice.starts} ${choice.dates}`
    return [
      {
        id: `work ${name}`,
        choice: { ...scored, entries: { work: choice, volunteer: choice } },
      },
      { id: `education ${name}`, choice: { ...scored, entries: { education: choice } } },
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

/** Caches the arranged lines by layout. */
function cached(arrange: Arrange): Arrange {
  const known = new Map<string, SourceText>()
  return (choice) => {
    const key = `${choice.columns} ${choice.dateColumn}`
    const source = known.get(key) ?? arrange(choice)
    known.set(key, source)
    return source
  }
}

/**
 * Reads a file under alternative decisions on columns, headings, entry starts and entry dates.
 * Returns the readings that differ in content and score nearly as high.
 * @param dateColumn x where text starts next to a date column, as chosen by the user; null if not
 * chosen
 * @returns the default reading first, then others by score
 */
export function findReadings(arrange: Arrange, dateColumn: number | null = null): Reading[] {
  const arranged = cached(arrange)
  const read = ({ id, choice }: Named) => {
    const draft = parseResume(arranged({ columns: choice.columns, dateColumn }), choice)
    return { name: { id, dateColumn }, draft }
  }
  const own = read({ id: 'scored', choice: scored })
  const { score: ownScore } = scoreReading(own.draft)
  const seen = new Set([fingerprint(own.draft)])
  const found = others.map(read).flatMap((reading) => {
    const print = fingerprint(reading.draft)
    if (seen.has(print)) return []
    seen.add(print)
    const { score } = scoreReading(reading.draft)
    return score >= ownScore - reach ? [{ reading, score }] : []
  })
  found.sort((a, b) => b.score - a.score)
  const best = found.slice(0, maxOthers).map(({ reading }) => reading)
  // With a date column chosen by the user, the most likely reading comes first.
  return dateColumn !== null && found[0] && found[0].score > ownScore
    ? [...best, own]
    : [own, ...best]
}
