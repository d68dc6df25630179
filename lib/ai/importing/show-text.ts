import { cleanText } from '../text/clean-text'

/** Text as sent to a model. */
export type ShownText = {
  text: string
  /** Offsets of the sent text that exist in the original, mapped to those; both in UTF-16 units. */
  own: ReadonlyMap<number, number>
}

/** Maximum growth of letters by Unicode composition. */
const growth = 4
const clean = (text: string) => cleanText(text, text.length * growth)

const inWord = /[\p{L}\p{M}\p{N}]/u

/**
 * Maps offsets of a cleaned word to those of the original. In a word that cleaning changed, only its boundaries are
 * mapped, since a part of it cannot be copied.
 */
function offsetsOf(word: string, copy: string): [number, number][] {
  if (copy === word) return Array.from({ length: word.length + 1 }, (_, at) => [at, at])
  const offsets: [number, number][] = [[0, 0]]
  let [shown, at] = ['', 0]
  for (const [cluster] of word.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    shown += clean(cluster)
    at += cluster.length
    offsets.push([shown.length, at])
  }
  const isApart = ([place]: [number, number]) =>
    !(inWord.test(copy.charAt(place - 1)) && inWord.test(copy.charAt(place)))
  return shown === copy
    ? offsets.filter(isApart)
    : [
        [0, 0],
        [copy.length, word.length],
      ]
}

/**
 * Returns the cleaned copy of a text with an offset map, so that a range of the copy refers to the same characters of
 * the original.
 *
 * @returns null for an empty text, and for one whose cleaned copy changes when it is cleaned again
 */
export function showText(source: string): ShownText | null {
  let text = ''
  const own = new Map<number, number>()
  for (const { 0: word, index } of source.matchAll(/\S+/gu)) {
    const copy = clean(word)
    if (copy === '') continue
    if (text !== '') text += ' '
    for (const [shown, at] of offsetsOf(word, copy)) {
      const place = text.length + shown
      // Invisible characters before a letter belong to it.
      if (!own.has(place)) own.set(place, index + at)
    }
    text += copy
  }
  // The sender cleans the text again, which must not change its offsets.
  return text === '' || clean(text) !== text ? null : { text, own }
}

/** Maximum characters of a text for which cut positions are worth their tokens. */
const maxCut = 240

/** Returns the boundaries of words and signs of a text, in order: models count characters badly. */
export function cutsOf({ text, own }: ShownText): number[] {
  const ends = [0, text.length]
  if (text.length <= maxCut) {
    for (const runs of [/\S+/gu, /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu]) {
      for (const { 0: run, index } of text.matchAll(runs)) ends.push(index, index + run.length)
    }
  }
  return [...new Set(ends)].filter((at) => own.has(at)).sort((a, b) => a - b)
}
