import { type Event, Parser } from 'commonmark'
import type { BulletLevel } from '@/lib/resume/bullet-levels'
import { allowedUrl, normaliseSpans, type Span } from '@/lib/resume/text/rich-text'
import { bulletLength } from '../flow/bullet-length'
import { findAddresses } from '../lexicon/find-addresses'
import { escapeCodeNames } from '../markdown/escape-code-names'

/**
 * A line with inline markup. `startsParagraph`: after an empty line or an HTML block. `level`: 1 for an item of a list in a
 * list, else 0.
 */
export type MarkedLine = {
  spans: Span[]
  isItem: boolean
  startsParagraph: boolean
  level: BulletLevel
}

/** `addresses`: link targets that cannot be opened from a PDF, such as relative URLs. */
export type MarkedText = { lines: MarkedLine[]; addresses: string[] }

/** Maximum characters of a line that is parsed for markup. */
const maxLength = 20_000

/** Characters that can start markup. */
const marks = /[*_`[\\&<]/

/** Line prefix that keeps "1986. A year" and "# of ships" from being a list and a heading. */
const guard = 'x '

const breakTag = /<br\b[^<>]{0,100}>/gi
const itemTag = /<(\/?)(ul|ol|li)\b[^<>]{0,500}>/gi
const blockTag = /<\/?(?:p|div|section|dl|table|tr|blockquote|h[1-6])\b[^<>]{0,500}>/gi

/** Inline formatting tags; other angle brackets are text. */
const dressTag =
  /^<(?:\/?(?:a|abbr|b|code|del|em|font|i|img|ins|kbd|mark|s|small|span|strong|sub|sup|u)\b|!|\?)/i

/** Columns of indentation of each list in a list, as Markdown has it. */
const listIndent = 2

function blocksAsLines(text: string): string {
  let depth = 0
  return text
    .replace(breakTag, '\n')
    .replace(blockTag, '\n\n')
    .replace(itemTag, (_, slash: string, name: string) => {
      if (/^li$/i.test(name)) {
        return slash ? '\n' : `\n${' '.repeat(listIndent * Math.max(0, depth - 1))}- `
      }
      depth = Math.max(0, depth + (slash ? -1 : 1))
      return '\n\n'
    })
}

/** An asterisk inside a word, as in "2*3*4", is not emphasis. */
const innerAsterisk = /(?<=[\p{L}\p{N}])\*(?=[\p{L}\p{N}])/gu

/**
 * Returns the length of the list marker at the start of a line, 0 for none. Characters that carry
 * meaning ("+ 20 %", "§ 34a", "~ 30 people") are not markers here.
 */
function markLength(line: string): number {
  return /^[^\s+o~>§»]\s/u.test(line) ? bulletLength(line, false) : 0
}

/** Returns the columns before a line's first character. */
const indentOf = (line: string) =>
  (/^[ \t\u00a0]*/.exec(line)?.[0] ?? '').replaceAll('\t', ' '.repeat(4)).length

/** State of parsing one line. `links`: stack of open link targets. */
type Reading = { bold: number; italic: number; links: string[]; spans: Span[]; addresses: string[] }

function put({ bold, italic, links, spans }: Reading, text: string): void {
  const link = allowedUrl(links.at(-1) ?? '')
  spans.push({ text, bold: bold > 0, italic: italic > 0, link })
}

function enterLink({ links, addresses }: Reading, target: string): void {
  links.push(target)
  if (target !== '' && allowedUrl(target) === null) addresses.push(target)
}

/** Applies an inline formatting tag; any other tag is kept as text. */
function readTag(reading: Reading, literal: string): void {
  if (!dressTag.test(literal)) {
    put(reading, literal)
    return
  }
  const [, slash, name = ''] = /^<(\/?)([a-z]+)/i.exec(literal) ?? []
  const step = slash ? -1 : 1
  if (/^(?:b|strong)$/i.test(name)) reading.bold = Math.max(0, reading.bold + step)
  else if (/^(?:i|em)$/i.test(name)) reading.italic = Math.max(0, reading.italic + step)
  else if (!/^a$/i.test(name)) return
  else if (slash) reading.links.pop()
  else enterLink(reading, /\bhref\s*=\s*["']?([^"'\s>]*)/i.exec(literal)?.[1] ?? '')
}

function readEvent(reading: Reading, { entering, node }: Event): void {
  const { type, literal, destination } = node
  const step = entering ? 1 : -1
  if (type === 'text' || type === 'code') put(reading, literal ?? '')
  else if (type === 'html_inline') readTag(reading, literal ?? '')
  else if (type === 'strong') reading.bold += step
  else if (type === 'emph') reading.italic += step
  else if (type === 'link' && entering) enterLink(reading, destination ?? '')
  else if (type === 'link') reading.links.pop()
}

/** Splits a span without a link at the URLs in its text. */
function linkAddresses(span: Span): Span[] {
  const found = span.link === null ? findAddresses(span.text) : []
  if (found.length === 0) return [span]
  const parts: Span[] = []
  let at = 0
  for (const { from, to, url } of found) {
    parts.push({ ...span, text: span.text.slice(at, from) })
    parts.push({ ...span, text: span.text.slice(from, to), link: allowedUrl(url) })
    at = to
  }
  return [...parts, { ...span, text: span.text.slice(at) }].filter(({ text }) => text !== '')
}

/** Parses one line of CommonMark with HTML entities and inline tags. */
function readLine(line: string, addresses: string[]): Span[] {
  if (!marks.test(line) || line.length > maxLength) {
    return linkAddresses({ text: line, bold: false, italic: false, link: null })
  }
  const reading: Reading = { bold: 0, italic: 0, links: [], spans: [], addresses }
  const escaped = escapeCodeNames(line).replace(innerAsterisk, '\\*')
  const walker = new Parser().parse(guard + escaped).walker()
  for (let event = walker.next(); event; event = walker.next()) readEvent(reading, event)
  const [first, ...others] = reading.spans
  // The parser splits text at each possible markup character, also within a URL.
  const spans = first ? [{ ...first, text: first.text.slice(guard.length) }, ...others] : []
  return normaliseSpans(spans).flatMap(linkAddresses)
}

/**
 * Parses a text as most JSON Resume themes render it: bold, italic, code and links in Markdown or
 * HTML, entities, paragraphs, and list items without their markers.
 */
export function readMarks(text: string): MarkedText {
  const lines: MarkedLine[] = []
  const addresses: string[] = []
  const typed = text.includes('<') ? blocksAsLines(text) : text
  let startsParagraph = true
  /** Indentation of the last item of level 0; null outside of a list. */
  let base: number | null = null
  for (const given of typed.split(/\r\n?|[\n\u2028\u2029]/)) {
    if (given.trim() === '') {
      startsParagraph = true
      continue
    }
    const line = given.trim().replace(/^#{2,6}\s+/, '')
    const length = markLength(line)
    const spans = readLine(line.slice(length), addresses)
    if (spans.every((span) => span.text.trim() === '')) {
      startsParagraph = true
      continue
    }
    const indent = indentOf(given)
    const isSub = length > 0 && base !== null && indent >= base + listIndent
    if (!isSub) base = length > 0 ? indent : null
    lines.push({ spans, isItem: length > 0, startsParagraph, level: isSub ? 1 : 0 })
    startsParagraph = false
  }
  return { lines, addresses }
}

/** Joins lines to one, as plain text. */
export const wordsOfLines = (lines: readonly MarkedLine[]): string =>
  lines
    .map(({ spans }) =>
      spans
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
    .join(' ')
