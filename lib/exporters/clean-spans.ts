import { normaliseSpans, type Span } from '@/lib/resume/text/rich-text'

/** Half a character, and code points that XML may not hold and that no font draws. */
const unwritable = /[\p{Cs}\ufffe\uffff]/gu

/** A span without marks. */
export function plainSpan(text: string, link: string | null): Span {
  return { text, bold: false, italic: false, link }
}

/**
 * Spans that every format can hold: line breaks and tabs are spaces, control characters and halves
 * of characters are gone, only allowed links are left (promise 3: the paper drops the same).
 */
export function cleanSpans(spans: readonly Span[]): Span[] {
  return normaliseSpans(spans.map((span) => ({ ...span, text: span.text.replace(unwritable, '') })))
}

/** The words of spans, without their marks. */
export function textOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('')
}
