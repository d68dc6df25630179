import type { Span } from '@/lib/resume/text/rich-text'
import { typedText } from '@/lib/resume/text/typed-text'
import { plainSpan, sliceSpans, textOfSpans } from './span-edits'

const lineBreak = /\r\n|[\r\n\u2028\u2029]/

const bulletSign = /^(?:[\u2022\u25aa\u25cf\u25e6\u2023\u2043\u00b7\u2013\u2014*-]|\d{1,2}[.)])\s+/

/** Trims white space at both ends of spans. */
function trimSpans(spans: readonly Span[]): Span[] {
  const text = textOfSpans(spans)
  return sliceSpans(spans, text.length - text.trimStart().length, text.trimEnd().length)
}

/** Begins a line of a list in a list in pasted HTML. No browser collapses an em space, and nobody types both. */
export const subPointMark = '\u2003\u2023 '

/** A pasted line; `isNested` if it is an item of a list in a list. */
type PastedLine = { spans: Span[]; isNested: boolean }

/** The same in stored form. */
export type StoredLine = { text: string; isNested: boolean }

/** Columns of indentation that put a list into the item above. */
const listIndent = 2

/** Returns the columns before a line's bullet; null for a line without one. */
function indentOfBullet(text: string): number | null {
  if (!bulletSign.test(text.trimStart())) return null
  const space = text.slice(0, text.length - text.trimStart().length)
  return space.replaceAll('\t', '    ').length
}

/**
 * Returns the non-empty lines of a pasted text, without bullets or list numbers. A bullet is removed only if every line
 * has one or there are several lines: a single line is pasted unchanged. Bullets further in than the one above are nested.
 */
export function linesOfPaste(spans: readonly Span[]): PastedLine[] {
  let line: Span[] = []
  const lines = [line]
  for (const span of spans) {
    for (const [index, text] of typedText(span.text).split(lineBreak).entries()) {
      if (index > 0) {
        line = []
        lines.push(line)
      }
      line.push({ ...span, text })
    }
  }
  const said = lines.filter((line) => trimSpans(line).length > 0)
  const [only] = said
  if (only && said.length < 2) {
    const isMarked = textOfSpans(only).startsWith(subPointMark)
    const spans = trimSpans(isMarked ? sliceSpans(only, subPointMark.length) : only)
    return [{ spans, isNested: false }]
  }
  /** Indentation of the last bullet that is not nested. */
  let base: number | null = null
  return said.flatMap((line): PastedLine[] => {
    const text = textOfSpans(line)
    const indent = indentOfBullet(text)
    const isFurtherIn = indent !== null && base !== null && indent >= base + listIndent
    const isNested = text.startsWith(subPointMark) || isFurtherIn
    if (!isNested) base = indent
    const trimmed = trimSpans(line)
    const spans = sliceSpans(trimmed, bulletSign.exec(textOfSpans(trimmed))?.[0].length ?? 0)
    return spans.length > 0 ? [{ spans, isNested }] : []
  })
}

/** Joins lines with spaces. */
export const joinLines = (lines: readonly PastedLine[]): Span[] =>
  lines.flatMap(({ spans }, index) => (index === 0 ? spans : [plainSpan(' '), ...spans]))

/** Returns pasted plain text as one line. A single line keeps its outer spaces. */
export function lineOfPaste(text: string): string {
  const lines = linesOfPaste([plainSpan(text)])
  return lines.length > 1 ? textOfSpans(joinLines(lines)) : typedText(text)
}
