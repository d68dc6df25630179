import { hasRightToLeft } from '@/lib/language/unicode/direction'
import { importLimits } from '../import-limits'
import { failed, type ReadResult } from '../source/read-result'
import type { Box, SourceLine, SourceLink } from '../source/source-types'
import { type BuiltLine, buildLine } from './build-line'
import { largest } from './extremes'
import { findNumbered } from './find-numbered'
import type { Flow, Paragraph } from './flow-types'
import { joinWrapped } from './join-wrapped'
import { addressesBehind, isAddress, unsaidAddresses } from './linked-addresses'
import { splitLines } from './split-lines'

/** Height of an empty paragraph whose type is not known. */
const emptyHeight = 12

/** Position down a stream, the space that is owed below its last paragraph, and the list item that is open. */
type Cursor = { y: number; owed: number; item: OpenItem | null; plainLeft: number }

/** An item whose next line may go on with it; `hang` are the ends of where such a line begins, in points. */
type OpenItem = { number: number; hang: { from: number; to: number } }

/** Points by which a line is set in at least, compared with the text around a list. */
const minIndent = 6
/** Points from a typed sign to the words behind it, at most; further right another column begins. */
const maxHang = 48

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 }

/** Returns the addresses that have no characters, as those behind pictures. */
function linksOfPictures(paragraphs: readonly Paragraph[], links: readonly SourceLink[]) {
  const behindWords = new Set(links.map(({ url }) => url))
  return addressesBehind(paragraphs)
    .filter((url) => !behindWords.has(url))
    .map((url): SourceLink => ({ url, page: 1, box: nowhere, slices: [] }))
}

const newCursor = (): Cursor => ({ y: 0, owed: 0, item: null, plainLeft: Infinity })

/** Share of letters that run from right to left above which a whole file does. */
const mirroredShare = 0.4

function runsFromRight(lines: readonly SourceLine[]): boolean {
  let letters = 0
  let rightToLeft = 0
  for (const { text } of lines) {
    for (const letter of text.match(/\p{L}/gu) ?? []) {
      letters++
      if (hasRightToLeft(letter)) rightToLeft++
    }
  }
  return rightToLeft > letters * mirroredShare
}

/** The main stream is the first; where nothing stands in it, the one that says most takes its place. */
function nameMainStream(lines: SourceLine[]): void {
  const read = lines.filter(({ aside }) => !aside)
  if (read.some(({ stream }) => stream === 0)) return
  const sizes = new Map<number, number>()
  for (const { stream, text } of read) sizes.set(stream, (sizes.get(stream) ?? 0) + text.length)
  const [main] = [...sizes].sort(([, a], [, b]) => b - a)[0] ?? []
  for (const line of lines) if (line.stream === main) line.stream = 0
}

const isTooLong = ({ text, pieces }: Pick<SourceLine, 'text' | 'pieces'>) =>
  text.length > importLimits.lineCharacters || pieces.length > importLimits.linePieces

const lettersOf = (paragraphs: readonly Paragraph[]) =>
  paragraphs.reduce(
    (sum, { parts }) =>
      parts.reduce(
        (own, { spans }) => spans.reduce((all, { text }) => all + text.length, own),
        sum,
      ),
    0,
  )

function heightOfEmpty({ parts }: Paragraph): number {
  const sizes = parts.flatMap(({ spans }) => spans.map(({ size }) => size))
  return sizes.length > 0 ? largest(sizes) * 1.2 : emptyHeight
}

/**
 * Returns the item that a line begins or goes on with; null for a line of none.
 *
 * @param next number of an item that begins here
 */
function itemOf(
  paragraph: Paragraph,
  { line, signLeft }: BuiltLine,
  { item, plainLeft }: Cursor,
  next: number,
): OpenItem | null {
  const left = line.box.x
  if (line.bullet) {
    // The sign of a list that a program made hangs out, and its lines begin where its words do.
    if (!paragraph.bullet)
      return { number: next, hang: { from: signLeft + 2, to: signLeft + maxHang } }
    const from = left > plainLeft + minIndent ? left - minIndent / 2 : Infinity
    return { number: next, hang: { from, to: left + minIndent } }
  }
  const isPlain = line.level === 0 && line.pieces.length === 1
  const hangs = item !== null && left >= item.hang.from && left <= item.hang.to
  return isPlain && (paragraph.continues ?? hangs) ? item : null
}

/**
 * Lays paragraphs under each other, so that what stands close together and what is set apart can be
 * told, and gives them as lines.
 *
 * @returns `empty` when no paragraph shows anything, `too-long` for more lines than are read,
 *   `too-large` for more characters than any CV has
 */
export function flowText({ paragraphs, pageWidth, pageHeight, language }: Flow): ReadResult {
  if (lettersOf(paragraphs) > importLimits.textCharacters) return failed('too-large')
  const lines: SourceLine[] = []
  const links: SourceLink[] = []
  const cursors = new Map<number | 'aside', Cursor>()
  const split = joinWrapped(paragraphs.flatMap(splitLines))
  const numbered = findNumbered(split)
  for (const paragraph of [...split, ...unsaidAddresses(split)]) {
    const column = paragraph.aside ? 'aside' : paragraph.stream
    const cursor = cursors.get(column) ?? newCursor()
    cursors.set(column, cursor)
    cursor.y += Math.max(cursor.owed, paragraph.before)
    cursor.owed = paragraph.after
    const built = buildLine(paragraph, cursor.y, numbered.has(paragraph))
    cursor.y += built ? built.line.box.height : heightOfEmpty(paragraph)
    if (!built) {
      cursor.item = null
      continue
    }
    cursor.item = itemOf(paragraph, built, cursor, lines.length + 1)
    if (!cursor.item) cursor.plainLeft = Math.min(cursor.plainLeft, built.line.box.x)
    if (isTooLong(built.line)) return failed('too-large')
    for (const { url, from, to, box } of built.links) {
      if (!isAddress(url)) continue
      links.push({ url, page: 1, box, slices: [{ line: lines.length, from, to }] })
    }
    const item = cursor.item ? { item: cursor.item.number } : {}
    lines.push({ page: 1, ...built.line, ...item })
    if (lines.length > importLimits.lines) return failed('too-long')
  }
  if (lines.every(({ aside }) => aside)) return failed('empty')
  links.push(...linksOfPictures(split, links))
  nameMainStream(lines)
  const height = largest(
    [...cursors.values()].map(({ y }) => y),
    pageHeight,
  )
  return {
    ok: true,
    source: {
      layout: 'flow',
      pages: [{ width: pageWidth, height }],
      lines,
      links,
      language,
      mirrored: runsFromRight(lines),
    },
  }
}
