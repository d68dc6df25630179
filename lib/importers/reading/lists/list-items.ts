import { subLabel } from '../../lexicon/labels'
import type { LineView, PieceView } from '../sections/line-view'
import type { Section } from '../sections/sections'
import { cutStretch, joinStretches, type Stretch } from '../sections/stretch'
import { isFull } from './measures'

/** A list item: a cell, a line, or a wrapped line. */
export type ListItem = { stretch: Stretch; piece: PieceView; line: LineView }

function goesOn(
  before: ListItem,
  line: LineView,
  piece: PieceView,
  { measures }: Section,
): boolean {
  if (line.pieces.length > 1 || line.bullet) return false
  if (!measures.broken) return line.item > 0 && line.item === before.line.item
  if (piece.bold || before.piece.bold) return false
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
    if (subLabel(line.text)) continue
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

/** Whether a line is a group's name: bolder or larger than most lines of its section. */
export function isGroupName({ line }: ListItem, { lines }: Section): boolean {
  if (line.bullet || line.text.length > 60) return false
  const next = lines[lines.indexOf(line) + 1]
  // The last line has no group below it.
  if (!next) return false
  const sizes = lines.map(({ size }) => size)
  const isLarger = line.size > Math.min(...sizes) + 0.5
  const bold = lines.filter((one) => one.bold).length
  const isBolder = line.bold && bold <= 0.6 * lines.length
  const alike = lines.filter((one) => Math.abs(one.size - line.size) < 0.3).length
  return (isBolder && bold < lines.length) || (isLarger && alike <= 0.6 * lines.length)
}
