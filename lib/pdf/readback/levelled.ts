import { hasRightToLeft } from '@/lib/language/unicode/direction'
import { withStraightQuotes } from '@/lib/resume/text/typographic-quotes'

/** Matches white space of a line break between ideographs or kana, which have none. */
const brokenIdeographs =
  /(?<=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\uff00-\uffef])\s+|\s+(?=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\uff00-\uffef])/gu

/**
 * Normalises a text: single spaces, one Unicode form, straight quotes, one case, since templates print capitals. Turkish capitals differ
 * only by the dotted I.
 */
const levelled = (text: string) =>
  withStraightQuotes(text)
    .normalize('NFC')
    .toUpperCase()
    .replaceAll('İ', 'I')
    .replace(brokenIdeographs, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Matches words, and each ideograph or kana. */
const words = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+/gu

/** Matches words and numbers without punctuation. */
const bareWords = /\p{N}+|[\p{L}\p{M}]+/gu

/** Normalised text for searching. */
export type Levelled = {
  text: string
  /** Matches its words. */
  words: RegExp
  /** Maps an offset to the original text. */
  placeOf: (at: number) => number
}

/** Normalises a text, keeping punctuation. */
export function levelWhole(text: string): Levelled {
  return { text: levelled(text), words, placeOf: (at) => at }
}

/** Returns the words and numbers of a text in order, separated by single spaces. */
export function levelBare(text: string): Levelled {
  const whole = levelled(text)
  const places: number[] = []
  const found: string[] = []
  for (const { index, 0: word } of whole.matchAll(bareWords)) {
    if (found.length > 0) places.push(index)
    for (let at = 0; at < word.length; at++) places.push(index + at)
    found.push(word)
  }
  const end = (places.at(-1) ?? -1) + 1
  return { text: found.join(' '), words: bareWords, placeOf: (at) => places[at] ?? end }
}

/**
 * Returns the normalisation for searching a text. In right-to-left lines readers differ in where they put neutral
 * characters, such as a dash or a full stop beside a number, and spaces beside them: words and numbers must be whole
 * and in order, other characters need not.
 */
export function levelFor<Kind>(text: string, kinds: { whole: Kind; bare: Kind }): Kind {
  return hasRightToLeft(text) ? kinds.bare : kinds.whole
}
