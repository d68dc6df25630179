import { comparableDate } from '../dates/date-text'
import type { DraftEntry, DraftSection, ImportDraft, ReadingDoubt } from '../draft/draft-types'
import { beginReview } from '../draft/review-types'
import { unplacedLines } from '../draft/unplaced-lines'
import { entriesOfKnown, isOutside, unownedRanges } from './unowned-ranges'

/** Quality of a reading from 0 to 1, and its faults by loss, largest first. */
export type ReadingScore = { score: number; doubts: readonly ReadingDoubt[] }

/** Title fields of the sections whose entries have two titles and dates. */
const titleFields: Readonly<Record<string, readonly string[] | undefined>> = {
  work: ['name', 'position'],
  volunteer: ['organization', 'position'],
  education: ['institution', 'studyType'],
}

/**
 * Maximum loss by each fault; letters outside of known fields lose their share. Fitted to 228 CVs
 * with truths in up to 30 readings each.
 */
const weights = {
  ranges: 0.3,
  noName: 0.25,
  noEmail: 0.1,
  noJobs: 0.25,
  noEntries: 0.2,
  datedSections: 0.2,
  titles: 0.3,
  unlike: 0.3,
  longTitles: 0.3,
  order: 0.1,
}

/** Minimum loss of a fault that is reported as a doubt. */
const minDoubt = 0.03
/** Minimum date ranges of a file that must contain jobs. */
const minRanges = 4
/** Maximum letters of the summary and of other header values; the excess belongs elsewhere. */
const maxSummary = 450
const maxHeader = 60
/** Maximum length of a title; longer ones are sentences. */
const maxTitle = 70
const sentences = /[.!?]\s+\p{Lu}.*[.!?]$/u

const share = (part: number, whole: number, otherwise = 0) =>
  whole === 0 ? otherwise : part / whole
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
/** Runs of letters rather than letters: half the time. */
const lettersIn = (text: string) =>
  sum(Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ([run]) => run.length))

const isCustom = ({ kind, isClosing }: DraftSection) => kind === 'custom' && !isClosing

/** Counts letters outside of known fields: unplaced, in custom sections, or too many in the header. */
function countOutside(draft: ImportDraft, header: DraftEntry['fields']): number {
  const known = { ...draft, sections: draft.sections.filter((one) => !isCustom(one)) }
  const unplaced = unplacedLines(beginReview(known)).filter(
    ({ line }) => !draft.source.lines[line]?.aside,
  )
  const outside = sum(unplaced.map(({ text }) => lettersIn(text)))
  const tooLong = ['summary', 'name', 'label', 'address', 'city'].map((name) => {
    const max = name === 'summary' ? maxSummary : maxHeader
    return Math.max(0, lettersIn(header[name]?.text ?? '') - max)
  })
  return outside + sum(tooLong)
}

/** Counts a file's date ranges, and those that date no entry of a known section. */
function countRanges(draft: ImportDraft) {
  const unowned = unownedRanges(draft).length
  const owned = entriesOfKnown(draft).filter(({ fields }) => fields.startDate).length
  return { all: owned + unowned, unowned }
}

const startOf = ({ fields: { startDate, endDate } }: DraftEntry) =>
  comparableDate(startDate?.text || endDate?.text || '')

/** Returns the share of neighbouring entries out of chronological order, ascending or descending. */
function shareDisordered({ entries }: DraftSection): number {
  const starts = entries.map(startOf).filter(Boolean)
  const steps = starts.slice(1).map((one, at) => one.localeCompare(starts[at] ?? ''))
  const down = steps.filter((step) => step < 0).length
  const up = steps.filter((step) => step > 0).length
  return share(Math.min(down, up), steps.length)
}

/** Returns the share of a section's fields that a minority of its entries has or lacks. */
function shareUnlike({ kind, entries }: DraftSection): number {
  if (entries.length < 2) return 0
  const shapes = entries.map(({ fields, lists }) => [
    ...[...(titleFields[kind] ?? []), 'location'].map((name) => name in fields),
    'startDate' in fields || 'endDate' in fields,
    'highlights' in lists || 'summary' in fields,
  ])
  const odd = shapes[0]?.map((_, at) => {
    const having = shapes.filter((shape) => shape[at]).length
    return Math.min(having, shapes.length - having)
  })
  return share(sum(odd ?? []), entries.length * (odd?.length ?? 0))
}

/** Computes a section's loss by missing and overlong titles, unlike entries and their order. */
function lossOfEntries(section: DraftSection): number {
  const names = titleFields[section.kind] ?? []
  const titles = section.entries.flatMap(({ fields }) =>
    names.flatMap((name) => fields[name] ?? []),
  )
  const long = titles.filter(({ text }) => text.length > maxTitle || sentences.test(text))
  return (
    weights.titles * (1 - share(titles.length, names.length * section.entries.length, 1)) +
    weights.longTitles * share(long.length, titles.length) +
    weights.unlike * shareUnlike(section) +
    weights.order * shareDisordered(section)
  )
}

/**
 * Scores a reading by general properties of CVs: letters are in known fields, date ranges date
 * entries, there are a name, jobs and schools, dated entries are in known sections, and the entries
 * of a section are alike. A low score means that the reading is probably wrong as a whole.
 */
export function scoreReading(draft: ImportDraft): ReadingScore {
  const { sections, source } = draft
  const basics = sections.find(({ kind }) => kind === 'basics')
  const header = basics?.entries[0]?.fields ?? {}
  const titled = sections.filter(({ kind }) => titleFields[kind])
  const entries = sum(titled.map((one) => one.entries.length))
  const dated = sections.filter(isCustom).flatMap(({ id, entries: own }) => {
    const count = own.filter((entry) => startOf(entry) !== '').length
    return count > 0 ? [{ id, count }] : []
  })
  const allDated = entries + sum(dated.map(({ count }) => count))
  const letters = sum(source.lines.map((line) => (isOutside(line) ? 0 : lettersIn(line.text))))
  const ranges = countRanges(draft)
  const has = (kind: DraftSection['kind']) => sections.some((one) => one.kind === kind)
  const isAddressShown = source.lines.some(({ text }) => /\S@\S/.test(text))
  type Fault = ReadingDoubt & { loss: number }
  const fault = (code: Fault['code'], section: Fault['section'], loss: number): Fault => {
    return { code, section, loss }
  }
  const person = basics?.id ?? null
  const faults = [
    fault('words-outside', null, share(countOutside(draft, header), letters, 1)),
    fault('ranges-outside', null, weights.ranges * share(ranges.unowned, ranges.all)),
    fault('no-name', person, header.name ? 0 : weights.noName),
    fault('no-email', person, isAddressShown && !header.email ? weights.noEmail : 0),
    fault('no-jobs', null, ranges.all >= minRanges && !has('work') ? weights.noJobs : 0),
    fault('no-entries', null, has('work') || has('education') ? 0 : weights.noEntries),
    ...dated.map(({ id, count }) =>
      fault('dated-section', id, weights.datedSections * share(count, allDated)),
    ),
    ...titled.map((one) =>
      fault('unlike-entries', one.id, lossOfEntries(one) * share(one.entries.length, entries)),
    ),
  ]
  const doubts = faults.filter(({ loss }) => loss >= minDoubt).sort((a, b) => b.loss - a.loss)
  return {
    score: Math.max(0, 1 - sum(faults.map(({ loss }) => loss))),
    doubts: doubts.map(({ code, section }) => ({ code, section })),
  }
}
