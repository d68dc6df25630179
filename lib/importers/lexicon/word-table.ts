import { foldInPlace } from '@/lib/language/unicode/fold-in-place'
import { eastAsianOrThai } from '@/lib/language/unicode/scripts'

/** Evidence that a text is of a kind: strength (0: none), and the matching characters. */
export type Evidence = { strength: number; from: number; to: number }

export const noEvidence: Evidence = { strength: 0, from: 0, to: 0 }

/** Strength of a whole word, a prefix, a suffix, and a match in unspaced scripts. */
const strengths = { whole: 1, start: 0.8, end: 0.7, inside: 0.8 }

export type WordTable = {
  /** Words and phrases with their strength. */
  whole: Map<string, number>
  /** Abbreviations that count only in capitals ("VP"). */
  capitals: Set<string>
  /** Prefixes by their first three letters. */
  starts: Map<string, string[]>
  /** Suffixes by their last three letters. */
  ends: Map<string, string[]>
  inside: string[]
  /** Exceptions: words that match a prefix or suffix but do not count. */
  none: WordTable | null
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[.'+#][\p{L}\p{M}\p{N}]+)*[+#]*/gu
const plainPattern = /[a-z0-9]+(?:[.'+#][a-z0-9]+)*[+#]*/g
const beyondAscii = /\P{ASCII}/u
const maxPhraseWords = 4

function put(map: Map<string, string[]>, key: string, word: string) {
  const list = map.get(key)
  if (list) list.push(word)
  else map.set(key, [word])
}

/** Lists of words, and the strength of a whole-word match. */
export type Level = readonly [cells: readonly string[], strength: number]

/**
 * Compiles word lists separated by white space (underscore for a space within a phrase):
 * `engineer*` is a prefix, `*leiter` a suffix, capitals an abbreviation; words of unspaced scripts
 * match anywhere. `weaker` levels match whole words only.
 */
export function compileWords(cells: readonly string[], ...weaker: readonly Level[]): WordTable {
  const table: WordTable = {
    ...{ whole: new Map(), capitals: new Set(), starts: new Map(), ends: new Map(), inside: [] },
    none: null,
  }
  // The strongest level wins, whatever its language.
  const levels: Level[] = [...weaker, [cells, strengths.whole]]
  for (const [words, strength] of levels.sort(([, a], [, b]) => a - b)) {
    for (const entry of words.join(' ').split(/\s+/)) addEntry(table, entry, strength)
  }
  return table
}

function addEntry(table: WordTable, entry: string, strength: number): void {
  const bare = entry.replaceAll('*', '').replaceAll('_', ' ').trim()
  const word = foldInPlace(bare).folded.replace(/'|\.$/g, '')
  if (word === '') return
  if (eastAsianOrThai.test(word)) table.inside.push(word)
  else if (/^\p{Lu}[\p{Lu}\d]+$/u.test(bare)) table.capitals.add(word)
  else if (/[ /-]/.test(word))
    table.whole.set(word.replaceAll('.', '').replace(/[ /-]+/g, ' '), strength)
  else if (entry.endsWith('*')) put(table.starts, word.slice(0, 3), word)
  else if (entry.startsWith('*')) put(table.ends, word.slice(-3), word)
  else table.whole.set(word, strength)
}

type Word = { text: string; dotted: string; from: number; to: number; shown: string }

const isCapital = (shown: string) => shown === shown.toUpperCase() && shown !== shown.toLowerCase()

function strengthOfWord(table: WordTable, word: Word): number {
  if (table.capitals.has(word.text) && isCapital(word.shown)) return strengths.whole
  const starts = table.starts.get(word.text.slice(0, 3))
  if (starts?.some((stem) => word.text.startsWith(stem))) return strengths.start
  const ends = table.ends.get(word.text.slice(-3))
  if (ends?.some((end) => word.text.endsWith(end) && word.text.length > end.length))
    return strengths.end
  return 0
}

/** Returns the ranges of the table's exceptions in a text. */
function barredRanges(none: WordTable, words: readonly Word[]): { from: number; to: number }[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1]
    const isPhrase = next && none.whole.has(`${word.text} ${next.text}`)
    const isBarred = none.whole.has(word.text) || strengthOfWord(none, word) > 0
    return isPhrase || isBarred ? [{ from: word.from, to: isPhrase ? next.to : word.to }] : []
  })
}

/** Returns the strongest evidence in a text; of equal ones the longest. */
export function findEvidence(table: WordTable, text: string): Evidence {
  const { folded, placeOf } = foldInPlace(text)
  let best = noEvidence
  const offer = (strength: number, from: number, to: number) => {
    if (strength > best.strength || (strength === best.strength && to - from > best.to - best.from))
      best = { strength, from, to }
  }
  const words: Word[] = []
  const pattern = beyondAscii.test(folded) ? wordPattern : plainPattern
  for (const match of folded.matchAll(pattern)) {
    const [from, to] = [placeOf(match.index), placeOf(match.index + match[0].length)]
    const dotted = match[0].replaceAll("'", '')
    words.push({ text: dotted.replaceAll('.', ''), dotted, from, to, shown: text.slice(from, to) })
  }
  let barred: { from: number; to: number }[] | undefined
  const isBarred = (word: Word) => {
    if (!table.none) return false
    barred ??= barredRanges(table.none, words)
    return barred.some((range) => range.from <= word.from && word.to <= range.to)
  }
  for (const [index, first] of words.entries()) {
    const initials = table.whole.get(first.dotted)
    if (initials !== undefined && !isBarred(first)) offer(initials, first.from, first.to)
    let phrase = ''
    for (const word of words.slice(index, index + maxPhraseWords)) {
      phrase = phrase === '' ? word.text : `${phrase} ${word.text}`
      const strength = table.whole.get(phrase)
      if (strength !== undefined && !isBarred(first)) offer(strength, first.from, word.to)
    }
    const strength = strengthOfWord(table, first)
    if (strength > 0 && !isBarred(first)) offer(strength, first.from, first.to)
  }
  if (eastAsianOrThai.test(folded)) {
    const left = table.none?.inside.reduce(
      (rest, part) => rest.replaceAll(part, ' '.repeat(part.length)),
      folded,
    )
    for (const part of table.inside) {
      const at = (left ?? folded).lastIndexOf(part)
      if (at >= 0) offer(strengths.inside, placeOf(at), placeOf(at + part.length))
    }
  }
  return best
}
