import type { DraftEntry, ImportDraft } from '../draft/draft-types'
import type { ReadingName } from '../draft/review-types'
import { understand } from '../reading/sections/understand'
import type { SourceText } from '../source/source-types'
import {
  type EntryChoice,
  type LayoutChoice,
  type ReadingChoice,
  scoredLayout,
  scoredUnderstanding,
} from './reading-choice'
import { scoreReading } from './score-reading'

/** A file read under one set of decisions, or by a model; `reader`: the reading that a model's is compared with. */
export type Reading = { name: ReadingName; draft: ImportDraft; reader?: ImportDraft }

/** Puts the lines of a file in order under decisions about their layout; formats without a layout ignore them. */
export type Arrange = (choice: LayoutChoice) => SourceText

/** Readings that are offered beside the reader's own. */
const maxOthers = 3
/** Score below the reader's own by which a reading is too unlikely to be offered. Measured: all that help are above. */
const reach = 0.5

const starts: readonly EntryChoice[] = [
  { starts: 'by-gap', dates: 'scored' },
  { starts: 'by-look', dates: 'scored' },
  { starts: 'above-date', dates: 'scored' },
  { starts: 'at-date', dates: 'scored' },
  { starts: 'scored', dates: 'all' },
  { starts: 'scored', dates: 'apart' },
]

type Named = { id: string; choice: ReadingChoice }

const scored: ReadingChoice = { ...scoredLayout, ...scoredUnderstanding }

/** The reader's own decisions with one of them taken otherwise; kinds of sections are decided apart. */
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

/** Everything that a reading says, without where it says it. */
function fingerprint({ sections }: ImportDraft): string {
  const said = ({ fields, lists }: DraftEntry) => [
    Object.entries(fields).map(([name, { text }]) => [name, text]),
    Object.entries(lists).map(([name, values]) => [name, values.map(({ text }) => text)]),
  ]
  return JSON.stringify(
    sections.map(({ kind, title, entries }) => [kind, title?.text, entries.map(said)]),
  )
}

/** Arranges each layout once, however many readings share it. */
function remembering(arrange: Arrange): Arrange {
  const known = new Map<string, SourceText>()
  return (choice) => {
    const key = `${choice.columns} ${choice.dateColumn}`
    const source = known.get(key) ?? arrange(choice)
    known.set(key, source)
    return source
  }
}

/**
 * Reads a file under other decisions than the reader's own: other columns, headings, starts of entries and dates of
 * entries. Whole readings are scored, and those that say something else and are not much less likely are returned.
 *
 * @param dateColumn where text begins beside a column of dates, as the person says; null where nobody said
 * @returns the reader's own reading, which is first, then others by their score
 */
export function findReadings(arrange: Arrange, dateColumn: number | null = null): Reading[] {
  const arranged = remembering(arrange)
  const read = ({ id, choice }: Named) => {
    const draft = understand(arranged({ columns: choice.columns, dateColumn }), choice)
    return { name: { id, dateColumn }, draft }
  }
  const own = read({ id: 'scored', choice: scored })
  const ownScore = scoreReading(own.draft)
  const seen = new Set([fingerprint(own.draft)])
  const found = others.map(read).flatMap((reading) => {
    const print = fingerprint(reading.draft)
    if (seen.has(print)) return []
    seen.add(print)
    const score = scoreReading(reading.draft)
    return score >= ownScore - reach ? [{ reading, score }] : []
  })
  found.sort((a, b) => b.score - a.score)
  const best = found.slice(0, maxOthers).map(({ reading }) => reading)
  // A column that the person shows has no reader's own reading: the most likely one comes first.
  return dateColumn !== null && found[0] && found[0].score > ownScore
    ? [...best, own]
    : [own, ...best]
}
