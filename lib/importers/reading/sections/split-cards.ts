import type { Measures } from '../lists/measures'
import { datesOf, type LineView, withPieces } from './line-view'

/**
 * Reorders entries laid out side by side (lines with two dated pieces): splits each block into its
 * left and right half, left first.
 */
export function splitCards(lines: readonly LineView[], measures: Measures): LineView[] {
  const paired = lines.filter(
    ({ pieces }) => pieces.length === 2 && pieces.every((piece) => datesOf(piece).length > 0),
  )
  const start = paired[0]?.pieces[1]?.x
  if (start === undefined) return [...lines]
  const isRight = (x: number) => x >= start - 3
  const aligned = lines.filter(({ pieces }) => pieces.some(({ x }) => Math.abs(x - start) < 3))
  if (aligned.length < 2 * paired.length) return [...lines]
  return blocksOf(lines, measures).flatMap((block) => {
    if (!block.some(({ pieces }) => pieces.some(({ x }) => isRight(x)))) return block
    return [false, true].flatMap((right) =>
      block.flatMap((line) => {
        const pieces = line.pieces.filter(({ x }) => isRight(x) === right)
        return pieces.length > 0 ? [withPieces(line, pieces)] : []
      }),
    )
  })
}

function blocksOf(lines: readonly LineView[], measures: Measures): LineView[][] {
  const blocks: LineView[][] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const isApart =
      !before ||
      before.page !== line.page ||
      (line.y - before.y > measures.pitch * 1.7 * Math.max(line.size, before.size) &&
        line.size >= before.size)
    if (isApart) blocks.push([line])
    else blocks.at(-1)?.push(line)
  })
  return blocks
}
