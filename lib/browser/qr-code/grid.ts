import { alignmentLines, type Version } from './versions'

/** A square of modules, of which some are patterns that no data may touch. */
export type Grid = {
  size: number
  isDark: (x: number, y: number) => boolean
  isPattern: (x: number, y: number) => boolean
  /** Sets a module of data or of the mask. */
  set: (x: number, y: number, isDark: boolean) => void
  /** Sets a module that belongs to a pattern. */
  draw: (x: number, y: number, isDark: boolean) => void
}

function createGrid(size: number): Grid {
  const dark = new Uint8Array(size * size)
  const pattern = new Uint8Array(size * size)
  return {
    size,
    isDark: (x, y) => dark[y * size + x] === 1,
    isPattern: (x, y) => pattern[y * size + x] === 1,
    set(x, y, isDark) {
      dark[y * size + x] = isDark ? 1 : 0
    },
    draw(x, y, isDark) {
      if (x < 0 || y < 0 || x >= size || y >= size) return
      dark[y * size + x] = isDark ? 1 : 0
      pattern[y * size + x] = 1
    },
  }
}

/** Squares around a middle: `isDark` by the distance from it. */
function drawSquares(grid: Grid, x: number, y: number, isDark: (distance: number) => boolean) {
  const reach = isDark === isFinderDark ? 4 : 2
  for (let down = -reach; down <= reach; down++) {
    for (let across = -reach; across <= reach; across++) {
      const distance = Math.max(Math.abs(across), Math.abs(down))
      grid.draw(x + across, y + down, isDark(distance))
    }
  }
}

const isFinderDark = (distance: number) => distance !== 2 && distance !== 4
const isAlignmentDark = (distance: number) => distance !== 1

/** `value` with the remainder that protects it appended. */
function protect(value: number, polynomial: number, bits: number): number {
  let remainder = value
  for (let round = 0; round < bits; round++) {
    remainder = (remainder << 1) ^ ((remainder >>> (bits - 1)) * polynomial)
  }
  return (value << bits) | remainder
}

/** The fifteen bits about correction level M and the mask (section 7.9). */
export const formatBits = (mask: number): number => protect(mask, 0x537, 10) ^ 0x5412

/** The eighteen bits about the version, in pictures from version 7 on (section 7.10). */
export const versionBits = (version: number): number => protect(version, 0x1f25, 12)

/** Writes what a reader needs first: level and mask, beside the three finders. */
export function drawFormat(grid: Grid, mask: number): void {
  const { size } = grid
  const bits = formatBits(mask)
  const bit = (at: number) => ((bits >>> at) & 1) === 1
  for (let at = 0; at < 6; at++) grid.draw(8, at, bit(at))
  grid.draw(8, 7, bit(6))
  grid.draw(8, 8, bit(7))
  grid.draw(7, 8, bit(8))
  for (let at = 9; at < 15; at++) grid.draw(14 - at, 8, bit(at))
  for (let at = 0; at < 8; at++) grid.draw(size - 1 - at, 8, bit(at))
  for (let at = 8; at < 15; at++) grid.draw(8, size - 15 + at, bit(at))
  grid.draw(8, size - 8, true)
}

/** A picture with all patterns and no data yet (section 6.3). */
export function drawPatterns(version: Version): Grid {
  const grid = createGrid(version.size)
  const last = version.size - 1
  for (let at = 0; at <= last; at++) {
    grid.draw(6, at, at % 2 === 0)
    grid.draw(at, 6, at % 2 === 0)
  }
  drawSquares(grid, 3, 3, isFinderDark)
  drawSquares(grid, last - 3, 3, isFinderDark)
  drawSquares(grid, 3, last - 3, isFinderDark)
  const lines = alignmentLines(version)
  for (const x of lines) {
    for (const y of lines) {
      const isFinder = (x === 6 && (y === 6 || y === last - 6)) || (y === 6 && x === last - 6)
      if (!isFinder) drawSquares(grid, x, y, isAlignmentDark)
    }
  }
  if (version.number >= 7) {
    const bits = versionBits(version.number)
    for (let at = 0; at < 18; at++) {
      const near = Math.floor(at / 3)
      const far = last - 10 + (at % 3)
      grid.draw(far, near, ((bits >>> at) & 1) === 1)
      grid.draw(near, far, ((bits >>> at) & 1) === 1)
    }
  }
  drawFormat(grid, 0)
  return grid
}

/** Every module that carries data, in the order of the bits (section 7.7.3). */
export function* dataPlaces(grid: Grid): Generator<[x: number, y: number]> {
  const last = grid.size - 1
  let isUpward = true
  for (let right = last; right >= 1; right -= 2) {
    // The column of the vertical timing pattern is passed over.
    if (right === 6) right = 5
    for (let step = 0; step <= last; step++) {
      const y = isUpward ? last - step : step
      for (const x of [right, right - 1]) if (!grid.isPattern(x, y)) yield [x, y]
    }
    isUpward = !isUpward
  }
}
