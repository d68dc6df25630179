import { turnBack } from '../layout/mirrored-signs'
import type { TextLine } from '../layout/nodes'

/** Returns whether visual and logical order differ on a line. */
export function isRightToLeft(line: TextLine): boolean {
  return line.runs.some((run) => (run.attributes.bidiLevel ?? 0) % 2 === 1)
}

/** Returns the text of a line in logical order with the typed characters. */
export function textOf(line: TextLine): string {
  const { logicalString, runs, string } = line
  if (logicalString === undefined) return string
  const units = logicalString.split('')
  for (const { logicalStart = 0, start, end, attributes } of runs) {
    if ((attributes.bidiLevel ?? 0) % 2 === 0) continue
    for (let unit = logicalStart; unit < logicalStart + end - start; unit++) {
      units[unit] = String.fromCharCode(turnBack((units[unit] ?? '').charCodeAt(0)))
    }
  }
  return units.join('')
}

/** Returns the left and right end of each UTF-16 unit of a bidirectional line, in logical order. */
export function unitEdges(line: TextLine): { left: number[]; right: number[] } {
  const { length } = textOf(line)
  const left = new Array<number>(length).fill(0)
  const right = new Array<number>(length).fill(0)
  let x = 0
  for (const run of line.runs) {
    const width = run.xAdvance ?? 0
    const units = run.end - run.start
    const from = run.logicalStart ?? run.start
    const reversed = (run.attributes.bidiLevel ?? 0) % 2 === 1
    for (let unit = 0; unit < units; unit++) {
      const at = reversed ? units - 1 - unit : unit
      left[from + unit] = x + (width * at) / units
      right[from + unit] = x + (width * (at + 1)) / units
    }
    x += width
  }
  return { left, right }
}

/**
 * Returns the x of the caret before each UTF-16 unit of a line and, last, after it, in points from the line's start:
 * one more than the line has units. The advance of a glyph for several units is divided evenly among them, and so is a
 * whole run in visual order (right to left).
 */
export function caretsOf(line: TextLine): number[] {
  const { length } = line.string
  if (isRightToLeft(line)) {
    const { left, right } = unitEdges(line)
    return [...right, left[length - 1] ?? 0]
  }
  const carets = new Array<number>(length + 1).fill(Number.NaN)
  let x = 0
  for (const run of line.runs) {
    const { glyphs = [], glyphIndices = [], positions = [] } = run
    const units = run.end - run.start
    let glyph = 0
    while (glyph < glyphs.length) {
      const from = glyphIndices[glyph] ?? 0
      let next = glyph
      let advance = 0
      // Several glyphs may draw one character: a letter and its marks.
      while (next < glyphs.length && glyphIndices[next] === from) {
        advance += positions[next]?.xAdvance ?? 0
        next++
      }
      const to = next < glyphs.length ? (glyphIndices[next] ?? units) : units
      for (let unit = from; unit < to; unit++) {
        carets[run.start + unit] = x + (advance * (unit - from)) / (to - from)
      }
      x += advance
      glyph = next
    }
    carets[run.end] = x
  }
  let last = 0
  return carets.map((caret) => {
    // A unit without a glyph of its own is at the end of the previous one.
    if (!Number.isNaN(caret)) last = caret
    return last
  })
}
