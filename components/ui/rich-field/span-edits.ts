import type { Span } from '@/lib/resume/text/rich-text'

/** Returns unmarked text as a span. */
export const plainSpan = (text: string): Span => ({ text, bold: false, italic: false, link: null })

/** Returns the plain text of spans. */
export const textOfSpans = (spans: readonly Span[]): string =>
  spans.map((span) => span.text).join('')

/** Returns the spans between two offsets of their plain text, in UTF-16 units. */
export function sliceSpans(
  spans: readonly Span[],
  from: number,
  to = Number.POSITIVE_INFINITY,
): Span[] {
  const cut: Span[] = []
  let start = 0
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    if (text !== '') cut.push({ ...span, text })
    start += span.text.length
  }
  return cut
}

/** Replaces a range by text, which inherits the marks before it. */
export function replaceInSpans(
  spans: readonly Span[],
  from: number,
  to: number,
  typed: readonly Span[],
): Span[] {
  const before = sliceSpans(spans, 0, from)
  const marks = before.at(-1) ?? plainSpan('')
  const marked = typed.map(({ text, bold, italic, link }) => ({
    text,
    bold: bold || marks.bold,
    italic: italic || marks.italic,
    link: link ?? marks.link,
  }))
  return [...before, ...marked, ...sliceSpans(spans, to)]
}

/** Returns the length of the text of the spans, in UTF-16 units. */
export function lengthOfSpans(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.text.length, 0)
}

/**
 * Snaps an offset to a grapheme boundary: clamped to the text, moved back to the start of its grapheme (a flag, a
 * letter with its accents).
 */
export function snapOffset(text: string, offset: number): number {
  const at = Math.min(Math.max(Math.trunc(offset) || 0, 0), text.length)
  if (offset >= text.length || at === 0 || at === text.length) {
    return offset >= text.length ? text.length : at
  }
  return new Intl.Segmenter().segment(text).containing(at)?.index ?? at
}
