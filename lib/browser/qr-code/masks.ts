import type { Grid } from './grid'

/** Which modules each mask turns over (section 7.8.2). */
export const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** Rows and columns as strings of 0 and 1. */
function linesOf(grid: Grid): string[] {
  const at = (x: number, y: number) => (grid.isDark(x, y) ? '1' : '0')
  const numbers = Array.from({ length: grid.size }, (_, index) => index)
  return numbers.flatMap((line) => [
    numbers.map((step) => at(step, line)).join(''),
    numbers.map((step) => at(line, step)).join(''),
  ])
}

/** Computes the penalty of a picture (section 7.8.3): long runs, blocks, look-alikes, imbalance. */
export function penaltyOf(grid: Grid): number {
  let penalty = 0
  for (const line of linesOf(grid)) {
    for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) penalty += run.length - 2
    penalty += 40 * (line.match(/(?=10111010000|00001011101)/g)?.length ?? 0)
  }
  let dark = 0
  for (let y = 0; y < grid.size; y++) {
    for (let x = 0; x < grid.size; x++) {
      const colour = grid.isDark(x, y)
      if (colour) dark += 1
      const isBlock =
        x + 1 < grid.size &&
        y + 1 < grid.size &&
        colour === grid.isDark(x + 1, y) &&
        colour === grid.isDark(x, y + 1) &&
        colour === grid.isDark(x + 1, y + 1)
      if (isBlock) penalty += 3
    }
  }
  const share = (100 * dark) / (grid.size * grid.size)
  return penalty + 10 * Math.floor(Math.abs(share - 50) / 5)
}
