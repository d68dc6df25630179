import type { DateHit } from '../../dates/find-dates'
import { datesOf, type LineView, type PieceView } from '../sections/line-view'

/** The date that a line gives its entry. */
export type EntryDate = {
  hit: DateHit
  piece: PieceView
  /** A second, single date on the line: the end. */
  ending: { hit: DateHit; piece: PieceView } | null
  /** Number of other characters on the line. */
  beside: number
}

const sentenceEnd = /[.!?。]$/

/** Whether a date is open after a word, as in "Since 2004": in a long line this is prose. */
const isSince = (piece: PieceView, { from, startRange, endRange }: DateHit) =>
  endRange === null && startRange[0] > from && /^\p{L}/u.test(piece.text.slice(from))

/** Matches the end of the date's sentence before another: "Skipper since 2017. Teaches …". */
const nextSentence = /^[^.!?。]*(?:[.!?]["”’»)]*\s+|。)\p{L}/u

/** Matches a clause in a bracket before a date: "Dock Ltd (acquired by Port Inc. in 2016)". */
const clause = /\((?:[^\s()]+\s+){2,}[^\s()]*[^\s(),;·|–—-]\s+$/u
/** Matches text before a date that sets it apart. */
const separator = /[(|·•,;–—-]\s*$/

/** Whether a line dates its entry, as opposed to mentioning a date in running text. */
function isDating(line: LineView, piece: PieceView, hit: DateHit, beside: number): boolean {
  const isLead = hit.from <= 2
  if (!isLead && nextSentence.test(piece.text.slice(hit.to))) return false
  // A date in its own piece counts whatever else is on the line.
  if (hit.to - hit.from >= 0.8 * piece.text.length && line.pieces.length > 1) return true
  const isProse = sentenceEnd.test(line.text)
  if (hit.isRange) {
    if (isSince(piece, hit) && beside > 45 && line.pieces.length === 1) return false
    // "2014 – 2016 Clerk at …": where an entry is one line, what follows may be long.
    if (isLead && !line.bullet) return true
    if (beside > 110 && line.pieces.length === 1) return false
    if (line.bullet && beside > 60) return false
    return isLead || !isProse || beside <= 45
  }
  const before = piece.text.slice(0, hit.from)
  const isAtEnd = isLead || hit.to >= piece.text.length - 2 || separator.test(before)
  if (clause.test(before) || !isAtEnd || (beside > 70 && line.pieces.length === 1)) return false
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

/** Returns the date that a line gives its entry, or null. */
export function entryDateOf(line: LineView): EntryDate | null {
  const known = cache.get(line)
  if (known) return known.date
  const date = findEntryDate(line)
  cache.set(line, { date })
  return date
}
