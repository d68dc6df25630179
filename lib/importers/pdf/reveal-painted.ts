import type { Box } from '../source/source-types'
import type { Glyph } from './glyphs'

/** A painted contour: its box, and whether it has more corners than a rectangle. */
export type Contour = { box: Box; isDrawn: boolean }

/** Coordinates after each of pdf.js's `DrawOPS`: move, line, cubic and quadratic curve, close. */
const coordinates = [2, 2, 6, 4, 0]
const moveTo = 0
/** Points of a rectangle, with its start given again. */
const rectanglePoints = 5

/** Returns the bounds and the number of points of each contour of a path of pdf.js. */
export function contoursOf(path: ArrayLike<number>): { bounds: number[]; points: number }[] {
  const contours: { bounds: number[]; points: number }[] = []
  for (let at = 0; at < path.length; ) {
    const operator = path[at++] ?? 0
    const last = contours.at(-1)
    const contour =
      last && operator !== moveTo
        ? last
        : { bounds: [Infinity, Infinity, -Infinity, -Infinity], points: 0 }
    if (contour !== last) contours.push(contour)
    const end = at + (coordinates[operator] ?? 0)
    for (; at < end; at += 2) {
      const [x, y] = [path[at] ?? 0, path[at + 1] ?? 0]
      const [left = 0, top = 0, right = 0, bottom = 0] = contour.bounds
      contour.bounds = [
        Math.min(left, x),
        Math.min(top, y),
        Math.max(right, x),
        Math.max(bottom, y),
      ]
      contour.points++
    }
  }
  return contours.filter(({ points }) => points > 1)
}

/** Whether a contour has more points than a rectangle. */
export const isDrawn = (points: number) => points > rectanglePoints

/** Height of the outline of a letter in ems, and how far it reaches from the baseline. */
const letterHeight = { min: 0.25, max: 1.5 }
const letterReach = { above: 1.3, below: 0.5 }
/** Maximum width in ems of a letter that is a rectangle, such as an I. */
const barWidth = 0.4
/** Distance in ems between the middle of a glyph and its outline. */
const besideGlyph = 0.15
/** Minimum share of the letters of a text that have an outline. */
const minPainted = 0.5

/** Whether a contour may be the outline of a letter at the glyph, or of the word around it. */
function isOutlineOf({ box, isDrawn }: Contour, { x, right, y, size }: Glyph): boolean {
  const middle = (x + right) / 2
  const beside = besideGlyph * size
  return (
    box.height >= letterHeight.min * size &&
    box.height <= letterHeight.max * size &&
    box.y >= y - letterReach.above * size &&
    box.y + box.height <= y + letterReach.below * size &&
    middle >= box.x - beside &&
    middle <= box.x + box.width + beside &&
    (isDrawn || box.width <= barWidth * size)
  )
}

/** Height in points of the rows in which contours are looked up. */
const rowHeight = 16

function rowsOf(contours: readonly Contour[]): Map<number, Contour[]> {
  const rows = new Map<number, Contour[]>()
  for (const contour of contours) {
    const row = Math.floor((contour.box.y + contour.box.height / 2) / rowHeight)
    const known = rows.get(row)
    if (known) known.push(contour)
    else rows.set(row, [contour])
  }
  return rows
}

const isLetter = ({ unicode }: Glyph) => /[\p{L}\p{N}]/u.test(unicode)

/** Groups glyphs that follow one another on a line. */
function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = []
  for (const glyph of glyphs) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const isNext =
      before !== undefined &&
      Math.abs(before.y - glyph.y) < 0.3 * glyph.size &&
      Math.abs(glyph.x - before.right) < 2 * glyph.size
    if (isNext) run?.push(glyph)
    else runs.push([glyph])
  }
  return runs
}

/**
 * Shows those hidden glyphs whose letters are painted as outlines: browsers draw bold type that a
 * font lacks as paths, with text of no opacity over them for selection.
 * @param glyphs hidden ones, in drawing order
 * @param contours painted on the page, before or after the text
 */
export function revealPainted(glyphs: readonly Glyph[], contours: readonly Contour[]): void {
  const rows = rowsOf(contours)
  const isPainted = (glyph: Glyph) => {
    const from = Math.floor((glyph.y - letterReach.above * glyph.size) / rowHeight)
    const to = Math.floor((glyph.y + letterReach.below * glyph.size) / rowHeight)
    for (let row = from; row <= to; row++) {
      if (rows.get(row)?.some((contour) => isOutlineOf(contour, glyph))) return true
    }
    return false
  }
  for (const run of runsOf(glyphs)) {
    const letters = run.filter(isLetter)
    const painted = letters.filter(isPainted).length
    if (letters.length === 0 || painted < minPainted * letters.length) continue
    for (const glyph of run) glyph.hidden = false
  }
}
