import { findDates } from '../dates/find-dates'
import type { DraftEntry, ImportDraft } from '../draft/draft-types'
import type { Slice, SourceLine } from '../source/source-types'

type Range = Pick<Slice, 'from' | 'to'>

/** Characters from an end of a text within which a date counts as at that end. */
const edge = 2
/** Maximum length of a piece; longer ones are running text, whatever date they contain. */
const maxPiece = 110

/** Returns whether the file itself places a line outside the main text. */
export const isOutside = ({ running, aside }: SourceLine) => running === true || aside === true

/** Returns the entries of sections of a known kind. */
export const entriesOfKnown = ({ sections }: ImportDraft): DraftEntry[] =>
  sections.flatMap(({ kind, entries }) => (kind === 'custom' ? [] : entries))

const year = '(?<!\\d)(?:19[5-9]|20[0-4])\\d(?!\\d)'
/** Two years with at most a month and a day between: a date range, even if not in a known form. */
const looseRange = new RegExp(`${year}[^\\d]{1,14}(?:\\d{1,2}[^\\d]{1,4}){0,2}${year}`, 'gu')

/** Returns the date ranges at an end of a text, where entry dates are. */
function rangesIn(text: string, language: string): Range[] {
  if (text.length > maxPiece || !/\d{2}/.test(text)) return []
  const read = findDates(text, language).filter(({ isRange }) => isRange)
  const loose = Array.from(text.matchAll(looseRange), ({ index: from, 0: { length } }) => {
    const to = from + length
    return read.some((one) => from < one.to && one.from < to) ? [] : [{ from, to }]
  }).flat()
  const isAtEnd = ({ from, to }: Range) => from <= edge || to >= text.length - edge
  return [...read, ...loose].filter(isAtEnd)
}

/** Returns the date ranges of a file that date no entry of a known section, in its order. */
export function unownedRanges(draft: ImportDraft): Slice[] {
  const { source, language } = draft
  const dates = entriesOfKnown(draft).flatMap(({ fields }) =>
    Object.values(fields).flatMap(({ form, slices }) => (form === 'date' ? slices : [])),
  )
  const isDated = (line: number, { from, to }: Range) =>
    dates.some((one) => one.line === line && one.from < to && from < one.to)
  return source.lines.flatMap((own, line) =>
    own.pieces
      .filter((piece) => !isOutside(own) && !isDated(line, piece))
      .flatMap((piece) =>
        rangesIn(own.text.slice(piece.from, piece.to), language).map(({ from, to }) => ({
          line,
          from: piece.from + from,
          to: piece.from + to,
        })),
      ),
  )
}
