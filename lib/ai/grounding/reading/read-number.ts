import type { Lexicon } from '@/lib/language/grounding'
import { readQuantity } from './quantity'
import type { Piece } from './scan'
import { readSpelled } from './spelled-numbers'
import type { Quantity, Token } from './types'
import { unitAt } from './units'

export type Quantified = { quantity: Quantity; length: number }

const articles = new Set([
  'a',
  'an',
  'the',
  'ein',
  'eine',
  'einem',
  'einer',
  'einen',
  'un',
  'une',
  'uno',
  'una',
  'um',
  'uma',
  'le',
  'la',
  'el',
  'o',
  'per',
])

/**
 * Returns true for a counted unit: "five years", "a five-year plan", not "two Year 5 classes". Only English tells by
 * the ending.
 */
function isCounted(
  quantity: Quantity,
  unit: Piece | undefined,
  isGlued: boolean,
  lexicon: Lexicon,
): boolean {
  if (lexicon.table.code !== 'en' || isGlued || quantity.value === 1) return true
  return unit !== undefined && (/s$|^(?:min|h|hr|sec|yr)$/.test(unit.folded) || unit.text === 'min')
}

/** Returns the position of the unit of a round number: "une quinzaine d'heures", "una decina di ore". */
function behindRound(pieces: readonly Piece[], next: number, at: number): number {
  if (!/(?:aine|ena|ina|inaio)s?$/.test(pieces[next - 1]?.folded ?? '')) return at
  const unit = /^(?:d|de|di)$/.test(pieces[at]?.folded ?? '') ? at + 1 : at
  return /^['’]$/.test(pieces[unit]?.text ?? '') ? unit + 1 : unit
}

/** Reads the unit after a number: a unit, a time, or a fraction. */
function takeUnit(
  quantity: Quantity,
  pieces: readonly Piece[],
  stems: readonly string[],
  next: number,
  lexicon: Lexicon,
): number {
  let at = next
  const piece = pieces[at]
  const isGlued = piece?.text === '-'
  if (isGlued) at++
  at = behindRound(pieces, next, at)
  const candidates = lexicon.phrases.get(stems[at] ?? '') ?? []
  for (const { stems: phrase, sense } of candidates) {
    if (!sense.unit && !(sense.minutes > 0 && phrase.length === 1)) continue
    if (sense.minutes > 0 && !isCounted(quantity, pieces[at], isGlued, lexicon)) continue
    if (!phrase.every((part, i) => stems[at + i] === part)) continue
    if (sense.unit) {
      quantity.unit = sense.unit
      return at + phrase.length
    }
    // "3 years", "the 2 days shift". Stored in minutes, so that hours and minutes compare.
    quantity.unit = 'time'
    quantity.value *= sense.minutes
    return at + 1
  }
  const unit = pieces[at]?.kind === 'word' ? unitAt(pieces, at, lexicon.table.code) : null
  if (!unit || (isGlued && unit.factor === 1 && unit.unit.length === 3)) return next
  quantity.unit = unit.unit
  quantity.value *= unit.factor
  return at + unit.length
}

/** Parses a number in digits with its multipliers: "3 million". */
function readWritten(pieces: readonly Piece[], at: number, lexicon: Lexicon): Quantified | null {
  const piece = pieces[at]
  if (!piece) return null
  const { numbers, code } = lexicon.table
  const quantity = readQuantity(piece, code)
  const factor = numbers.multipliers.get(pieces[at + 1]?.folded ?? '')
  const spelled =
    factor !== undefined && factor !== 100
      ? readSpelled(pieces, at, numbers, quantity.value, false)
      : null
  if (!spelled) return { quantity, length: 1 }
  quantity.scale = quantity.raw === 0 ? 1 : spelled.value / quantity.raw
  quantity.value = spelled.value
  quantity.raw = spelled.value
  if (quantity.unit === 'year') quantity.unit = ''
  return { quantity, length: spelled.length }
}

/** Parses a number in words; fractions become percentages. */
function readWords(
  pieces: readonly Piece[],
  at: number,
  lexicon: Lexicon,
  hasArticle: boolean,
): Quantified | null {
  const spelled = readSpelled(pieces, at, lexicon.table.numbers, null, hasArticle)
  if (!spelled) return null
  const value = spelled.isPart ? spelled.value * 100 : spelled.value
  const unit = spelled.unit || (spelled.isPart ? 'percent' : '')
  return {
    quantity: { value, raw: value, scale: 1, unit, isName: false, isOrdinal: false },
    length: spelled.length,
  }
}

/** Parses a time span in one German word: "zweitägig", "dreijährige". */
function readGermanSpan({ folded }: Piece, { table }: Lexicon): Quantity | null {
  const match = /^(\D+)(stund|tag|woch|monat|jahr)igen?[rsm]?$/.exec(folded.replace(/ige$/, 'ig'))
  const raw = table.numbers.values.get(match?.[1] ?? '') ?? (match?.[1] === 'ein' ? 1 : undefined)
  const minutes = { stund: 60, tag: 1440, woch: 10_080, monat: 43_800, jahr: 525_600 }[
    match?.[2] ?? ''
  ]
  if (raw === undefined || minutes === undefined) return null
  return { value: raw * minutes, raw, scale: 1, unit: 'time', isName: false, isOrdinal: false }
}

/** Parses the number that begins at a piece, in digits or words, with its unit; null without one. */
export function readNumberAt(
  pieces: readonly Piece[],
  stems: readonly string[],
  at: number,
  lexicon: Lexicon,
  previous: Token | undefined,
): Quantified | null {
  const piece = pieces[at]
  if (!piece || piece.kind === 'sign') return null
  const year = /^((?:19|20)\d\d)-\d\d/.exec(piece.text)?.[1]
  if (year)
    return {
      quantity: {
        value: Number(year),
        raw: Number(year),
        scale: 1,
        unit: 'year',
        isName: false,
        isOrdinal: false,
      },
      length: 1,
    }
  const adjective = lexicon.table.code === 'de' ? readGermanSpan(piece, lexicon) : null
  if (adjective) return { quantity: adjective, length: 1 }
  const hasArticle =
    previous !== undefined && (articles.has(previous.folded) || previous.kind === 'number')
  const begun =
    piece.kind === 'number'
      ? readWritten(pieces, at, lexicon)
      : readWords(pieces, at, lexicon, hasArticle)
  if (!begun) return null
  const { quantity } = begun
  let next = at + begun.length
  if (quantity.unit === '' || quantity.unit === 'year') {
    const before = quantity.unit
    quantity.unit = ''
    next = takeUnit(quantity, pieces, stems, next, lexicon)
    if (quantity.unit === '') quantity.unit = before
  }
  quantity.isName = isNamed(quantity, piece, previous, lexicon)
  return { quantity, length: next - at }
}

/** Returns true if a number belongs to the name before it: "ISO 13485", "Year 10", "Windows 11". */
function isNamed(
  quantity: Quantity,
  piece: Piece,
  previous: Token | undefined,
  lexicon: Lexicon,
): boolean {
  if (!previous || quantity.unit === 'percent' || quantity.unit === 'time') return false
  if (piece.kind !== 'number' || piece.before || quantity.unit === 'year') return false
  if (previous.kind === 'sign') return previous.text === '§'
  if (previous.kind !== 'word' || previous.isFunction) return false
  if (lexicon.designators.has(previous.stem)) return true
  return previous.isNameShaped && !previous.isSentenceStart && quantity.value < 100_000
}
