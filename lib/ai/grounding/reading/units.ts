import type { LanguageCode } from '@/lib/language/tags'
import rows from './units.json' with { type: 'json' }

/** Unit after a number: its dimension, and its size in millimetres, grams or square metres; 1 for money. */
export type Unit = { unit: string; factor: number }

const units = new Map(
  rows.flatMap(({ unit, factor, words }) =>
    words.split(' ').map((word) => [word, { unit, factor }] as const),
  ),
)

const squares = /^(?:square|sq|carres?|cuadrados?|quadrat[io]|quadrados?)$/

/** Returns the unit named after a number and its word count: "km", "square metres", "metros cuadrados". */
export function unitAt(
  pieces: readonly { text: string; folded: string }[],
  at: number,
  language: LanguageCode,
): (Unit & { length: number }) | null {
  const [first, second] = [pieces[at], pieces[at + 1]]
  if (!first) return null
  const isBefore = squares.test(first.folded)
  const named = isBefore ? second : first
  const unit = named ? unitOf(named, language) : null
  if (unit?.unit !== 'length' || !(isBefore || squares.test(second?.folded ?? '')))
    return unit && !isBefore ? { ...unit, length: 1 } : null
  return { unit: 'area', factor: (unit.factor / 1000) ** 2, length: 2 }
}

/** Returns the unit that a word names. "m", "g" and "t" are units only in lower case. */
function unitOf(
  { text, folded }: { text: string; folded: string },
  language: LanguageCode,
): Unit | null {
  if (folded.length === 1 && text !== folded) return null
  // "miles" means thousands in Spanish.
  if (folded === 'miles' && language === 'en') return units.get('mile') ?? null
  return units.get(folded) ?? null
}
