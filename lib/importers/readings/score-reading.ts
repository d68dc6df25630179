import { comparableDate } from '../dates/comparable-date'
import { findDates } from '../dates/find-dates'
import { draftFieldKind } from '../draft/draft-fields'
import type { DraftEntry, DraftSection, ImportDraft } from '../draft/draft-types'
import { beginReview } from '../draft/review-types'
import { unplacedLines } from '../draft/unplaced-lines'
import type { Slice } from '../source/source-types'

/** Title fields of the sections whose entries have two titles and dates. */
const titleFields: Readonly<Record<string, readonly string[] | undefined>> = {
  work: ['name', 'position'],
  volunteer: ['organization', 'position'],
  education: ['institution', 'studyType'],
}

/** Characters from an end of a text within which a date counts as at that end. */
const edge = 2
/** Maximum length of a piece; longer ones are running text, whatever date they contain. */
const maxPiece = 110

const share = (part: number, whole: number, otherwise = 0) =>
  whole === 0 ? otherwise : part / whole

const lettersIn = (texts: readonly { text: string }[]) =>
  texts.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)

/** Returns the date ranges at an end of a piece, where entry dates are. */
function rangesOf({ source, language }: ImportDraft): Slice[] {
  return source.lines.flatMap(({ text, pieces, running }, line) => {
    if (running) return []
    return pieces.flatMap(({ from, to }) => {
      const piece = text.slice(from, to)
      if (piece.length > maxPiece) return []
      return findDates(piece, language)
        .filter((hit) => hit.isRange && (hit.from <= edge || hit.to >= piece.length - edge))
        .map((hit) => ({ line, from: from + hit.from, to: from + hit.to }))
    })
  })
}

/** Returns the share of a file's date ranges that date an entry. */
function shareOwned(draft: ImportDraft): number {
  const owners = draft.sections
    .flatMap(({ kind, entries }) =>
      entries.flatMap(({ fields }) =>
        Object.entries(fields).filter(([name]) => draftFieldKind(kind, name) === 'date'),
      ),
    )
    .flatMap(([, { slices }]) => slices)
  const ranges = rangesOf(draft)
  const owned = ranges.filter(({ line, from, to }) =>
    owners.some((one) => one.line === line && one.from < to && from < one.to),
  )
  return share(owned.length, ranges.length, 1)
}

const startOf = ({ fields: { startDate, endDate } }: DraftEntry) =>
  comparableDate(startDate?.text || endDate?.text || '')

/** Counts neighbouring entries in chronological order, ascending or descending. */
function countOrdered({ entries }: DraftSection): { ordered: number; of: number } {
  const starts = entries.map(startOf).filter(Boolean)
  const steps = starts.slice(1).map((one, at) => one.localeCompare(starts[at] ?? ''))
  const down = steps.filter((step) => step <= 0).length
  const up = steps.filter((step) => step >= 0).length
  return { ordered: Math.max(down, up), of: steps.length }
}

const hasTitles = ({ kind }: DraftSection, { fields }: DraftEntry) =>
  (titleFields[kind] ?? []).every((name) => fields[name]?.text)

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/**
 * Scores a reading by general properties of CVs: date ranges date entries, entries have both titles
 * and a date and are in chronological order, there is work experience, a name and an e-mail
 * address, dated entries are in known sections, and few letters are unplaced. All weigh the same
 * except the last, which counts three times.
 * @returns at most 6; higher is better
 */
export function scoreReading(draft: ImportDraft): number {
  const { sections, source } = draft
  const known = sections.filter(({ kind }) => titleFields[kind])
  const entries = known.flatMap((section) => section.entries.map((entry) => ({ section, entry })))
  const custom = sections.filter(({ kind }) => kind === 'custom').flatMap((one) => one.entries)
  const orders = known.map(countOrdered)
  const basics = sections.find(({ kind }) => kind === 'basics')?.entries[0]?.fields
  const titled = entries.filter(({ section, entry }) => hasTitles(section, entry)).length
  const dated = entries.filter(({ entry }) => startOf(entry) !== '')
  const homeless = custom.filter((entry) => startOf(entry) !== '').length
  const leftOver = lettersIn(unplacedLines(beginReview(draft)))
  return (
    shareOwned(draft) +
    share(titled, entries.length) +
    share(dated.length, entries.length) +
    share(sum(orders.map(({ ordered }) => ordered)), sum(orders.map(({ of }) => of))) +
    (dated.some(({ section }) => section.kind === 'work') ? 1 : 0) +
    (basics?.name ? 0.5 : 0) +
    (basics?.email ? 0.5 : 0) -
    share(homeless, entries.length + custom.length) -
    3 * share(leftOver, lettersIn(source.lines))
  )
}
