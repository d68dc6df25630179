import { allowedUrl, type Span } from '@/lib/resume/text/rich-text'
import { typedText } from '@/lib/resume/text/typed-text'
import { plainSpan, sliceSpans, textOfSpans } from './span-edits'

const lineBreak = /\r\n|[\r\n\u2028\u2029]/

/** Bullets of programs and chats, numbers, and letters in brackets: "\u27a2", "3.", "(a)", "b)". */
const bulletSign =
  /^(?:[\u2022\u2023\u2043\u2192\u21d2\u2219\u25a0-\u25ff\u2605\u2606\u2610-\u2612\u261e\u2713-\u2718\u2756\u2794\u2799-\u27be\u00b7\u2013\u2014*-]|\d{1,2}[.)]|\((?:[a-z]|\d{1,2})\)|[a-z]\))\s+/i

/** Bold words and links as Markdown has them, which chats copy as text. */
const marked = /\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*|\[([^[\]\n]+)\]\((https?:\/\/[^\s()]+)\)/g

/** Reads Markdown in a text without formats. */
function readMarks(span: Span): Span[] {
  if (span.bold || span.italic || span.link !== null) return [span]
  const spans: Span[] = []
  let at = 0
  for (const { 0: whole, 1: bold, 2: label = '', 3: link, index } of span.text.matchAll(marked)) {
    const found =
      bold === undefined
        ? { text: label, link: allowedUrl(link ?? '') }
        : { text: bold, bold: true }
    spans.push({ ...span, text: span.text.slice(at, index) }, { ...span, ...found })
    at = index + whole.length
  }
  return [...spans, { ...span, text: span.text.slice(at) }].filter(({ text }) => text !== '')
}

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

/** Returns the columns before a line's first character. */
function indentOf(text: string): number {
  const space = text.slice(0, text.length - text.trimStart().length)
  return space.replaceAll('\t', '    ').length
}

/** Returns the columns before a line's bullet; null for a line without one. */
const indentOfBullet = (text: string): number | null =>
  bulletSign.test(text.trimStart()) ? indentOf(text) : null

/**
 * Returns the non-empty lines of a pasted text, without bullets or list numbers. A bullet is removed only if every line
 * has one or there are several lines: a single line is pasted unchanged. Bullets further in than the one above are nested;
 * a line without one that stands under the words of a bullet goes on with it. Markdown's bold and links become formats.
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
      line.push(...readMarks({ ...span, text }))
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
  const items: PastedLine[] = []
  for (const line of said) {
    const text = textOfSpans(line)
    const indent = indentOfBullet(text)
    const last = items.at(-1)
    // The rest of a wrapped item stands under its words.
    const isRest = indent === null && base !== null && indentOf(text) >= base + listIndent
    if (last && isRest && !text.startsWith(subPointMark)) {
      last.spans.push(plainSpan(' '), ...trimSpans(line))
      continue
    }
    const isFurtherIn = indent !== null && base !== null && indent >= base + listIndent
    const isNested = text.startsWith(subPointMark) || isFurtherIn
    if (!isNested) base = indent
    const trimmed = trimSpans(line)
    const spans = sliceSpans(trimmed, bulletSign.exec(textOfSpans(trimmed))?.[0].length ?? 0)
    if (spans.length > 0) items.push({ spans, isNested })
  }
  return items
}

/** Joins lines with spaces. */
export const joinLines = (lines: readonly PastedLine[]): Span[] =>
  lines.flatMap(({ spans }, index) => (index === 0 ? spans : [plainSpan(' '), ...spans]))

/** Returns pasted plain text as one line, with Markdown's bold and links as formats. A single line keeps its outer spaces. */
export function lineOfPaste(text: string): Span[] {
  const lines = linesOfPaste([plainSpan(text)])
  return lines.length > 1 ? joinLines(lines) : readMarks(plainSpan(typedText(text)))
}
