import type { TextRange } from '@/lib/resume/text/blanks'

/** Question of a hint; the answer goes where `ranges` says. */
export type LineAsk = {
  id: 'act' | 'count' | 'change' | 'verb' | 'tense' | 'blank'
  /**
   * Ranges that the answer may replace, the last one by default; an empty one is a gap between words, or the end of the
   * line. "What did you do?" replaces the whole line.
   */
  ranges: readonly TextRange[]
  /** Joins an answer at the end of the line. */
  comma: string
}

/** Replacement in a plain text. */
export type LineChange = TextRange & { replacement: string }

/** Returns the end of the words of a line, before its full stop. */
export const endOf = (text: string) => text.replace(/[\s.!。]+$/u, '').length

/** Returns the places of a line for a number: before each word but the first, and the end. */
export function gapsOf(text: string): TextRange[] {
  const end = endOf(text)
  const starts = [...text.slice(0, end).matchAll(/(?<=\s)\S/gu)].map(({ index }) => index)
  return [...starts, end].map((at) => ({ start: at, end: at }))
}

/** Returns a text with a capital letter where another one begins with one. */
export const titled = (text: string, like: string) =>
  /^\p{Lu}/u.test(like) ? text.charAt(0).toLocaleUpperCase() + text.slice(1) : text

/** Whether an answer stands in place of the whole line, so that one word would be all that is left. */
export const isWholeLine = ({ id }: LineAsk): boolean => id === 'act'

/**
 * Returns the change that puts an answer into a line: the person's words as they are, but for a capital letter where
 * the line begins.
 *
 * @param at index of the range, the last one by default
 */
export function putAnswer(text: string, ask: LineAsk, answer: string, at = -1): LineChange {
  const range = ask.ranges.at(at) ?? { start: endOf(text), end: endOf(text) }
  const { start, end } = range
  const isStopped = /^[.!。]/u.test(text.slice(end))
  const words = isStopped ? answer.trim().replace(/[\s.!。]+$/u, '') : answer.trim()
  if (start < end) {
    return { start, end, replacement: start === 0 ? titled(words, text) : words }
  }
  // A range with a letter, so that its marks are those of the new words.
  if (start >= endOf(text)) {
    return {
      start: start - 1,
      end: start,
      replacement: `${text.slice(start - 1, start)}${ask.comma}${words}`,
    }
  }
  return { start: start - 1, end: start, replacement: ` ${words} ` }
}

/** Returns a line with a change. */
export const changedBy = (text: string, { start, end, replacement }: LineChange): string =>
  text.slice(0, start) + replacement + text.slice(end)

/** Returns the change from one text to another: the letters between what both begin and end with. */
export function changeTo(text: string, next: string): LineChange {
  const most = Math.min(text.length, next.length)
  let start = 0
  while (start < most && text[start] === next[start]) start += 1
  let tail = 0
  while (tail < most - start && text.at(-1 - tail) === next.at(-1 - tail)) tail += 1
  // A range with a letter, so that its marks are those of the new words.
  if (start === text.length - tail && start > 0) start -= 1
  return { start, end: text.length - tail, replacement: next.slice(start, next.length - tail) }
}

/** Returns a line without a range, with a capital letter where it began with one. */
export function leaveOut(text: string, { start, end }: TextRange): string {
  const rest = text.slice(end).trimStart()
  return start === 0 ? titled(rest, text) : text.slice(0, start) + rest
}
