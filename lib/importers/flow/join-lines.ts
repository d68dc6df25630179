import { largest } from './extremes'
import type { Paragraph, Span } from './flow-types'
import { wordsOfParagraph } from './line-style'

/** Joins lines of adjacent cells to one line with several pieces. */
export function joinLines(lines: readonly Paragraph[]): Paragraph[] {
  const [first, ...rest] = lines
  if (!first) return []
  if (rest.length === 0) return [first]
  return [
    {
      ...first,
      parts: lines.flatMap(({ parts }) => parts),
      stops: lines.flatMap(({ stops }) => stops).sort((a, b) => a - b),
      before: largest(lines.map(({ before }) => before)),
      after: largest(lines.map(({ after }) => after)),
      level: largest(lines.map(({ level }) => level)),
      ruled: lines.some(({ ruled }) => ruled),
      bullet: false,
    },
  ]
}

/** A date range that continues on the next line. */
const goesOn = /[-\u2010-\u2015~\u301c]\s*$/
const comesFrom = /^\s*[-\u2010-\u2015~\u301c]/

/** Whether the first line ends in a hyphenated word. */
const isBrokenWord = (first: Paragraph, second: Paragraph) =>
  /\p{L}[-‐]$/u.test(wordsOfParagraph(first).trimEnd()) &&
  /^\s*\p{L}/u.test(wordsOfParagraph(second))

/** Joins two lines with a space, or without one after a hyphenated word. */
export function appendLine(first: Paragraph, second: Paragraph): Paragraph {
  const [part] = first.parts
  const before = first.parts.flatMap((one) => [...one.spans])
  const behind = second.parts.flatMap((one) => [...one.spans])
  const [look] = behind
  if (!part || !look) return first
  const gap: Span[] = isBrokenWord(first, second) ? [] : [{ ...look, text: ' ' }]
  return {
    ...first,
    after: second.after,
    parts: [{ x: part.x, spans: [...before, ...gap, ...behind] }],
  }
}

/** Joins date ranges that wrap over two lines of a narrow cell. */
export function joinRanges(lines: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = []
  for (const line of lines) {
    const last = joined[joined.length - 1]
    const belongs =
      last && (goesOn.test(wordsOfParagraph(last)) || comesFrom.test(wordsOfParagraph(line)))
    if (belongs) joined[joined.length - 1] = appendLine(last, line)
    else joined.push(line)
  }
  return joined
}
