import { literal } from './rich-text'

// Without surrounding white space, which would make the pattern quadratic on long runs.
const lineBreaks = /\r\n|[\n\r\u0085\u2028\u2029]/

/** Returns the non-empty lines of a text, trimmed. A single line is unchanged. */
export function splitLines(text: string): string[] {
  if (!lineBreaks.test(text)) return text.trim() === '' ? [] : [text]
  return text.split(lineBreaks).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
}

/** Joins lines with spaces. */
export function joinLines(text: string): string {
  return lineBreaks.test(text) ? splitLines(text).join(' ') : text
}

/**
 * Splits plain text into pieces whose escaped forms are each at most `limit` characters: after a
 * sentence in the second half of a piece, else between words, else within a word. Only white space
 * at the splits is lost.
 */
export function splitForStorage(text: string, limit: number): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest !== '') {
    let end = Math.min(rest.length, limit)
    while (literal(rest.slice(0, end)).length > limit) {
      const stored = literal(rest.slice(0, end)).length
      end = Math.max(1, Math.min(end - 1, Math.floor((end * limit) / stored)))
    }
    if (end < rest.length) end = findCut(rest, end)
    pieces.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return pieces
}

function findCut(text: string, limit: number): number {
  const window = text.slice(0, limit)
  const sentence = Math.max(...['. ', '! ', '? ', '; '].map((sign) => window.lastIndexOf(sign)))
  if (sentence > limit / 2) return sentence + 2
  const space = window.lastIndexOf(' ')
  if (space > 0) return space + 1
  // Never within a surrogate pair.
  const last = text.charCodeAt(limit - 1)
  return limit > 1 && last >= 0xd800 && last < 0xdc00 ? limit - 1 : limit
}
