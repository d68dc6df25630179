import { hyphenationFileOf } from '../../fonts/hyphenation-files'
import type { FontLoader } from '../../pdf-types'
import { splitWord } from './line-breaks'

/** Parts words of one language where a line may end inside them. */
export type Hyphenator = {
  /** The file of its patterns, the same for the same places. */
  id: string
  /** Parts of a piece of text without spaces; words that may not be parted stay whole. */
  split: (word: string) => string[]
}

/** Letters of a word with the signs that stand at its sides, such as a bracket, or "l’" in French. */
const plainWord = /^([([{"'“‘«„‚‹¿¡]*(?:\p{L}{1,2}['’])?)(\p{L}+)([\])}"'”’»›.,;:!?…]*)$/u

/** Whether a piece of text between spaces is one word, and no address, number or abbreviation. */
export const isPlainWord = (text: string): boolean => plainWord.test(text)

/** Letters of a word that is parted at all, and those that stay on each side. */
const shortest = 7
const atEdge = 3

/** Digits of a pattern before, between and behind its letters (Liang, 1983). */
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

/** The places inside a word of small letters where it may be parted. */
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
  // The frame's first point moves everything by one.
  const found: number[] = []
  for (let at = 1; at < word.length; at++) if ((best[at + 1] ?? 0) % 2 === 1) found.push(at)
  return found
}

/**
 * Whether a word may be parted by what it is: names of people and firms stay whole, as far as a capital tells them,
 * which in German it does not; abbreviations stay whole everywhere.
 */
function isParted(letters: string, isGerman: boolean): boolean {
  if (letters.length < shortest) return false
  return !/\p{Lu}/u.test(isGerman ? letters.slice(1) : letters)
}

function createHyphenator(id: string, text: string): Hyphenator {
  const patterns = readPatterns(text)
  const isGerman = id.startsWith('hyphenation-de')
  const known = new Map<string, string[]>()

  function splitAnew(word: string): string[] {
    const [, before = '', letters = '', behind = ''] = plainWord.exec(word) ?? []
    if (!isParted(letters, isGerman)) return splitWord(word)
    const small = letters.toLowerCase()
    // A capital of two small letters would move all places.
    if (small.length !== letters.length) return splitWord(word)
    const parts: string[] = []
    let from = 0
    for (const place of findPlaces(small, patterns)) {
      if (place < atEdge || letters.length - place < atEdge) continue
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
    split(word) {
      const parts = known.get(word) ?? splitAnew(word)
      if (known.size > 20_000) known.clear()
      known.set(word, parts)
      return parts
    },
  }
}

/**
 * Loads hyphenation patterns when a document first needs them (the file of German has 169 kB, all others together
 * 350), and keeps them.
 *
 * @returns gives the hyphenator of a language, or null where there are no patterns; rejects as the loader does
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
