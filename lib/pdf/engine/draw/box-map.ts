import * as primitives from '@react-pdf/primitives'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { PaperBox, PaperLine } from '../../pdf-types'
import type { PaperNode, TextLine } from '../layout/nodes'
import { caretsOf, isRightToLeft, textOf, unitEdges } from './carets'
import { type Segment, segmentsOf } from './segments'

/** Part of a printed line that belongs to one field and has contiguous offsets. */
type Piece = { segment: Segment; from: number; to: number; start: number }

type PlacedLine = Omit<PaperLine, 'carets'> & { carets: number[] }
type PlacedBox = Omit<PaperBox, 'lines'> & { lines: PlacedLine[] }

/** Splits the range of a line at its segments and at gaps in their offsets. */
function piecesOf(segments: readonly Segment[], from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let begin = 0
  for (const segment of segments) {
    const end = begin + segment.text.length
    const low = Math.max(from, begin)
    const high = Math.min(to, end)
    if (low < high && segment.source.address) {
      let piece: Piece | null = null
      for (let unit = low; unit < high; unit++) {
        const start = segment.offsets(unit - begin)
        const joined =
          piece && (!segment.source.literal || start === piece.start + (unit - piece.from))
        if (piece && joined) piece.to = unit + 1
        else {
          piece = { segment, from: unit, to: unit + 1, start }
          pieces.push(piece)
        }
      }
    }
    begin = end
  }
  return pieces
}

/** Merges adjacent parts of one field with contiguous offsets, such as a bold word in its paragraph. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined[joined.length - 1]
    const follows =
      last?.to === piece.from &&
      last.segment.source.address === piece.segment.source.address &&
      last.segment.source.literal === piece.segment.source.literal &&
      (!piece.segment.source.literal || last.start + (last.to - last.from) === piece.start)
    if (last && follows) last.to = piece.to
    else joined.push({ ...piece })
  }
  return joined
}

/** Returns the left and right end of a part of a bidirectional line on paper. */
function endsOf(line: TextLine, x: number, low: number, high: number): [number, number] {
  const { left, right } = unitEdges(line)
  if (low >= high) return [x, x]
  const min = Math.min(...left.slice(low, high))
  return [x + min, x + Math.max(...right.slice(low, high))]
}

function placePiece(
  line: TextLine,
  piece: Piece,
  at: { x: number; y: number; from: number },
  carets: readonly number[],
): PlacedLine {
  const low = piece.from - at.from
  const high = piece.to - at.from
  const text = textOf(line).slice(low, high)
  const rightToLeft = isRightToLeft(line)
  const x = at.x + line.box.x
  const own = carets.slice(low, high + 1).map((caret) => x + caret)
  const inked = text.trimEnd().length
  const [start, end] = rightToLeft
    ? endsOf(line, x, low, low + inked)
    : [own[0] ?? x, own[inked] ?? own[0] ?? x]
  return {
    x: start,
    y: at.y + line.box.y,
    width: end - start,
    height: line.box.height,
    baseline: at.y + line.box.y + (line.ascent ?? 0),
    start: piece.start,
    text,
    carets: own,
    rightToLeft,
  }
}

/** Returns the bounding box of a box's lines. */
function surround(box: PlacedBox) {
  box.x = Math.min(...box.lines.map((line) => line.x))
  box.y = Math.min(...box.lines.map((line) => line.y))
  box.width = Math.max(...box.lines.map((line) => line.x + line.width)) - box.x
  box.height = Math.max(...box.lines.map((line) => line.y + line.height)) - box.y
}

/** Converts boxes to page coordinates, with all carets in one buffer: hundreds would be slow to post. */
function placeBoxes(found: readonly Found[]): PaperBox[] {
  let size = 0
  for (const { boxes } of found) {
    for (const box of boxes) for (const line of box.lines) size += line.carets.length
  }
  const all = new Float32Array(size)
  let at = 0
  return found.flatMap(({ boxes, page, left, top }) =>
    boxes.map((box) => ({
      ...box,
      page,
      x: box.x + left,
      y: box.y + top,
      lines: box.lines.map((line) => {
        const carets = all.subarray(at, at + line.carets.length)
        for (let i = 0; i < carets.length; i++) carets[i] = (line.carets[i] ?? 0) + left
        at += carets.length
        const [x, y, baseline] = [line.x + left, line.y + top, line.baseline + top]
        return { ...line, x, y, baseline, carets }
      }),
    })),
  )
}

/** Boxes of a text, relative to its parent. */
type Found = { boxes: readonly PlacedBox[]; page: number; left: number; top: number }

/** Cached boxes of texts that are on one page: unchanged blocks have the same nodes in every render. */
const wholeTexts = new WeakMap<PaperNode, readonly PlacedBox[]>()

/**
 * Returns the positions of every field on the paper, from the layout itself, not by searching for text (two equal
 * bullets are two places). All lengths in points from the top left corner of the page.
 *
 * @param pages laid-out pages in order
 * @returns boxes in reading order; all carets are views of one buffer
 */
export function mapBoxes(pages: readonly PaperNode[]): PaperBox[] {
  const found: Found[] = []
  /** Number of UTF-16 units of a text on earlier pages, by node. */
  const printed = new Map<unknown, number>()

  function boxesOf(node: PaperNode): readonly PlacedBox[] {
    if (!node.wasSplit) {
      const known = wholeTexts.get(node) ?? readText(node, 0).boxes
      wholeTexts.set(node, known)
      return known
    }
    const { nodeId } = node.props
    const { boxes, to } = readText(node, printed.get(nodeId) ?? 0)
    printed.set(nodeId, to)
    return boxes
  }

  function walk(node: PaperNode, page: number, left: number, top: number) {
    if (node.type === primitives.Text) {
      found.push({ boxes: boxesOf(node), page, left, top })
      return
    }
    const { box } = node
    for (const child of node.children ?? []) {
      walk(child, page, left + (box.left ?? 0), top + (box.top ?? 0))
    }
  }

  for (const [i, page] of pages.entries()) walk(page, i, 0, 0)
  return placeBoxes(found)
}

/**
 * Returns the boxes of a text by field, relative to its parent.
 *
 * @param printed number of its units on earlier pages
 */
function readText(node: PaperNode, printed: number): { boxes: PlacedBox[]; to: number } {
  const { lines = [], box } = node
  const own = new Map<string, PlacedBox>()
  const first = lines[0]
  const segments = first ? segmentsOf(node) : []
  if (!first || !segments.some((segment) => segment.source.address)) return { boxes: [], to: 0 }
  const x = (box.left ?? 0) + (box.paddingLeft ?? 0) - (node.alignOffset ?? 0)
  const y = (box.top ?? 0) + (box.paddingTop ?? 0) - first.box.y
  let from = printed
  for (const line of lines) {
    const to = from + textOf(line).length
    const carets = caretsOf(line)
    for (const piece of joinPieces(piecesOf(segments, from, to))) {
      const { address, literal, role } = piece.segment.source
      if (!address) continue
      const box = boxOf(own, address, literal, () => ({
        ...{ address, page: 0, role, x: 0, y: 0, width: 0, height: 0, literal, lines: [] },
      }))
      box.lines.push(placePiece(line, piece, { x, y, from }, carets))
    }
    from = to
  }
  const boxes = [...own.values()]
  for (const one of boxes) surround(one)
  return { boxes, to: from }
}

function boxOf(
  boxes: Map<string, PlacedBox>,
  address: FieldAddress,
  literal: boolean,
  make: () => PlacedBox,
): PlacedBox {
  const key = `${literal}${address}`
  let box = boxes.get(key)
  if (!box) {
    box = make()
    boxes.set(key, box)
  }
  return box
}
