import type { Box, Piece, Slice, SourceText } from '../source/source-types'
import type { DraftPlace } from './draft-types'
import type { ReviewDraft } from './review-types'
import { compareSlices } from './slices'

/** Box of a range of a line on its page. */
export type PageBox = Box & { page: number }

/** Converts a box to page coordinates: right-to-left sources are mirrored. */
function unmirror({ pages, mirrored }: SourceText, page: number, box: Box): PageBox {
  const width = pages[page - 1]?.width ?? 0
  return { ...box, page, x: mirrored ? width - box.x - box.width : box.x }
}

/** Returns the approximate width of a character relative to others of its font. */
function widthOf(letter: string): number {
  if (/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(letter)) return 2
  if (/[iljtfr.,;:!|'’()[\] ]/.test(letter)) return 0.55
  if (/[mwMW@%–—]/.test(letter)) return 1.6
  return /[\p{Lu}]/u.test(letter) ? 1.25 : 1
}

/** Approximate width of bold characters relative to regular ones. */
const boldFactor = 1.08

/** Returns the share of a piece's width up to the character `at`. */
function shareUpTo(text: string, piece: Piece, at: number): number {
  let [before, whole] = [0, 0]
  for (let index = piece.from; index < piece.to; index++) {
    const run = piece.runs.find(({ from, to }) => from <= index && index < to)
    const width = widthOf(text[index] ?? '') * (run?.size ?? 1) * (run?.bold ? boldFactor : 1)
    whole += width
    if (index < at) before += width
  }
  return whole === 0 ? 0 : before / whole
}

/** Returns the boxes of slices on their pages, by estimated character widths. */
export function sliceBoxes(source: SourceText, slices: readonly Slice[]): PageBox[] {
  return [...slices].sort(compareSlices).flatMap(({ line, from, to }) => {
    const found = source.lines[line]
    if (!found) return []
    return found.pieces.flatMap((piece) => {
      const start = Math.max(from, piece.from)
      const end = Math.min(to, piece.to)
      if (end <= start) return []
      const { x, y, width, height } = piece.box
      const left = shareUpTo(found.text, piece, start)
      const right = shareUpTo(found.text, piece, end)
      const box = {
        x: x + left * width,
        y,
        width: (right - left) * width,
        height,
      }
      return [unmirror(source, found.page, box)]
    })
  })
}

/** Returns the line nearest to a point, within its own height; null if none. */
export function lineAt(source: SourceText, page: number, x: number, y: number): number | null {
  let nearest: { line: number; distance: number } | null = null
  for (const [line, { page: own, box }] of source.lines.entries()) {
    if (own !== page) continue
    const { x: left, width, y: top, height } = unmirror(source, own, box)
    const beside = Math.max(left - x, x - left - width, 0)
    const above = Math.max(top - y, y - top - height, 0)
    if (beside > 2 * height || above > height / 2) continue
    // Closely spaced lines overlap; the one with the nearer centre wins.
    const offMiddle = Math.abs(y - top - height / 2) / height
    const distance = beside + above * 4 + offMiddle / 10
    if (!nearest || distance < nearest.distance) nearest = { line, distance }
  }
  return nearest?.line ?? null
}

/** Returns the place of the value nearest to offset `at` of a line; null if the line has none. */
export function fieldAtLine(draft: ReviewDraft, line: number, at: number): DraftPlace | null {
  let best: { place: DraftPlace; distance: number } | null = null
  for (const section of draft.sections) {
    for (const entry of section.entries) {
      const singles = Object.entries(entry.fields).map(([field, value]) => ({ field, value }))
      const listed = Object.entries(entry.lists).flatMap(([field, values]) =>
        values.map((value, index) => ({ field, index, value })),
      )
      for (const { value, ...rest } of [...singles, ...listed]) {
        for (const { line: own, from, to } of value.slices) {
          if (own !== line) continue
          const distance = Math.max(from - at, at - to, 0)
          if (best && distance >= best.distance) continue
          best = { place: { section: section.id, entry: entry.id, ...rest }, distance }
        }
      }
    }
  }
  return best?.place ?? null
}

/** Returns the offset in a line of the character at x, from left to right. */
export function characterAt(source: SourceText, line: number, x: number): number {
  const { pieces, page } = source.lines[line] ?? { pieces: [], page: 1 }
  const at = source.mirrored ? (source.pages[page - 1]?.width ?? 0) - x : x
  const piece = pieces.findLast(({ box }) => box.x <= at) ?? pieces[0]
  if (!piece) return 0
  const share = Math.min(1, Math.max(0, (at - piece.box.x) / piece.box.width))
  return Math.round(piece.from + share * (piece.to - piece.from))
}
