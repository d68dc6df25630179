import { hyphenationFileOf } from '../../fonts/hyphenation-files'
import type { FontLoader } from '../../pdf-types'
import { splitWord } from './line-breaks'

/** Hyphenator of one language. */
export type Hyphenator = {
  /** Name of its pattern file; equal for equal results. */
  id: string
  /** Splits a piece of text without spaces into syllables; words that must not be hyphenated stay whole. */
  split: (word: string) => string[]
  /** Returns the hyphenation points of letters, also of names and capitals: for a word wider than its line. */
  placesOf: (letters: string) => readonly number[]
}

/** Matches a word with adjacent signs, such as a bracket, or "l’" in French. */
const plainWord = /^([([{"'“‘«„‚‹¿¡]*(?:\p{L}{1,2}['’])?)(\p{L}+)([\])}"'”’»›.,;:!?…]*)$/u

/** Returns whether a piece of text is one word, not a URL, number or abbreviation. */
export const isPlainWord = (text: string): boolean => plainWord.test(text)

/** Minimum letters of a hyphenated word, and on each side of a hyphen. */
const minWordLength = 7
const atEdge = 3

/** Hyphenation patterns: digits before, between and after letters (Liang, 1983). */
type Patterns = {
  levels: Map<string, readonly number[]>
  exceptions: Map<string, number[]>
  reach: number
}

const places = (word: string) => {
  const found: number[] = []
  let at = 0
  for (const part of word.split('-').slice(0, -1)) {
    at += part.length
    found.push(at)
  }
  return found
}

function readPatterns(text: string): Patterns {
  const [patterns = '', exceptions = ''] = text.split('\n')
  const levels = new Map<string, readonly number[]>()
  let reach = 0
  for (const pattern of patterns.split(' ')) {
    const letters = pattern.replace(/\d/g, '')
    const digits = pattern.split(/\D/).map(Number)
    if (letters !== '') levels.set(letters, digits)
    reach = Math.max(reach, letters.length)
  }
  const words = exceptions.split(' ').filter(Boolean)
  return {
    levels,
    exceptions: new Map(words.map((word) => [word.replaceAll('-', ''), places(word)])),
    reach,
  }
}

/** Returns the hyphenation points of a word in lower case. */
function findPlaces(word: string, { levels, exceptions, reach }: Patterns): number[] {
  const known = exceptions.get(word)
  if (known) return known
  const framed = `.${word}.`
  const best = new Array<number>(framed.length + 1).fill(0)
  for (let from = 0; from < framed.length; from++) {
    for (let to = from + 1; to <= Math.min(framed.length, from + reach); to++) {
      const digits = levels.get(framed.slice(from, to)) ?? []
      for (const [i, digit] of digits.entries()) {
        best[from + i] = Math.max(best[from + i] ?? 0, digit)
      }
    }
  }
  // The word boundary marker shifts all points by one.
  const found: number[] = []
  for (let at = 1; at < word.length; at++) if ((best[at + 1] ?? 0) % 2 === 1) found.push(at)
  return found
}

/**
 * Returns whether a word may be hyphenated: capitalised names may not, except in German, where nouns are capitalised;
 * abbreviations never.
 */
function isParted(letters: string, isGerman: boolean): boolean {
  if (letters.length < minWordLength) return false
  return !/\p{Lu}/u.test(isGerman ? letters.slice(1) : letters)
}

function createHyphenator(id: string, text: string): Hyphenator {
  const patterns = readPatterns(text)
  const isGerman = id.startsWith('hyphenation-de')
  const known = new Map<string, string[]>()

  function placesOf(letters: string): number[] {
    const small = letters.toLowerCase()
    // A capital with a lower case of two letters would shift all points.
    if (small.length !== letters.length) return []
    const isInside = (place: number) => place >= atEdge && letters.length - place >= atEdge
    return findPlaces(small, patterns).filter(isInside)
  }

  function splitAnew(word: string): string[] {
    const [, before = '', letters = '', behind = ''] = plainWord.exec(word) ?? []
    if (!isParted(letters, isGerman)) return splitWord(word)
    const parts: string[] = []
    let from = 0
    for (const place of placesOf(letters)) {
      parts.push(letters.slice(from, place))
      from = place
    }
    parts.push(letters.slice(from))
    parts[0] = before + parts[0]
    parts[parts.length - 1] += behind
    return parts
  }

  return {
    id,
    placesOf,
    split(word) {
      const parts = known.get(word) ?? splitAnew(word)
      if (known.size > 20_000) known.clear()
      known.set(word, parts)
      return parts
    },
  }
}

/**
 * Creates a cached loader of hyphenation patterns (German has 169 kB, all others together 350).
 *
 * @returns resolves with the hyphenator of a language, or null without patterns; rejects like the loader
 */
export function createHyphenators(
  loadFile: FontLoader,
): (language: string) => Promise<Hyphenator | null> {
  const loaded = new Map<string, Hyphenator>()
  return async (language) => {
    const file = hyphenationFileOf(language)
    if (file === null) return null
    const known = loaded.get(file)
    if (known) return known
    const hyphenator = createHyphenator(file, new TextDecoder().decode(await loadFile(file)))
    loaded.set(file, hyphenator)
    return hyphenator
  }
}
