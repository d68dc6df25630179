import type { FaceGlyph, FontFace } from 'pdfkit'
import { textOf } from '../draw/carets'
import { isPlainWord } from './hyphenation'
import type { PaperNode, TextLine, TextRun } from './nodes'

const hyphen = 0x2d
/** Format character that text extractors drop (Unicode, general category Cf). */
const softHyphen = [0x00ad]

const still = { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 }

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

const length = ({ start, end }: TextRun) => end - start
const startOf = ({ logicalStart, start }: TextRun) => logicalStart ?? start
const isLeftToRight = ({ attributes }: TextRun) => (attributes.bidiLevel ?? 0) % 2 === 0

/** Returns the run of a line that is last in the text; null if a cut word cannot be named in it. */
function lastRun({ runs }: TextLine): TextRun | null {
  const [first, ...others] = runs
  if (!first) return null
  const last = others.reduce((one, run) => (startOf(run) >= startOf(one) ? run : one), first)
  return isLeftToRight(last) && last.attributes.font?.[0] ? last : null
}

/** Maximum characters per glyph: MuPDF before 1.22 reads no more of them. */
const maxCarried = 8
/** Advance of a glyph without ink, in font units. */
const thin = 1

/**
 * Adds letters to the text of the last glyph of a run, and those beyond a maximum to that of glyphs without ink behind
 * it.
 */
function carryOn(run: TextRun, face: FontFace, carried: string): TextRun {
  const { glyphs = [], positions = [], glyphIndices = [], xAdvance: width = 0 } = run
  const last = glyphs[glyphs.length - 1]
  const { compose } = face
  if (!last) return run
  const codes = codePointsOf(carried)
  const own = compose ? Math.max(0, maxCarried - last.codePoints.length) : codes.length
  const more: number[][] = []
  for (let at = own; at < codes.length; at += maxCarried)
    more.push(codes.slice(at, at + maxCarried))
  const xAdvance = (thin * (run.attributes.fontSize ?? 18)) / face.unitsPerEm
  const { id, advanceWidth, codePoints } = last
  const blank = compose?.([], thin) ?? id
  const index = glyphIndices[glyphIndices.length - 1] ?? 0
  return {
    ...run,
    glyphs: [
      ...glyphs.slice(0, -1),
      { id, advanceWidth, codePoints: [...codePoints, ...codes.slice(0, own)] },
      ...more.map((one) => ({ id: blank, advanceWidth: thin, codePoints: one })),
    ],
    positions: [...positions, ...more.map(() => ({ ...still, xAdvance }))],
    glyphIndices: [...glyphIndices, ...more.map(() => index)],
    xAdvance: width + more.length * xAdvance,
  }
}

/** Returns a hyphen run after a run, in its face or a fallback, whose text is the letters on the next lines. */
function hyphenBehind(run: TextRun, carried: string, beside: () => FontFace): TextRun | null {
  const { attributes, end } = run
  const [own] = attributes.font ?? []
  if (!own) return null
  const face = own.hasGlyphForCodePoint(hyphen) ? own : beside()
  const { id, advanceWidth } = face.glyphForCodePoint(hyphen)
  const xAdvance = (advanceWidth * (attributes.fontSize ?? 18)) / face.unitsPerEm
  const sign = {
    ...run,
    // Not part of the typed text.
    start: end,
    ...(run.logicalStart !== undefined && { logicalStart: run.logicalStart + length(run) }),
    attributes: { ...attributes, font: [face] },
    glyphs: [{ id, advanceWidth, codePoints: [] }],
    positions: [{ ...still, xAdvance }],
    glyphIndices: [0],
    xAdvance,
    actualText: '',
  }
  return carryOn(sign, face, carried)
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
    ...(run.logicalStart !== undefined && { logicalStart: run.logicalStart + from }),
    glyphs: glyphs.filter(isInside),
    positions: own,
    glyphIndices: glyphIndices.filter(isInside).map((unit) => unit - from),
    xAdvance: own.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
  }
}

/** Returns a run in parts, with the text that a range of it stands for. */
function nameUnits(run: TextRun, from: number, to: number, named: (part: TextRun) => TextRun) {
  return [
    ...(from > 0 ? [cutRun(run, 0, from)] : []),
    named(cutRun(run, from, to)),
    ...(to < length(run) ? [cutRun(run, to, Number.POSITIVE_INFINITY)] : []),
  ]
}

/** Share of a hyphen's width by which it moves the line. */
const alignments: Record<string, number> = { center: 0.5, right: 1 }

/** Returns the line that a word begins on with all of its text, and a hyphen if it shows one; null if it cannot be. */
function endLine(
  line: TextLine,
  { before, after, isHyphenated }: CutText,
  beside: () => FontFace,
): TextLine | null {
  const last = lastRun(line)
  const [face] = last?.attributes.font ?? []
  if (!last || !face) return null
  const sign = isHyphenated ? hyphenBehind(last, after, beside) : null
  const from = Math.max(0, length(last) - before.length)
  const own = before.slice(-(length(last) - from))
  const parts = nameUnits(last, from, length(last), (part) => ({
    ...(sign ? part : carryOn(part, face, after)),
    actualText: own + after,
  }))
  const width = sign?.xAdvance ?? 0
  const moved = width * (alignments[last.attributes.align ?? ''] ?? 0)
  return {
    ...line,
    box: { ...line.box, x: line.box.x - moved },
    runs: line.runs.flatMap((run) => (run === last ? [...parts, ...(sign ? [sign] : [])] : [run])),
    xAdvance: (line.xAdvance ?? 0) + width,
  }
}

/** Returns a line that a word goes on with, where it has no text, since it was read on the line before. */
function beginLine(line: TextLine, units: number): TextLine {
  const runs = line.runs.flatMap((run) => {
    const to = Math.min(length(run), units - startOf(run))
    const [face] = run.attributes.font ?? []
    if (to <= 0 || !face || !isLeftToRight(run)) return [run]
    return nameUnits(run, 0, to, (part) => ({
      ...part,
      actualText: '',
      glyphs: (part.glyphs ?? []).map((glyph) => silentGlyph(face, glyph)),
    }))
  })
  return { ...line, runs }
}

/** Returns a line in the middle of a word, with a hyphen if it shows one. */
function addHyphen(line: TextLine, beside: () => FontFace): TextLine {
  const last = lastRun(line)
  const sign = last && hyphenBehind(last, '\u00ad', beside)
  if (!sign) return line
  return { ...line, runs: line.runs.flatMap((run) => (run === last ? [run, sign] : [run])) }
}

/** Text of a word on its first line and on those after it. */
type CutText = { before: string; after: string; isHyphenated: boolean }

/**
 * Draws a hyphen where a line ends inside a word that shows one. The text stays as typed, and so do offsets and carets:
 * the hyphen is an extra glyph. Readers get the whole word on its first line, by `ActualText` (ISO 32000-1, 14.9.4) and,
 * since pdf.js ignores that, by the text of the glyphs themselves: the hyphen, or the last letter without one, stands
 * for the letters after it, and those for soft hyphens (called by the bundle script).
 *
 * @public read by the bundle script
 */
export function drawEndHyphens(lines: TextLine[], node: PaperNode): TextLine[] {
  const { hyphenFace } = node.props
  if (typeof hyphenFace !== 'function' || !lines.some(({ cut }) => cut)) return lines
  const beside = () => hyphenFace() as FontFace
  const all = [...lines]
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!lines[i]?.cut) continue
    const first = i
    const texts: string[] = []
    for (; lines[i]?.cut && i + 1 < lines.length; i++) texts.push(textOf(lines[i + 1] as TextLine))
    const before = /[^ ]*$/.exec(textOf(lines[first] as TextLine))?.[0] ?? ''
    const rest = [...texts.slice(0, -1), /^[^ ]*/.exec(texts[texts.length - 1] ?? '')?.[0] ?? '']
    const after = rest.join('')
    const showsHyphen = ({ cut }: TextLine) =>
      cut === 'hyphen' || (cut === 'plain' && isPlainWord(before + after))
    const [line] = all.slice(first, i)
    const ended = line && endLine(line, { before, after, isHyphenated: showsHyphen(line) }, beside)
    if (!ended) continue
    all[first] = ended
    for (const [part, { length: units }] of rest.entries()) {
      const at = first + 1 + part
      const next = all[at] as TextLine
      const silent = beginLine(next, units)
      all[at] = part < rest.length - 1 && showsHyphen(next) ? addHyphen(silent, beside) : silent
    }
    // The last line of one word may end inside another.
    i -= 1
  }
  return all
}
