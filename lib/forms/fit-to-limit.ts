import { splitSentences } from '@/lib/ai/letters/split-sentences'

/** Text that fits a field, and how many characters were left out. */
export type FittedText = { text: string; left: number }

/**
 * Cuts a text to a limit of characters: after the last sentence that fits; without one, after the last whole word.
 *
 * @param limit UTF-16 units, as `maxlength` counts; null: none
 */
export function fitToLimit(text: string, limit: number | null): FittedText {
  if (limit === null || text.length <= limit) return { text, left: 0 }
  const ends = splitSentences(text).map(({ start, text: { length } }) => start + length)
  const last = ends.findLast((end) => end <= limit)
  if (last) return cut(text, last)
  const word = /\s/.test(text.charAt(limit)) ? limit : text.slice(0, limit).search(/\s\S*$/)
  const isInPair = (text.codePointAt(limit - 1) ?? 0) > 0xffff
  return cut(text, word > 0 ? word : limit - (isInPair ? 1 : 0))
}

function cut(text: string, at: number): FittedText {
  const kept = text.slice(0, at).trimEnd()
  return { text: kept, left: text.length - kept.length }
}
