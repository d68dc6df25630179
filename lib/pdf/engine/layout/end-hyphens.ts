import type { FaceGlyph, FontFace } from 'pdfkit'
import { isPlainWord } from './hyphenation'
import type { PaperNode, TextLine, TextRun } from './nodes'

const hyphen = 0x2d
/** Format character that text extractors drop (Unicode, general category Cf). */
const softHyphen = [0x00ad]

const codePointsOf = (text: string) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0)

const silent = new WeakMap<FontFace, Map<number, FaceGlyph>>()

/** Returns a glyph of a face without text of its own. */
function silentGlyph(face: FontFace, { id, advanceWidth }: FaceGlyph): FaceGlyph {
  const glyphs = silent.get(face) ?? new Map<number, FaceGlyph>()
  silent.set(face, glyphs)
  const known = glyphs.get(id) ?? { id, advanceWidth, codePoints: softHyphen }
  glyphs.set(id, known)
  return known
}

/** Returns the word that is split by a line end, in two parts; null without one. */
function wordAcross(line: TextLine, next: TextLine): [before: string, after: string] | null {
  if (!/\p{L}$/u.test(line.string) || !/^\p{L}/u.test(next.string)) return null
  const before = /[^ ]*$/.exec(line.string)?.[0] ?? ''
  const after = /^[^ ]*/.exec(next.string)?.[0] ?? ''
  return isPlainWord(before + after) ? [before, after] : null
}

/** Returns a hyphen run after a run, in its face or a fallback, whose text is the letters on the next line. */
function hyphenBehind(run: TextRun, carried: string, beside: () => FontFace): TextRun | null {
  const { attributes, end } = run
  const [own] = attributes.font ?? []
  if (!own || (attributes.bidiLevel ?? 0) % 2 === 1) return null
  const face = own.hasGlyphForCodePoint(hyphen) ? own : beside()
  const { id, advanceWidth } = face.glyphForCodePoint(hyphen)
  const xAdvance = (advanceWidth * (attributes.fontSize ?? 18)) / face.unitsPerEm
  return {
    ...run,
    // Not part of the typed text.
    start: end,
    attributes: { ...attributes, font: [face] },
    glyphs: [{ id, advanceWidth, codePoints: codePointsOf(carried) }],
    positions: [{ xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 }],
    glyphIndices: [0],
    xAdvance,
    actualText: '',
  }
}

/** Returns a range of a run's glyphs as a run of its own. */
function cutRun(run: TextRun, from: number, to: number): TextRun {
  const { glyphs = [], positions = [], glyphIndices = [] } = run
  const isInside = (_: unknown, i: number) => {
    const unit = glyphIndices[i] ?? 0
    return unit >= from && unit < to
  }
  const own = positions.filter(isInside)
  return {
    ...run,
    start: run.start + from,
    end: Math.min(run.end, run.start + to),
    glyphs: glyphs.filter(isInside),
    positions: own,
    glyphIndices: glyphIndices.filter(isInside).map((unit) => unit - from),
    xAdvance: own.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
  }
}

/** Sets the text that a range of a run stands for. */
function nameUnits(run: TextRun, from: number, to: number, actualText: string): TextRun[] {
  const all = run.end - run.start
  const named = { ...cutRun(run, from, to), actualText }
  return [
    ...(from > 0 ? [cutRun(run, 0, from)] : []),
    named,
    ...(to < all ? [cutRun(run, to, Number.POSITIVE_INFINITY)] : []),
  ]
}

const length = ({ start, end }: TextRun) => end - start

/** Returns the first line with its hyphen; null if it cannot have one. */
function endLine(
  line: TextLine,
  [before, after]: readonly [string, string],
  beside: () => FontFace,
): TextLine | null {
  const last = line.runs[line.runs.length - 1]
  const sign = last && hyphenBehind(last, after, beside)
  if (!sign) return null
  const from = Math.max(0, length(last) - before.length)
  const own = line.string.slice(line.string.length - (length(last) - from))
  const named = nameUnits(last, from, Number.POSITIVE_INFINITY, own + after)
  return {
    ...line,
    runs: [...line.runs.slice(0, -1), ...named, sign],
    xAdvance: (line.xAdvance ?? 0) + (sign.xAdvance ?? 0),
  }
}

/** Returns the next line, whose rest of the word has no text, since it was read on the previous line. */
function beginLine(line: TextLine, after: string): TextLine {
  let left = after.length
  const runs = line.runs.flatMap((run) => {
    if (left <= 0) return [run]
    const units = Math.min(left, length(run))
    left -= units
    const [rest, ...others] = nameUnits(run, 0, units, '')
    const [face] = run.attributes.font ?? []
    if (!rest || !face) return [run]
    return [{ ...rest, glyphs: rest.glyphs?.map((glyph) => silentGlyph(face, glyph)) }, ...others]
  })
  return { ...line, runs: runs as TextRun[] }
}

/**
 * Draws a hyphen where a line ends inside a word, if hyphenation is allowed. The text stays as typed, and so do offsets
 * and carets: the hyphen is an extra glyph. Readers get the whole word on its first line, by `ActualText` (ISO 32000-1,
 * 14.9.4) and, since pdf.js ignores that, by the text of the glyphs themselves: the hyphen stands for the letters after
 * it, and those for soft hyphens (called by the bundle script).
 *
 * @public read by the bundle script
 */
export function drawEndHyphens(lines: TextLine[], node: PaperNode): TextLine[] {
  const { hyphenation, hyphenFace } = node.props
  if (hyphenation === undefined || typeof hyphenFace !== 'function') return lines
  const beside = () => hyphenFace() as FontFace
  const all = [...lines]
  for (let i = 0; i + 1 < all.length; i++) {
    const [line, next] = [all[i], all[i + 1]]
    const word = line && next && wordAcross(line, next)
    const ended = word && endLine(line, word, beside)
    if (!ended) continue
    all[i] = ended
    all[i + 1] = beginLine(next, word[1])
  }
  return all
}
