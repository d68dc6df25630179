import { subLabel } from '../../lexicon/labels'
import { type LineView, type PieceView, withPieces } from '../sections/line-view'
import { areOfTwoBlocks } from '../sections/paragraphs'
import type { Section } from '../sections/sections'
import { cutStretch, joinStretches, type Stretch } from '../sections/stretch'
import { isFull } from './measures'

/** A list item: a cell, a line, or a wrapped line. */
export type ListItem = { stretch: Stretch; piece: PieceView; line: LineView }

/** Whether two lines are of one paragraph, by the file's tags. */
const isOneBlock = (before: LineView, line: LineView) =>
  line.block > 0 && before.block === line.block && before.page === line.page

function goesOn(
  before: ListItem,
  line: LineView,
  piece: PieceView,
  { measures }: Section,
): boolean {
  if (line.pieces.length > 1 || line.bullet) return false
  if (!measures.broken) return line.item > 0 && line.item === before.line.item
  if (piece.bold || before.piece.bold || areOfTwoBlocks(before.line, line)) return false
  if (isOneBlock(before.line, line) && /^\p{Ll}/u.test(piece.text)) return true
  if (before.line.page !== line.page || before.line.pieces.length > 1) return false
  if (line.y - before.line.y >= measures.pitch * 1.12 * line.size + 0.5) return false
  const text = before.stretch.text
  if (/[,;·|،、，]$/.test(text)) return true
  // "Tools: knots" starts a group, even after a full line.
  if (/^[^:：,;|]{2,44}[:：]\s/u.test(piece.text)) return false
  return (
    (/[,;·|•،、，]/.test(text) || before.line.bullet) && isFull(before.line, line, measures.edge)
  )
}

/** Returns the items of a list section, with wrapped lines joined. */
export function listItems(section: Section, joins = true): ListItem[] {
  const items: ListItem[] = []
  for (const line of section.lines) {
    // "Tools" is the name of a group of skills, and elsewhere a label to skip.
    if (section.kind !== 'skills' && subLabel(line.text)) continue
    for (const piece of line.pieces) {
      const before = items.at(-1)
      if (joins && before && goesOn(before, line, piece, section)) {
        const stretch = joinStretches(before.stretch, piece.stretch)
        items[items.length - 1] = { ...before, stretch, line }
      } else items.push({ stretch: piece.stretch, piece, line })
    }
  }
  return items
}

const opening = '([（【'
const closing = ')]）】'
const divider = /[,;|•·、，；⋅∙،؛]/u

/** Splits an enumeration at commas and other separators, except within brackets. */
export function splitItems(stretch: Stretch): Stretch[] {
  const parts: Stretch[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < stretch.text.length; at++) {
    const sign = stretch.text.charAt(at)
    if (opening.includes(sign)) depth++
    else if (closing.includes(sign)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && divider.test(sign)) {
      parts.push(cutStretch(stretch, from, at))
      from = at + 1
    }
  }
  parts.push(cutStretch(stretch, from))
  return parts.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}

/** Whether a line is a group's name: bolder, larger or more slanted than most lines of its section. */
export function isGroupName(line: LineView, { lines }: Section): boolean {
  if (line.bullet || line.text.length > 60) return false
  const next = lines[lines.indexOf(line) + 1]
  // The last line has no group below it.
  if (!next) return false
  const sizes = lines.map(({ size }) => size)
  const isLarger = line.size > Math.min(...sizes) + 0.5
  const isRare = (is: (one: LineView) => boolean) =>
    is(line) && lines.filter(is).length <= 0.6 * lines.length
  const alike = lines.filter((one) => Math.abs(one.size - line.size) < 0.3).length
  return (
    isRare(({ bold }) => bold) ||
    (isRare(({ italic }) => italic) && !next.italic) ||
    (isLarger && alike <= 0.6 * lines.length)
  )
}

/** Joins lines on one baseline, such as a label set apart from its list. */
function joinRows(lines: readonly LineView[]): LineView[] {
  const rows: LineView[] = []
  for (const line of lines) {
    const before = rows.at(-1)
    const isRow =
      before?.page === line.page &&
      Math.abs(before.y - line.y) < 0.4 * Math.min(before.size, line.size) &&
      (line.x >= before.right || line.right <= before.x) &&
      !line.bullet
    if (isRow && before) {
      const pieces = [...before.pieces, ...line.pieces].sort((a, b) => a.x - b.x)
      rows[rows.length - 1] = withPieces(before, pieces)
    } else rows.push(line)
  }
  return rows
}

/** Whether two pieces of a list have the same style. */
export const areAlike = (a: PieceView, b: PieceView): boolean =>
  Math.abs(a.size - b.size) < 0.5 && a.bold === b.bold && a.italic === b.italic

/** A list of a section. `name` is set if it stands in a column of its own below that name. */
export type NamedList = { name: Stretch | null; section: Section }

/** A list that stands beside others: its name and its lines so far. */
type Card = { head: PieceView; name: Stretch; lines: LineView[] }

const isWeaker = (piece: PieceView, head: PieceView) =>
  head.size > piece.size + 0.5 || (head.bold && !piece.bold) || (piece.italic && !head.italic)

/** Whether a row consists of the names of cards: two or more, in a style that ends with it. */
function isRowOfNames({ pieces, bullet }: LineView, next: LineView | undefined): boolean {
  const [head] = pieces
  if (!head || !next || pieces.length < 2 || bullet) return false
  if (pieces.some((piece) => !areAlike(piece, head) || divider.test(piece.text))) return false
  const isOther = next.bullet || next.pieces.some((piece) => isWeaker(piece, head))
  return (
    isOther &&
    next.pieces.every(
      (piece) =>
        (areAlike(piece, head) || next.bullet || isWeaker(piece, head)) &&
        pieces.some((one) => isAbove(one, piece)),
    )
  )
}

/** Whether two pieces share an edge. */
const areAligned = (a: PieceView, b: PieceView) =>
  Math.abs(a.x - b.x) < 3 || Math.abs(a.right - b.right) < 3

/** Whether a name may stand above a piece, which may be indented below it. */
const isAbove = (head: PieceView, piece: PieceView) =>
  areAligned(head, piece) || (piece.x > head.x && piece.x < head.right + 60)

/** Returns the card in whose column a piece stands. */
function cardOf(cards: readonly Card[], piece: PieceView): Card | undefined {
  const left = cards.findLast(({ head }) => head.x <= piece.x + 3)
  if (left && Math.abs(left.head.x - piece.x) < 3) return left
  return cards.find(({ head }) => Math.abs(head.right - piece.right) < 3) ?? left
}

/**
 * Splits a list section into its lists: those that stand side by side below a row of names, and
 * the other lines. Lines on one baseline are joined.
 */
export function splitLists(section: Section): NamedList[] {
  const found: NamedList[] = []
  const add = ({ name, lines }: Card) => {
    const edge = Math.max(0, ...lines.map(({ right }) => right))
    found.push({ name, section: { ...section, lines, measures: { ...section.measures, edge } } })
  }
  const rows = joinRows(section.lines)
  const start = rows.findIndex((row, at) => isRowOfNames(row, rows[at + 1]))
  const [top] = rows[start]?.pieces ?? []
  const plain = start < 0 ? rows : rows.slice(0, start)
  if (plain.length > 0) found.push({ name: null, section: { ...section, lines: plain } })
  let cards: Card[] = []
  for (const [index, row] of rows.slice(plain.length).entries()) {
    const isNames = isRowOfNames(row, rows[plain.length + index + 1])
    if (isNames && row.pieces.every((piece) => top && areAlike(piece, top))) {
      cards.forEach(add)
      cards = row.pieces.map((head) => ({ head, name: head.stretch, lines: [] }))
      continue
    }
    for (const card of new Set(row.pieces.map((piece) => cardOf(cards, piece)))) {
      const own = row.pieces.filter((piece) => cardOf(cards, piece) === card)
      const [piece] = own
      if (!card || !piece) continue
      const isName =
        !row.bullet &&
        own.length === 1 &&
        areAlike(piece, card.head) &&
        areAligned(piece, card.head)
      if (!isName) card.lines.push(withPieces(row, own))
      else if (card.lines.length === 0) card.name = joinStretches(card.name, piece.stretch)
      else {
        add(card)
        Object.assign(card, { name: piece.stretch, lines: [] })
      }
    }
  }
  cards.forEach(add)
  return found
}
