import { plainLetters } from './fold-text'

/** Arabic vowel marks and tatweel, Hebrew points, soft hyphens and signs without width. */
const unseen =
  /[\u064b-\u0652\u0670\u0640\u0591-\u05bd\u05bf-\u05c7\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const dashes = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63]/g
const singleQuotes = /[\u2018\u2019\u201b\u02bc\u2032`´]/g
const doubleQuotes = /[\u201c\u201d\u201e\u2033«»]/g

/** Most lines are plain and need no folding of letters. */
const beyondAscii = /[^\t-\r -~]/

/** Letters of one word set apart for looks: single ones or kerned pairs, all capitals. */
const beginsSpaced = /^\s*\p{Lu}{1,2}\s/u
const spacedCapitals = /^\p{Lu}{1,2}(?: \p{Lu}{1,2}){3,}$/u

/**
 * "E D U C AT I O N" as "EDUCATION"; two spaces or more part words, as in "W O R K   L I F E". Other
 * text comes back as it is.
 */
function rejoinSpacedCapitals(text: string): string {
  if (!beginsSpaced.test(text)) return text
  const words = text.trim().split(/\s{2,}|\t/)
  if (!spacedCapitals.test(words.join(' '))) return text
  return words.map((word) => word.replaceAll(' ', '')).join(' ')
}

/**
 * Text as the tables of the lexicon have it: compatibility forms resolved, lower case, plain quotes
 * and dashes, no marks that nobody writes twice alike (Arabic vowels, tatweel), spaced capitals
 * rejoined, single spaces. Accents stay; `plainWords` is without them.
 */
export function foldWords(text: string): string {
  if (!beyondAscii.test(text))
    return rejoinSpacedCapitals(text).toLowerCase().replaceAll('`', "'").replace(/\s+/g, ' ').trim()
  return rejoinSpacedCapitals(text.normalize('NFKC').replace(unseen, ''))
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .replace(dashes, '-')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

const unlike = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')
/** Accents of Latin, Greek and Cyrillic, hamza over letters, and the nukta of Devanagari. */
const accents = /[\u0300-\u036f\u0653-\u0655\u093c]/g

/**
 * Folded text without accents and signs: letters, digits and marks of other scripts, a space between
 * words. Two spellings of a heading compare equal here.
 */
export function plainWords(text: string): string {
  const folded = beyondAscii.test(text) ? foldWords(text) : rejoinSpacedCapitals(text).toLowerCase()
  if (!beyondAscii.test(folded))
    return folded
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return folded
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(unlike, (letter) => plainLetters[letter] ?? letter)
    .replace(/['·]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** The entries of a table cell: words parted by bars or line ends. */
export function wordsOf(cell: string): string[] {
  return cell
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
