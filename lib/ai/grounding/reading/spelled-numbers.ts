import type { NumberWords } from '@/lib/language/kinds/grounding'
import type { Piece } from './scan'

export type Spelled = { value: number; unit: '' | 'ratio'; isPart: boolean; length: number }

/** Returns true for tens, to which units may be added: "thirty", "five". */
const isTens = (value: number) => value >= 20 && value < 100 && value % 10 === 0

/** Adds a word to the number so far; false if it begins another number. */
function addValue(sum: { small: number; last: number }, value: number): boolean {
  if (sum.last === 0) {
    sum.small = value
  } else if (sum.last === 4 && value === 20) {
    // quatre-vingt
    sum.small = sum.small - 4 + 80
  } else if (isTens(sum.last) && value < 20) {
    sum.small += value
  } else if (sum.small >= 100 && sum.small % 100 === 0 && value < 100) {
    sum.small += value
  } else return false
  sum.last = sum.small % 100 === 80 ? 80 : value
  return true
}

/** State of a number in words while it is parsed. */
type Sum = { small: number; last: number; total: number; isAny: boolean }

/** Multiplies the number so far: "three hundred", "two million". */
function multiply(sum: Sum, factor: number): void {
  const base = sum.small || 1
  sum.isAny = true
  if (factor === 100) {
    sum.small = base * 100
    sum.last = 100
    return
  }
  sum.total += base * factor
  sum.small = 0
  sum.last = 0
}

/** Parses a factor or fraction that is a number by itself: "halved", "a third". */
function readSingle(piece: Piece, words: NumberWords, hasArticle: boolean): Spelled | null {
  const ratio = words.ratios.get(piece.folded)
  if (ratio !== undefined) return { value: ratio, unit: 'ratio', isPart: false, length: 1 }
  const part = words.fractions.get(piece.folded)
  if (part === undefined || !(hasArticle || part === 0.5)) return null
  return { value: part, unit: '', isPart: true, length: 1 }
}

/** Parses "half a dozen", "half a million". */
function readShareOf(pieces: readonly Piece[], at: number, words: NumberWords): Spelled | null {
  const part = words.fractions.get(pieces[at]?.folded ?? '')
  if (part !== 0.5) return null
  const length = words.multipliers.has(pieces[at + 1]?.folded ?? '') ? 2 : 3
  const factor = words.multipliers.get(pieces[at + length - 1]?.folded ?? '')
  if (factor === undefined || (pieces[at + 1]?.folded.length ?? 9) > 8) return null
  return { value: part * factor, unit: '', isPart: false, length }
}

/** Adds one word to the number; `part` for a fraction, `end` if it does not belong to it. */
function takeWord(
  sum: Sum,
  piece: Piece,
  words: NumberWords,
  hasArticle: boolean,
): 'go' | 'part' | 'end' {
  const value = words.values.get(piece.folded)
  if (value !== undefined && addValue(sum, value)) {
    sum.isAny = true
    return 'go'
  }
  const factor = words.multipliers.get(piece.folded)
  if (factor !== undefined) {
    const needsBefore = factor > 1000
    if (!sum.isAny && !hasArticle && needsBefore) return 'end'
    multiply(sum, factor)
    return 'go'
  }
  return sum.isAny && sum.total === 0 && words.fractions.has(piece.folded) ? 'part' : 'end'
}

/**
 * Parses a number in words at a position.
 *
 * @param written value of digits there, which a multiplier may follow ("3 million")
 * @param hasArticle whether an article or number precedes it, so that "half" and "third" are fractions
 */
export function readSpelled(
  pieces: readonly Piece[],
  at: number,
  words: NumberWords,
  written: number | null,
  hasArticle: boolean,
): Spelled | null {
  const first = pieces[at]
  if (!first) return null
  const single =
    written === null
      ? (readShareOf(pieces, at, words) ?? readSingle(first, words, hasArticle))
      : null
  if (single) return single
  const sum: Sum = { small: written ?? 0, last: written ?? 0, total: 0, isAny: written !== null }
  let next = written === null ? at : at + 1
  for (; next < pieces.length; next++) {
    const piece = pieces[next]
    if (!piece) break
    if (isJoin(piece, words)) {
      const after = pieces[next + 1]
      if (!sum.isAny || written !== null || !after || !canFollow(sum, after, words)) break
      continue
    }
    if (written !== null && words.values.has(piece.folded)) break
    const taken = takeWord(sum, piece, words, hasArticle)
    if (taken === 'part') {
      const value = sum.small * (words.fractions.get(piece.folded) ?? 1)
      return { value, unit: '', isPart: true, length: next - at + 1 }
    }
    if (taken === 'end') break
  }
  if (!sum.isAny) return null
  return {
    value: sum.total + sum.small,
    unit: '',
    isPart: false,
    length: withoutJoins(pieces, at, next, words),
  }
}

/** Drops a trailing "and" or "-". */
function withoutJoins(
  pieces: readonly Piece[],
  at: number,
  end: number,
  words: NumberWords,
): number {
  let next = end
  while (next > at + 1 && isJoin(pieces[next - 1], words)) next--
  return next - at
}

const isJoin = (piece: Piece | undefined, words: NumberWords) =>
  piece !== undefined && (piece.text === '-' || words.joins.split(' ').includes(piece.folded))

/** Returns true if a word after "and" or "-" continues the number: "twenty-two", not "two and three". */
function canFollow(sum: Sum, after: Piece, words: NumberWords): boolean {
  const value = words.values.get(after.folded)
  if (value === undefined) return words.multipliers.has(after.folded) && sum.last > 0
  if (sum.last === 0) return sum.total > 0
  return addValue({ ...sum }, value)
}
