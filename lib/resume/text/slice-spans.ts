import type { Span } from './rich-text'

/** Returns the part of spans between two UTF-16 offsets of their text. */
export function sliceSpans(spans: readonly Span[], from: number, to: number): Span[] {
  let at = 0
  return spans.flatMap((span) => {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, span.text.length)]
    at += span.text.length
    return start < end ? [{ ...span, text: span.text.slice(start, end) }] : []
  })
}
