import { hasRightToLeft } from '@/lib/language/unicode/direction'
import { importLimits } from '../import-limits'
import { failed, type ReadResult } from '../source/read-result'
import type { Box, SourceLine, SourceLink } from '../source/source-types'
import { type BuiltLine, buildLine } from './build-line'
import { largest } from './extremes'
import { findNumbered } from './find-numbered'
import type { Flow, Paragraph } from './flow-types'
import { joinWrapped } from './join-wrapped'
import { isAddress, linkTargets, unprintedLinks } from './linked-addresses'
import { partUnseen } from './part-unseen'
import { raisePowers } from './raise-powers'
import { splitLines } from './split-lines'

/** Height in points of an empty paragraph of unknown font size. */
const emptyHeight = 12

/** Position in a stream; `owed`: space after its last paragraph; `item`: the open list item. */
type Cursor = { y: number; owed: number; item: OpenItem | null; plainLeft: number }

/** An open list item; `hang` is the x range in which its next lines begin, in points. */
type OpenItem = { number: number; hang: { from: number; to: number } }

/** Minimum indent of a line relative to the text around a list, in points. */
const minIndent = 6
/** Maximum distance from a typed bullet to its text, in points; a larger gap starts a column. */
const maxHang = 48

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 }

/** Returns the link targets without text, such as those of pictures. */
function linksOfPictures(paragraphs: readonly Paragraph[], links: readonly SourceLink[]) {
  const behindWords = new Set(links.map(({ url }) => url))
  return linkTargets(paragraphs)
    .filter((url) => !behindWords.has(url))
    .map((url): SourceLink => ({ url, page: 1, box: nowhere, slices: [] }))
}

const newCursor = (): Cursor => ({ y: 0, owed: 0, item: null, plainLeft: Infinity })

/** Share of right-to-left letters above which the file is right-to-left. */
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

/** Makes the longest stream the main one (0) if the main stream is empty. */
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
 * Returns the list item that a line starts or continues; null if it is in none.
 * @param next number of an item that starts here
 */
function itemOf(
  paragraph: Paragraph,
  { line, signLeft }: BuiltLine,
  { item, plainLeft }: Cursor,
  next: number,
): OpenItem | null {
  const left = line.box.x
  if (line.bullet) {
    // A bullet added by the program hangs outside; continuation lines align with the text.
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
 * Lays paragraphs out vertically, so that spacing can be compared, and returns them as lines.
 * @returns `empty` if there is no visible text, `too-long` or `too-large` if the limits on lines or
 * characters are exceeded
 */
export function flowText({ paragraphs, pageWidth, pageHeight, language }: Flow): ReadResult {
  if (lettersOf(paragraphs) > importLimits.textCharacters) return failed('too-large')
  const lines: SourceLine[] = []
  const links: SourceLink[] = []
  const cursors = new Map<number | 'aside', Cursor>()
  const split = joinWrapped(partUnseen(raisePowers(paragraphs)).flatMap(splitLines))
  const numbered = findNumbered(split)
  for (const paragraph of [...split, ...unprintedLinks(split)]) {
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
