import { cleanText } from '../text/clean-text'

/** A text as a model is shown it. */
export type ShownText = {
  text: string
  /** Offsets of it that stand somewhere in the text itself, with where: both in UTF-16 units. */
  own: ReadonlyMap<number, number>
}

/** Letters may be composed anew, into more units than they had. */
const growth = 4
const clean = (text: string) => cleanText(text, text.length * growth)

const inWord = /[\p{L}\p{M}\p{N}]/u

/**
 * Offsets of a cleaned word with those of the word itself. Where cleaning changed it, only those that are
 * not between two of its letters: a part of a changed word is nothing that can be copied.
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
 * The cleaned copy of a text, with the way back: a range of the copy has to point at the same characters
 * of the text.
 *
 * @returns null for a text that is not the same as before when it is cleaned again, or says nothing
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
      // What nobody sees before a letter goes with it.
      if (!own.has(place)) own.set(place, index + at)
    }
    text += copy
  }
  // The sender cleans it once more: its offsets have to be true of what is sent.
  return text === '' || clean(text) !== text ? null : { text, own }
}

/** Characters up to which the cuts of a text are worth their tokens; a longer one is a paragraph. */
const maxCut = 240

/** Where the words and signs of a text begin and end, in order: models count characters badly. */
export function cutsOf({ text, own }: ShownText): number[] {
  const ends = [0, text.length]
  if (text.length <= maxCut) {
    for (const runs of [/\S+/gu, /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu]) {
      for (const { 0: run, index } of text.matchAll(runs)) ends.push(index, index + run.length)
    }
  }
  return [...new Set(ends)].filter((at) => own.has(at)).sort((a, b) => a - b)
}
