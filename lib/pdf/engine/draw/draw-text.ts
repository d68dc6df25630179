import type { FontFace } from 'pdfkit'
import { actualTextLine, endLine } from '../file/mark-lines'
import type { PaperNode, TextRun } from '../layout/nodes'
import type { CodeState, GlyphCodes, OpenFont } from '../reuse/glyph-codes'
import { round } from './content-lines'
import type { PageContent } from './page-content'

/** Marks beside the drawing of a text: each run reports where its link leads, before it is drawn. */
export type RunMarks = { begin: (link: Link | null) => void }

/** The rectangle of a link, from the page's top left corner, in points. */
export type Link = { url: string; x: number; y: number; width: number; height: number }

/** Where words are drawn to, and with which numbers for their glyphs. */
export type WordSink = {
  content: Pick<PageContent, 'append'>
  glyphs: GlyphCodes
  /** The font of a face in the file, to be used on the current page. */
  openFont: (face: FontFace) => OpenFont
}

const codes: string[] = []

/** A byte of a string in content (ISO 32000-1, 7.3.4.2); a reader would take a bare CR for a LF. */
function byteOf(value: number): string {
  if (value === 0x0d) return '\\r'
  const character = String.fromCharCode(value)
  return character === '(' || character === ')' || character === '\\' ? `\\${character}` : character
}

/** A number of a glyph in a subset as two bytes: half of what their four digits would take. */
function codeOf(glyph: number): string {
  const known = codes[glyph]
  if (known !== undefined) return known
  const code = byteOf(glyph >> 8) + byteOf(glyph & 0xff)
  codes[glyph] = code
  return code
}

const colourLines = new Map<string, string>()

/** The operator that sets a colour (`#rrggbb`) for fills. */
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

/** Thousandths of the font size: a hundredth of one is a ten-thousandth of a point. */
const roundShare = (value: number) => Math.round(value * 100) / 100

/** Where a run begins, in points from the left of the page, and its base line from the top. */
type Place = readonly [x: number, y: number]

/** Glyphs as an operator shows them, and of those beside their place, how far. */
type Piece = { aside: Place | null; shown: string }

/**
 * The glyphs of a run (ISO 32000-1, 9.4.3): `[(glyphs)n(glyphs)] TJ`, with what each advance is
 * short of that of its glyph, in thousandths of the font size. A glyph beside its place gets a place
 * of its own.
 */
function showGlyphs(
  run: TextRun,
  size: number,
  [x, y]: Place,
  open: OpenFont,
  glyphCodes: GlyphCodes,
): Piece[] {
  const { glyphs = [], positions = [] } = run
  const perEm = 1_000 / (open.font.font.unitsPerEm || 1_000)
  const pieces: Piece[] = [{ aside: null, shown: '' }]
  let shown = ''
  let glyphString = ''
  let at = x
  let isAside = false
  let shortage = 0
  /** Remainder of the rounding, added to the next advance: no line drifts. */
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
    const [glyph, position] = [glyphs[i], positions[i]]
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

/** A run as it was last drawn, which holds while its font has the same glyphs before it. */
type Ink = { before: CodeState; after: CodeState; shown: string }

/** Lines live on from one document to the next. */
const inks = new WeakMap<TextRun, Ink>()

function drawRun({ content, glyphs }: WordSink, run: TextRun, open: OpenFont, place: Place) {
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
  const [first, ...others] = showGlyphs(run, size, place, open, glyphs)
  const shown = first?.shown ?? ''
  if (others.length === 0) inks.set(run, { before, after: open.state, shown })
  content.append({ ...start, shown })
  for (const { aside, shown: glyph } of others) {
    if (aside) content.append({ kind: 'place', x: aside[0], y: aside[1], shown: glyph })
  }
}

/**
 * Draws the lines of a laid-out text straight into the content of the current page. The renderer of
 * react-pdf would write a saved state for each line and each run, through layers that each turn
 * numbers into text: most of what painting costs.
 *
 * @param origin of the node's parent, in points from the page's top left corner
 * @throws when a template asks for what is not drawn: signs under or behind words, translucent words
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
    for (const run of line.runs) {
      const { attributes, height = 0, descent = 0, xAdvance = 0 } = run
      const [face] = attributes.font ?? []
      if (!face || !run.glyphs || !run.positions) continue
      const { link } = attributes
      marks.begin(
        link ? { url: link, x: at, y: base - height - descent, width: xAdvance, height } : null,
      )
      const mark = (text: string) => sink.content.append({ kind: 'structure', text })
      if (run.actualText !== undefined) mark(actualTextLine(run.actualText))
      drawRun(sink, run, sink.openFont(face), [at, base])
      if (run.actualText !== undefined) mark(endLine)
      at += xAdvance
    }
  }
}
