import { codewordsOf } from './codewords'
import { dataPlaces, drawFormat, drawPatterns, type Grid } from './grid'
import { masks, penaltyOf } from './masks'
import { versionFor } from './versions'

/** A QR code: modules on a side, and an SVG path of its dark ones, one unit each, no margin. */
export type QrCode = { size: number; path: string }

function turnOver(grid: Grid, mask: number) {
  for (const [x, y] of dataPlaces(grid)) {
    if (masks[mask]?.(x, y)) grid.set(x, y, !grid.isDark(x, y))
  }
}

/** The modules of a QR code for a text: byte mode, UTF-8, correction level M (ISO/IEC 18004). */
export function drawQrCode(text: string): Grid {
  const bytes = new TextEncoder().encode(text)
  const version = versionFor(bytes.length)
  const grid = drawPatterns(version)
  const codewords = codewordsOf(bytes, version)
  let bit = 0
  for (const [x, y] of dataPlaces(grid)) {
    grid.set(x, y, (((codewords[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1) === 1)
    bit += 1
  }
  const penalties = masks.map((_, mask) => {
    turnOver(grid, mask)
    drawFormat(grid, mask)
    const penalty = penaltyOf(grid)
    turnOver(grid, mask)
    return penalty
  })
  const best = penalties.indexOf(Math.min(...penalties))
  turnOver(grid, best)
  drawFormat(grid, best)
  return grid
}

/**
 * A QR code to draw.
 *
 * @throws RangeError for more than 666 bytes
 */
export function createQrCode(text: string): QrCode {
  const grid = drawQrCode(text)
  let path = ''
  for (let y = 0; y < grid.size; y++) {
    for (let x = 0; x < grid.size; x++) {
      if (!grid.isDark(x, y)) continue
      const begin = x
      while (x + 1 < grid.size && grid.isDark(x + 1, y)) x += 1
      path += `M${begin} ${y}h${x + 1 - begin}v1H${begin}z`
    }
  }
  return { size: grid.size, path }
}
