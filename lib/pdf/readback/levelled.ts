import { hasRightToLeft } from '@/lib/language/unicode/direction'

/** White space that a line's end left beside ideographs, kana or their signs, which have none. */
const brokenIdeographs =
  /(?<=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\uff00-\uffef])\s+|\s+(?=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\uff00-\uffef])/gu

/**
 * One space between words, one way to write a letter, one case: templates set names and headings in
 * capitals. The dot on a capital I is all that Turkish capitals have more than others.
 */
const levelled = (text: string) =>
  text
    .normalize('NFC')
    .toUpperCase()
    .replaceAll('İ', 'I')
    .replace(brokenIdeographs, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Words, and each ideograph or kana as one, for there is nothing between those. */
const words = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+/gu

/** Words and numbers, each for itself, without the signs between them. */
const bareWords = /\p{N}+|[\p{L}\p{M}]+/gu

/** A text in which others are looked for. */
export type Levelled = {
  text: string
  /** Where its words are. */
  words: RegExp
  /** The place of a character in the text as it was read, whichever way that was levelled. */
  placeOf: (at: number) => number
}

/** A text with its words as they stand, signs and all. */
export function levelWhole(text: string): Levelled {
  return { text: levelled(text), words, placeOf: (at) => at }
}

/** The words and numbers of a text in their order, one space between any two. */
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
 * Returns the kind of text in which a text is looked for. In a line from right to left, readers differ in where they
 * put characters without a direction, such as a dash or a full stop beside a number, and in the space that they leave
 * beside them: words and numbers must come back whole and in order, the characters between them need not.
 */
export function levelFor<Kind>(text: string, kinds: { whole: Kind; bare: Kind }): Kind {
  return hasRightToLeft(text) ? kinds.bare : kinds.whole
}
