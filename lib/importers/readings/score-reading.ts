import { comparableDate } from '../dates/comparable-date'
import { findDates } from '../dates/find-dates'
import { draftFieldKind } from '../draft/draft-fields'
import type { DraftEntry, DraftSection, ImportDraft } from '../draft/draft-types'
import { beginReview } from '../draft/review-types'
import { unplacedLines } from '../draft/unplaced-lines'
import type { Slice } from '../source/source-types'

/** Sections whose entries have two titles and dates, with the fields of the titles. */
const titleFields: Readonly<Record<string, readonly string[] | undefined>> = {
  work: ['name', 'position'],
  volunteer: ['organization', 'position'],
  education: ['institution', 'studyType'],
}

/** Characters from one end of a text within which a date stands at that end. */
const edge = 2
/** Characters of a piece above which it is running text, whatever date it tells. */
const maxPiece = 110

const share = (part: number, whole: number, otherwise = 0) =>
  whole === 0 ? otherwise : part / whole

const lettersIn = (texts: readonly { text: string }[]) =>
  texts.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)

/** The ranges of dates that stand at an end of a piece, as those of entries do. */
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

/** Share of the ranges of dates of a file that date an entry. */
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

/** Neighbours of a section that follow each other in time, downwards or upwards, whichever is more. */
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
 * Scores a whole reading by what holds for CVs in general, without knowing what is right: ranges of dates date
 * entries, entries have both titles and a date and follow each other in time, there is work experience, a name and
 * an e-mail address, dated entries are in sections of a known kind, and few letters are left over. Each counts
 * alike, but for what is left over, which counts three times.
 *
 * @returns at most 6; more is better
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
