import { hanOrKana } from '@/lib/language/unicode/scripts'
import { organizationEvidence } from '../../lexicon/titles'
import { scoredEntries } from '../../readings/reading-choice'
import type { Measures } from '../lists/measures'
import type { LineView } from '../sections/line-view'
import type { Section, SectionKind } from '../sections/sections'
import { splitCards } from '../sections/split-cards'
import { joinAll, type Stretch } from '../sections/stretch'
import { chooseStarts, withDates } from './choose-starts'
import { entryDateOf } from './entry-dates'
import { type EntryHeader, readHeader } from './entry-header'
import type { EntryStart } from './entry-starts'
import { mergeTitles } from './merge-titles'
import { readForm } from './read-form'
import { splitTotals } from './split-totals'
import { takeEmployment } from './take-employment'

/** One job, school or project: a parsed header and the lines of its body. */
export type Entry = EntryHeader & {
  lines: readonly LineView[]
  measures: Measures
  /** Type of employment, perhaps with where one works. */
  employment: Stretch | null
}

/** Sections whose entries have one or two lines. */
const short: readonly SectionKind[] = ['certificates', 'awards', 'references']
const jobs: readonly SectionKind[] = ['work', 'volunteer']
/** Sections in which each list item is an entry. */
const listed: readonly SectionKind[] = ['certificates', 'awards', 'publications']

/** Returns the lines of a bulleted section and its entry starts; null if not all are items. */
function readItems(lines: readonly LineView[]): { lines: LineView[]; starts: EntryStart[] } | null {
  const [first] = lines
  if (!first?.bullet || lines.some((line) => line.bullet && line.x > first.x + 4)) return null
  const items = lines.flatMap((line, at) => (line.bullet ? [at] : []))
  if (items.length < 2) return null
  // If every line has a bullet, bullets carry no information.
  const plain = lines.map((line) => ({ ...line, bullet: false }))
  const dated = plain.flatMap((line, at) => (entryDateOf(line) ? [at] : []))
  return { lines: plain, starts: withDates(items, dated, lines.length) }
}

/**
 * Returns the lines of a section whose list items with a leading date range are its entries, and their starts; the other
 * items are what is told of them. Null unless all dated lines are such items.
 */
function readDatedItems(
  lines: readonly LineView[],
): { lines: LineView[]; starts: EntryStart[] } | null {
  const dated = lines.flatMap((line, at) => (entryDateOf(line)?.hit.isRange ? [at] : []))
  const isLeading = (at: number) =>
    lines[at]?.bullet === true && (entryDateOf(lines[at])?.hit.from ?? 9) <= 2
  if (!lines[0]?.bullet || dated.length < 2 || !dated.every(isLeading)) return null
  const heads = new Set([0, ...dated])
  const plain = lines.map((line, at) => (heads.has(at) ? { ...line, bullet: false } : line))
  return { lines: plain, starts: withDates([...heads], dated, lines.length) }
}

/** Returns the date range of a line, and whether it names an employer in Han or Kana. */
function periodOf(line: LineView, at: number) {
  const hit = entryDateOf(line)?.hit
  if (!hit?.isRange) return []
  const end = hit.end === 'present' ? '9999' : (hit.end ?? '9999')
  const isEmployer = hanOrKana.test(line.text) && organizationEvidence(line.text).strength >= 0.7
  return [{ at, start: hit.start ?? '', end, isEmployer }]
}

/**
 * Finds the starts of jobs below lines of employers and their periods, as in Japan: several dated
 * rows below one are its roles, a single one tells of the same job.
 * @returns null unless all other date ranges are within the employer's above
 */
function findEmployerStarts(lines: readonly LineView[]): EntryStart[] | null {
  const periods = lines.flatMap(periodOf)
  const groups: (typeof periods)[] = []
  for (const period of periods) {
    if (period.isEmployer) groups.push([period])
    else groups.at(-1)?.push(period)
  }
  const isNested = groups.every(([outer, ...rows]) =>
    rows.every(({ start, end }) => outer && outer.start <= start && end <= outer.end),
  )
  if (!isNested || !periods[0]?.isEmployer || periods.length === groups.length) return null
  return groups
    .flatMap((group) => (group.length === 2 ? group.slice(0, 1) : group))
    .map(({ at }) => ({ at, dated: at }))
}

/**
 * Whether an entry is a sub-heading of the job above: one undated text over list items, where other
 * entries are dated.
 */
function isSubHeading(entries: readonly Entry[], at: number): boolean {
  const entry = entries[at]
  const isPlain = entry?.parts.length === 1 && !entry.startDate && entry.body[0]?.bullet === true
  return isPlain && entries.slice(0, at).some(({ startDate }) => startDate)
}

/** Returns the starts of entries at the lines where the user says that they begin. */
function givenStarts(lines: readonly LineView[], starts: ReadonlySet<number>): EntryStart[] {
  const dated = lines.flatMap((line, at) => (entryDateOf(line) ? [at] : []))
  const begun = lines.flatMap(({ index }, at) => (starts.has(index) ? [at] : []))
  return withDates(begun, dated, lines.length)
}

/** Splits a section into entries. */
export function splitEntries(section: Section): Entry[] {
  const { measures, kind, choice = scoredEntries } = section
  const areJobs = jobs.includes(kind)
  const { lines, found: types } = areJobs
    ? takeEmployment(section.lines, section.starts)
    : { lines: [...section.lines], found: null }
  const read = (whole: readonly LineView[], starts: readonly EntryStart[]) =>
    starts.map(({ at, dated }, index) => {
      const own = whole.slice(at, starts[index + 1]?.at ?? whole.length)
      const header = readHeader(own, dated >= 0 ? dated - at : -1, measures, kind)
      const told = own.flatMap((line) => types?.get(line.index) ?? [])
      const employment = told.length > 0 ? joinAll(told, ' · ') : null
      return { ...header, lines: own, measures, employment }
    })
  if (section.starts) return read(lines, givenStarts(lines, section.starts))
  const form = readForm(lines)
  const merged = form
    ? form.lines
    : mergeTitles(splitCards(lines, measures), measures, short.includes(kind))
  const dated = merged.flatMap((line, at) => (entryDateOf(line) ? [at] : []))
  const ofForm = form && { ...form, starts: withDates(form.starts, dated, merged.length) }
  const items = ofForm ?? (listed.includes(kind) ? readItems(merged) : readDatedItems(merged))
  const whole = items?.lines ?? merged
  const chosen = items?.starts ?? findEmployerStarts(whole) ?? chooseStarts(whole, measures, choice)
  const found = areJobs && !items ? splitTotals(whole, chosen) : chosen
  const all = read(whole, found)
  const starts = areJobs ? found.filter((_, at) => !isSubHeading(all, at)) : found
  return starts.length < found.length ? read(whole, starts) : all
}
