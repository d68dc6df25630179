import type { FaceGlyph, FontFace } from 'pdfkit'
import { actualTextLine, endLine } from '../file/mark-lines'
import type { PaperNode, TextRun } from '../layout/nodes'
import type { CodeState, GlyphCodes, OpenFont } from '../reuse/glyph-codes'
import { round } from './content-lines'
import type { PageContent } from './page-content'

/** Called before each run of a text with its link, for marking. */
export type RunMarks = { begin: (link: Link | null) => void }

/** Rectangle of a link from the page's top left corner, in points. */
export type Link = { url: string; x: number; y: number; width: number; height: number }

/** Target of text with its glyph numbering. */
export type WordSink = {
  content: Pick<PageContent, 'append'>
  glyphs: GlyphCodes
  /** Returns the font of a face in the file, for the current page. */
  openFont: (face: FontFace) => OpenFont
}

const codes: string[] = []

/** Escapes a byte of a string in content (ISO 32000-1, 7.3.4.2); a bare CR would be read as LF. */
function byteOf(value: number): string {
  if (value === 0x0d) return '\\r'
  const character = String.fromCharCode(value)
  return character === '(' || character === ')' || character === '\\' ? `\\${character}` : character
}

/** Encodes a glyph number of a subset as two raw bytes: half of its four hex digits. */
function codeOf(glyph: number): string {
  const known = codes[glyph]
  if (known !== undefined) return known
  const code = byteOf(glyph >> 8) + byteOf(glyph & 0xff)
  codes[glyph] = code
  return code
}

const colourLines = new Map<string, string>()

/** Returns the operator that sets a fill colour (`#rrggbb`). */
function colourLine(colour: string): string {
  const known = colourLines.get(colour)
  if (known !== undefined) return known
  const channels = colour === 'black' ? '#000000' : colour
  if (!/^#[\da-f]{6}$/i.test(channels)) throw new Error(`The engine draws no text in "${colour}"`)
  const parts = [1, 3, 5].map((at) => round(Number.parseInt(channels.slice(at, at + 2), 16) / 255))
  const line = `${parts.join(' ')} rg`
  colourLines.set(colour, line)
  return line
}

/** Rounds thousandths of the font size to hundredths: a ten-thousandth of a point. */
const roundShare = (value: number) => Math.round(value * 100) / 100

/** Minimum gap between words, in ems: Poppler's raw order joins words nearer than 0.15. */
const minGap = 0.165
/** First id of composite glyphs (composed-glyphs.ts). */
const firstComposed = 0x10000

/** Run with the next one on its line, which may begin with a space, and its type size. */
type Shown = { run: TextRun; next: TextRun | undefined; size: number }

/**
 * Returns a glyph before a space that is too narrow for readers that find words by gaps: the same one with a smaller
 * width of its own, so that the gap begins earlier and nothing moves.
 */
function beforeGap(
  { run, next: following, size }: Shown,
  i: number,
  perEm: number,
): FaceGlyph | undefined {
  const { glyphs = [], positions = [], attributes } = run
  const [glyph, next] = [glyphs[i], glyphs[i + 1] ?? following?.glyphs?.[0]]
  const isSpace = (one: FaceGlyph | undefined) => one?.codePoints[0] === 0x20
  if (!glyph || !isSpace(next) || isSpace(glyph) || glyph.id >= firstComposed) return glyph
  const advance =
    (positions[i]?.xAdvance ?? 0) + ((positions[i + 1] ?? following?.positions?.[0])?.xAdvance ?? 0)
  const gap = advance / size - (glyph.advanceWidth * perEm) / 1_000
  const [face] = attributes.font ?? []
  if (gap >= minGap || !face?.compose) return glyph
  const advanceWidth = Math.round(glyph.advanceWidth - ((minGap - gap) * 1_000) / perEm)
  if (advanceWidth <= 0) return glyph
  const id = face.compose([{ id: glyph.id, x: 0, y: 0 }], advanceWidth)
  return { id, advanceWidth, codePoints: glyph.codePoints }
}

/** Start of a run in points from the left of the page, and its baseline from the top. */
type Place = readonly [x: number, y: number]

/** Glyphs of an operator, with their offset if they are displaced. */
type Piece = { aside: Place | null; shown: string }

/**
 * Returns the operators for the glyphs of a run (ISO 32000-1, 9.4.3): `[(glyphs)n(glyphs)] TJ`, with the difference
 * between each advance and its glyph's width in thousandths of the font size. A displaced glyph gets its own position.
 */
function showGlyphs(
  shownRun: Shown,
  [x, y]: Place,
  open: OpenFont,
  glyphCodes: GlyphCodes,
): Piece[] {
  const { run, size } = shownRun
  const { glyphs = [], positions = [] } = run
  const perEm = 1_000 / (open.font.font.unitsPerEm || 1_000)
  const pieces: Piece[] = [{ aside: null, shown: '' }]
  let shown = ''
  let glyphString = ''
  let at = x
  let isAside = false
  let shortage = 0
  /** Rounding remainder, carried over to the next advance so that lines do not drift. */
  let rest = 0
  const end = () => {
    if (glyphString !== '') shown += `(${glyphString})${shortage === 0 ? '' : shortage}`
    glyphString = ''
  }
  const flush = () => {
    const last = pieces[pieces.length - 1]
    if (last && shown !== '') last.shown = `[${shown}] TJ`
    shown = ''
  }
  for (let i = 0; i < glyphs.length; i++) {
    const glyph = beforeGap(shownRun, i, perEm)
    const position = positions[i]
    if (!glyph || !position) continue
    const { xAdvance, xOffset, yOffset } = position
    const isMoved = xOffset !== 0 || yOffset !== 0
    if (isMoved || isAside) {
      end()
      flush()
      pieces.push({ aside: [at + xOffset, y - yOffset], shown: '' })
      isAside = isMoved
    }
    glyphString += codeOf(glyphCodes.codeOf(open, glyph))
    const exact = glyph.advanceWidth * perEm - (xAdvance * 1_000) / size + rest
    shortage = roundShare(exact)
    rest = exact - shortage
    if (isMoved || shortage !== 0) end()
    at += xAdvance
  }
  end()
  flush()
  return pieces
}

/** Cached output of a run, valid while its font has the same glyphs before it. */
type Ink = { before: CodeState; after: CodeState; shown: string }

/** Lines outlive documents. */
const inks = new WeakMap<TextRun, Ink>()

function drawRun(
  { content, glyphs }: WordSink,
  run: TextRun,
  next: TextRun | undefined,
  open: OpenFont,
  place: Place,
) {
  const { fontSize: size = 18, color = 'black' } = run.attributes
  const [x, y] = place
  const font = `/${open.font.id} ${round(size)} Tf`
  const start = { kind: 'run', x, y, colour: colourLine(color), font } as const
  const before = open.state
  const known = inks.get(run)
  if (known && known.before === before) {
    open.state = known.after
    content.append({ ...start, shown: known.shown })
    return
  }
  const [first, ...others] = showGlyphs({ run, next, size }, place, open, glyphs)
  const shown = first?.shown ?? ''
  if (others.length === 0) inks.set(run, { before, after: open.state, shown })
  content.append({ ...start, shown })
  for (const { aside, shown: glyph } of others) {
    if (aside) content.append({ kind: 'place', x: aside[0], y: aside[1], shown: glyph })
  }
}

/**
 * Draws the lines of a laid-out text directly into the content of the current page. react-pdf's renderer would write a
 * saved state per line and run, through layers that each format numbers: most of the cost of painting.
 *
 * @param origin of the node's parent, in points from the page's top left corner
 * @throws if a template uses unsupported features: text decoration or translucent text
 */
export function drawText(
  sink: WordSink,
  node: PaperNode,
  [left, top]: readonly [number, number],
  marks: RunMarks,
) {
  const { lines = [], box, alignOffset = 0 } = node
  const first = lines[0]
  if (!first) return
  const x = left + (box.left ?? 0) + (box.paddingLeft ?? 0) - alignOffset
  const y = top + (box.top ?? 0) + (box.paddingTop ?? 0) - first.box.y
  for (const line of lines) {
    if (line.decorationLines?.length) throw new Error('The engine draws no lines at words')
    const base = y + line.box.y + (line.ascent ?? 0)
    let at = x + line.box.x
    for (const [i, run] of line.runs.entries()) {
      const { attributes, height = 0, descent = 0, xAdvance = 0 } = run
      const [face] = attributes.font ?? []
      if (!face || !run.glyphs || !run.positions) continue
      const { link } = attributes
      marks.begin(
        link ? { url: link, x: at, y: base - height - descent, width: xAdvance, height } : null,
      )
      const mark = (text: string) => sink.content.append({ kind: 'structure', text })
      if (run.actualText !== undefined) mark(actualTextLine(run.actualText))
      drawRun(sink, run, line.runs[i + 1], sink.openFont(face), [at, base])
      if (run.actualText !== undefined) mark(endLine)
      at += xAdvance
    }
  }
}
