import { readHtml } from '../html/read-html'
import { readMarkdown } from '../markdown/read-markdown'
import type { DataCell, DataLine } from './structured-types'

/** Matches a tag of rich text; any other angle bracket is one that somebody typed. */
const tag = /<\/?(?:p|ul|ol|li|br|strong|em|b|i|u|a|div|span|h[1-6])\b/i

type Marked = {
  lines: readonly DataLine[]
  /** Addresses behind words, but for those that the words say themselves. */
  links: readonly string[]
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length

/** Returns whether a reading has fewer letters than its text: that of a definition of a link or of a fence, say. */
const isShortened = (text: string, { lines, links }: Marked) =>
  lettersOf([...lines.map((line) => line.text), ...links].join('')) <
  lettersOf(text.replace(/^[ \t]*\d{1,9}[.)][ \t]/gm, ''))

const plain = (text: string): Marked => ({
  lines: text.split(/\r\n?|\n/).map((line) => ({ text: line, bullet: false })),
  links: [],
})

const bare = (url: string) => url.replace(/^(?:https?:\/\/|mailto:)|\/$/g, '')

function readWhole(text: string): Marked {
  const isHtml = tag.test(text)
  const read = isHtml ? readHtml(text) : readMarkdown(text)
  if (!read.ok) return plain(text)
  const { lines, links } = read.source
  const urls = [...new Set(links.map(({ url }) => url))]
  if (!isHtml && isShortened(text, { lines, links: urls })) return plain(text)
  const said = lines.map((line) => line.text).join('\n')
  return { lines, links: urls.filter((url) => !said.includes(bare(url))) }
}

/** Reads a description of several lines: HTML where it has tags of that, else Markdown. */
export function readMarkup(text: string): Marked {
  return text.trim() === '' ? { lines: [], links: [] } : readWhole(text)
}

/** Emphasis, code, links and escapes of Markdown, and tags of HTML. */
const inlineMarks = /[*_`[\\&<]/

/** A word before the text, so that "1986. A year" and "# of ships" are no list and no heading. */
const guard = 'x '

/** Reads one line of Markdown: its words without marks, and the addresses behind them. */
export function readInline(text: string): { text: string; links: readonly string[] } {
  const line = text.replace(/\s+/g, ' ').trim()
  if (!inlineMarks.test(line)) return { text: line, links: [] }
  const { lines, links } = readWhole(guard + line)
  const words = lines.map((one) => one.text).join(' ')
  return words.startsWith(guard)
    ? { text: words.slice(guard.length), links }
    : { text: line, links }
}

/** Returns addresses as cells that the person may place. */
export const linkCells = (label: string, links: readonly string[]): DataCell[] =>
  links.map((value) => ({ label, value, target: null }))
