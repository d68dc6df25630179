import type { TextLine } from './nodes'

/** Whether visual and logical order differ anywhere on a line. */
export function isRightToLeft(line: TextLine): boolean {
  return line.runs.some((run) => (run.attributes.bidiLevel ?? 0) % 2 === 1)
}

/**
 * The x of the caret before each UTF-16 unit of a line and, last, after it, in points from the
 * line's start: `line.string.length + 1` values. The advance of a glyph that stands for several
 * units is divided evenly among them. Where order is visual (right to left) the places are only
 * spread over the line.
 */
export function caretsOf(line: TextLine): number[] {
  const { length } = line.string
  if (isRightToLeft(line)) {
    const width = line.xAdvance ?? 0
    return Array.from({ length: length + 1 }, (_, i) => width - (width * i) / Math.max(1, length))
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
    // A unit without a glyph of its own stands where the one before it ends.
    if (!Number.isNaN(caret)) last = caret
    return last
  })
}
