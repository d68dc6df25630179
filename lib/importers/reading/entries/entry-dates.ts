import type { DateHit } from '../../dates/find-dates'
import { datesOf, type LineView, type PieceView } from '../sections/line-view'

/** The date that an entry has by one of its lines. */
export type EntryDate = {
  hit: DateHit
  piece: PieceView
  /** A second, single date of the same line: where an entry ended. */
  ending: { hit: DateHit; piece: PieceView } | null
  /** Characters of the line that are no date. */
  beside: number
}

const sentenceEnd = /[.!?。]$/

/** "Since 2004", a word before a date that nothing ends: a long line with it tells of something. */
const isSince = (piece: PieceView, { from, startRange, endRange }: DateHit) =>
  endRange === null && startRange[0] > from && /^\p{L}/u.test(piece.text.slice(from))

/** The sentence of the date ends behind it and another one begins: "Skipper since 2017. Teaches …". */
const nextSentence = /^[^.!?。]*(?:[.!?]["”’»)]*\s+|。)\p{L}/u

/** Whether a line dates its entry. One that names a date within running text does not. */
function isDating(line: LineView, piece: PieceView, hit: DateHit, beside: number): boolean {
  const isLead = hit.from <= 2
  if (!isLead && nextSentence.test(piece.text.slice(hit.to))) return false
  // A date in a piece of its own dates whatever stands beside it.
  if (hit.to - hit.from >= 0.8 * piece.text.length && line.pieces.length > 1) return true
  const isProse = sentenceEnd.test(line.text)
  if (hit.isRange) {
    if (isSince(piece, hit) && beside > 45 && line.pieces.length === 1) return false
    if (beside > 110 && line.pieces.length === 1) return false
    if (line.bullet && beside > 60) return false
    return !(isProse && beside > 45)
  }
  const before = piece.text.slice(0, hit.from)
  const isAtEnd = hit.from <= 2 || hit.to >= piece.text.length - 2 || /[(|·•,–—-]\s*$/.test(before)
  if (!isAtEnd || (beside > 70 && line.pieces.length === 1)) return false
  if (line.bullet && beside > 30) return false
  return !(sentenceEnd.test(piece.text) && beside > 20)
}

const cache = new WeakMap<LineView, { date: EntryDate | null }>()

function findEntryDate(line: LineView): EntryDate | null {
  const found = line.pieces.flatMap((piece) => datesOf(piece).map((hit) => ({ hit, piece })))
  if (found.length === 0) return null
  const dated = found.reduce((sum, { hit }) => sum + hit.to - hit.from, 0)
  const beside = line.text.length - dated
  const main = found.find(({ hit }) => hit.isRange) ?? found[0]
  if (!main || !isDating(line, main.piece, main.hit, beside)) return null
  const [, second] = found
  const isPair =
    !main.hit.isRange && found.length === 2 && second !== undefined && !second.hit.isRange
  return { ...main, ending: isPair ? (second ?? null) : null, beside }
}

/** The date that a line gives to its entry, or null. */
export function entryDateOf(line: LineView): EntryDate | null {
  const known = cache.get(line)
  if (known) return known.date
  const date = findEntryDate(line)
  cache.set(line, { date })
  return date
}
