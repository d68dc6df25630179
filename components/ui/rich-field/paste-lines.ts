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

/**
 * Returns the non-empty lines of a pasted text, without bullets or list numbers. A bullet is removed only if every line
 * has one or there are several lines: a single line is pasted unchanged.
 */
export function linesOfPaste(spans: readonly Span[]): Span[][] {
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
  const said = lines.map(trimSpans).filter((spans) => spans.length > 0)
  if (said.length < 2) return said
  return said
    .map((spans) => sliceSpans(spans, bulletSign.exec(textOfSpans(spans))?.[0].length ?? 0))
    .filter((spans) => spans.length > 0)
}

/** Joins lines with spaces. */
export const joinLines = (lines: readonly Span[][]): Span[] =>
  lines.flatMap((line, index) => (index === 0 ? line : [plainSpan(' '), ...line]))

/** Returns pasted plain text as one line. A single line keeps its outer spaces. */
export function lineOfPaste(text: string): string {
  const lines = linesOfPaste([plainSpan(text)])
  return lines.length > 1 ? textOfSpans(joinLines(lines)) : typedText(text)
}
