import { normaliseSpans, type Span } from '@/lib/resume/text/rich-text'

/** Lone surrogates, and code points that XML forbids and no font has. */
const unwritable = /[\p{Cs}\ufffe\uffff]/gu

/** Creates an unformatted span. */
export function plainSpan(text: string, link: string | null): Span {
  return { text, bold: false, italic: false, link }
}

/**
 * Cleans spans for all formats: line breaks and tabs become spaces; control characters, lone
 * surrogates and disallowed links are removed, as in the PDF.
 */
export function cleanSpans(spans: readonly Span[]): Span[] {
  return normaliseSpans(spans.map((span) => ({ ...span, text: span.text.replace(unwritable, '') })))
}

/** Returns the text of spans. */
export function textOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('')
}
