import { allowedUrl } from '@/lib/resume/text/rich-text'
import { levelsByIndent } from '../draft/bullet-levels-of'
import { readHtml } from '../html/read-html'
import { findAddresses } from '../lexicon/find-addresses'
import { readMarkdown } from '../markdown/read-markdown'
import type { SourceLine, SourceText } from '../source/source-types'
import type { DataCell, DataLine, DataMark } from './structured-types'

/** Matches a rich text tag; other angle brackets are text. */
const tag = /<\/?(?:p|ul|ol|li|br|strong|em|b|i|u|a|div|span|h[1-6])\b/i

type Marked = {
  lines: readonly DataLine[]
  /** Link targets that are not also in the text. */
  links: readonly string[]
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length

/** Whether parsing lost letters, for example of a link definition or code fence. */
const isShortened = (text: string, texts: readonly string[]) =>
  lettersOf(texts.join('')) < lettersOf(text.replace(/^[ \t]*\d{1,9}[.)][ \t]/gm, ''))

/** Marks the URLs in a line's text, unless they already have a link. */
function withAddresses(line: DataLine): DataLine {
  const known = (line.marks ?? []).filter(({ url }) => url !== null)
  const found = findAddresses(line.text).filter(
    ({ from, to }) => !known.some((mark) => mark.from < to && from < mark.to),
  )
  if (found.length === 0) return line
  const added = found.map((one) => ({ ...one, bold: false, italic: false }))
  return { ...line, marks: [...(line.marks ?? []), ...added] }
}

const plain = (text: string): Marked => ({
  lines: text.split(/\r\n?|\n/).map((line) => withAddresses({ text: line, bullet: false })),
  links: [],
})

const bare = (url: string) => url.replace(/^(?:https?:\/\/|mailto:)|\/$/g, '')

type Anchor = { from: number; to: number; url: string }

const linksIn = ({ lines, links }: SourceText, line: SourceLine): Anchor[] =>
  links.flatMap(({ url, slices }) =>
    slices.flatMap((slice) => (lines[slice.line] === line ? [{ ...slice, url }] : [])),
  )

/** Returns the ranges with emphasis or a link; a heading's bold is ignored. */
function marksOf({ pieces, level }: SourceLine, anchors: readonly Anchor[]): DataMark[] {
  const runs = level > 0 ? [] : pieces.flatMap((piece) => piece.runs)
  const edges = [...runs, ...anchors].flatMap(({ from, to }) => [from, to])
  const sorted = [...new Set(edges)].sort((a, b) => a - b)
  return sorted.flatMap((from, at): DataMark[] => {
    const to = sorted[at + 1]
    const covers = (part: { from: number; to: number }) => part.from <= from && from < part.to
    const { bold = false, italic = false } = runs.find(covers) ?? {}
    const url = anchors.find(covers)?.url ?? null
    const isPlain = !bold && !italic && url === null
    return to === undefined || isPlain ? [] : [{ from, to, bold, italic, url }]
  })
}

/** Groups the lines of a list item, which breaks part; other lines are alone. */
function itemsOf(lines: readonly SourceLine[]): SourceLine[][] {
  const items: SourceLine[][] = []
  for (const line of lines) {
    const last = items.at(-1)
    const isOfLast = line.item !== undefined && last?.[0]?.item === line.item
    if (isOfLast && !line.bullet) last.push(line)
    else items.push([line])
  }
  return items
}

function readWhole(text: string): Marked {
  const isHtml = tag.test(text)
  const read = isHtml ? readHtml(text) : readMarkdown(text)
  if (!read.ok) return plain(text)
  const { links } = read.source
  const lines = read.source.lines.filter(({ aside }) => !aside)
  const urls = [...new Set(links.map(({ url }) => url))]
  const texts = lines.map((line) => line.text)
  if (!isHtml && isShortened(text, [...texts, ...urls])) return plain(text)
  const said = texts.join('\n')
  const items = itemsOf(lines)
  const levels = levelsByIndent(
    items.map(([line]) => (line?.bullet ? { ...line, x: line.box.x, size: 0 } : null)),
  )
  return {
    lines: items.map((item, at) => {
      const parts = item.map((line) => ({
        text: line.text,
        bullet: false,
        marks: marksOf(line, linksIn(read.source, line)),
      }))
      const bullet = item[0]?.bullet === true
      const level = levels[at] === 1 ? { level: 1 as const } : {}
      return withAddresses({ ...joinData(parts, ' '), bullet, ...level })
    }),
    links: urls.filter((url) => !said.includes(bare(url))),
  }
}

/** Parses a multi-line description: HTML if it has such tags, else Markdown. */
export function readMarkup(text: string): Marked {
  return text.trim() === '' ? { lines: [], links: [] } : readWhole(text)
}

/** Characters of Markdown emphasis, code, links and escapes, and of HTML. */
const inlineMarks = /[*_`[\\&<]/

/** Line prefix that keeps "1986. A year" and "# of ships" from being a list and a heading. */
const guard = 'x '

/** Parses one line of Markdown into text with emphasis and links. */
export function readInline(text: string): DataLine & { links: readonly string[] } {
  const line = text.replace(/\s+/g, ' ').trim()
  if (!inlineMarks.test(line)) return { ...withAddresses({ text: line, bullet: false }), links: [] }
  const { lines, links } = readWhole(guard + line)
  const words = joinData(lines, ' ')
  if (!words.text.startsWith(guard)) return { text: line, bullet: false, links }
  const marks = words.marks.map((mark) => ({
    ...mark,
    from: Math.max(0, mark.from - guard.length),
    to: mark.to - guard.length,
  }))
  return { text: words.text.slice(guard.length), bullet: false, marks, links }
}

/** Joins lines with a separator. */
export function joinData(
  lines: readonly DataLine[],
  between: string,
): DataLine & { marks: readonly DataMark[] } {
  let text = ''
  const marks: DataMark[] = []
  for (const line of lines) {
    if (text !== '') text += between
    const at = text.length
    for (const mark of line.marks ?? []) {
      marks.push({ ...mark, from: mark.from + at, to: mark.to + at })
    }
    text += line.text
  }
  return { text, bullet: false, marks }
}

/** Returns the link targets that a CV cannot store. */
export const lostLinks = (links: readonly string[]): string[] =>
  links.filter((url) => allowedUrl(url) === null)

/** Returns URLs as unplaced cells. */
export const linkCells = (label: string, links: readonly string[]): DataCell[] =>
  links.map((value) => ({ label, value, target: null }))
