import { splitSentences } from '@/lib/ai/letters/split-sentences'

/** Maximum characters of a line that is shown whole. */
const maxWhole = 160

/** Part of a line around the words that prove something; `before` and `after` end with an ellipsis where it is cut. */
export type ShownLine = { before: string; words: string; after: string }

/** Moves an end outwards to where a word ends, at most over one long word. */
const toSpace = (line: string, at: number, step: -1 | 1): number => {
  let end = at
  while (end > 0 && end < line.length && !/\s/u.test(line.charAt(step < 0 ? end - 1 : end))) {
    end += step
    if (Math.abs(end - at) > 20) return at
  }
  return end
}

/**
 * Cuts a paragraph to the sentence with the words that prove something. A short line stays whole; of a long sentence, the
 * part around the words is shown.
 *
 * @param words empty or not in the line: nothing is marked, and the first sentence is shown
 */
export function cutToSentence(line: string, words: string): ShownLine {
  const at = words === '' ? -1 : line.indexOf(words)
  const [markFrom, markTo] = at < 0 ? [0, 0] : [at, Math.min(at + words.length, at + maxWhole)]
  const sentences = splitSentences(line)
  let [from, to] = [0, line.length]
  if (line.length > maxWhole) {
    from = sentences.findLast(({ start }) => start <= markFrom)?.start ?? 0
    const last = sentences.find(({ start, text }) => start + text.length >= Math.max(markTo, 1))
    to = last ? last.start + last.text.length : line.length
    if (to - from > maxWhole) {
      const room = Math.max(0, maxWhole - (markTo - markFrom)) / 2
      from = Math.max(from, toSpace(line, Math.max(0, Math.floor(markFrom - room)), -1))
      to = Math.min(to, toSpace(line, Math.min(line.length, Math.ceil(from + maxWhole)), 1))
      to = Math.max(to, markTo)
    }
  }
  return {
    before: `${from > 0 ? '… ' : ''}${line.slice(from, markFrom)}`,
    words: line.slice(markFrom, markTo),
    after: `${line.slice(markTo, to)}${to < line.length ? ' …' : ''}`,
  }
}
