import type PDFDocument from 'pdfkit'
import type { EmbeddedFont, FaceGlyph, FontFace } from 'pdfkit'
import type { UsedGlyphs } from './used-glyphs'

type GlyphKey = number | string

/**
 * Glyphs of a face in a file so far, as a linked list in order of first use. Files that use the same glyphs in the same
 * order share states, so that one comparison tells whether cached output is still valid.
 */
export type CodeState = {
  readonly before: CodeState | null
  readonly glyph: FaceGlyph | null
  readonly key: GlyphKey | null
  /** Number of the glyph in the embedded font. */
  readonly code: number
  /** Digest of all glyphs up to here, for page hashes. */
  readonly digest: number
  /** By `nextKeyOf`. */
  readonly next: Map<string, CodeState>
}

/** Facts about an embedded font that are known during drawing. */
export type FontFacts = Pick<EmbeddedFont, 'id' | 'name' | 'font'>

/** Font of the file being written. */
export type OpenFont = {
  readonly font: FontFacts
  state: CodeState
  /** Page that it was last used on. */
  page: PDFDocument['page'] | null
  /** State of each glyph by glyph key, as of the state `listed`. */
  readonly codes: Map<GlyphKey, CodeState>
  listed: CodeState | null
}

export type GlyphCodes = {
  open: (font: FontFacts) => OpenFont
  /** Returns the number of a glyph in the font, assigning one if needed. */
  codeOf: (open: OpenFont, glyph: FaceGlyph) => number
  /** Returns the fonts that a page uses, each with a digest of its numbered glyphs. */
  usedOn: (page: PDFDocument['page']) => { name: string; digest: number }[]
  /** Returns the open fonts with their current glyphs. */
  states: () => FontStates
}

/** Latest state of each font of a file, by face. */
export type FontStates = ReadonlyMap<
  FontFace,
  { readonly font: FontFacts; readonly state: CodeState }
>

const maximumStates = 4_000
const prime = 16_777_619

type Roots = { root: CodeState; states: number }
const rootsByFace = new WeakMap<FontFace, Roots>()

const keyOf = (face: FontFace, glyph: FaceGlyph): GlyphKey => face.glyphKey?.(glyph) ?? glyph.id

/**
 * Returns the key of a state transition: a glyph with its characters. One glyph may have been typed in two ways
 * ("\u00e9", and "e" with a combining mark), and a file must contain those of its own document.
 */
const nextKeyOf = (key: GlyphKey, { codePoints }: FaceGlyph) => `${key}:${codePoints.join()}`

/** Every font begins with the glyph `.notdef`. */
function createRoot(face: FontFace): CodeState {
  const key = face.glyphKey ? null : 0
  return { before: null, glyph: null, key, code: 0, digest: 0, next: new Map() }
}

function rootsOf(face: FontFace): Roots {
  const known = rootsByFace.get(face)
  if (known && known.states <= maximumStates) return known
  const roots = { root: createRoot(face), states: 0 }
  rootsByFace.set(face, roots)
  return roots
}

/** Returns whether a number assigned to one glyph is valid for the text of the other. */
const saysTheSame = (one: FaceGlyph | null, other: FaceGlyph) =>
  one === null || one === other || one.codePoints.join() === other.codePoints.join()

function follow(open: OpenFont, glyph: FaceGlyph, key: GlyphKey): CodeState {
  const { state } = open
  const nextKey = nextKeyOf(key, glyph)
  const known = state.next.get(nextKey)
  if (known) return known
  const { code, digest } = state
  const made: CodeState = {
    before: state,
    glyph,
    key,
    code: code + 1,
    digest: Math.imul(digest ^ glyph.id, prime),
    next: new Map(),
  }
  state.next.set(nextKey, made)
  rootsOf(open.font.font).states++
  return made
}

/** Returns the states from the first glyph to the last. */
function pathTo(last: CodeState): CodeState[] {
  const path: CodeState[] = []
  for (let state: CodeState | null = last; state; state = state.before) path.push(state)
  return path.reverse()
}

/** Numbers the glyphs of a document's fonts: known ones first, in their order, others as they occur. */
export function createGlyphCodes(used: Pick<UsedGlyphs, 'of'>): GlyphCodes {
  const opened = new Map<FontFacts, OpenFont>()

  function codeOf(open: OpenFont, glyph: FaceGlyph): number {
    if (open.listed !== open.state) list(open)
    const usual = keyOf(open.font.font, glyph)
    const first = open.codes.get(usual)
    if (first && saysTheSame(first.glyph, glyph)) return first.code
    const key = first ? nextKeyOf(usual, glyph) : usual
    const known = first && open.codes.get(key)
    if (known) return known.code
    open.state = follow(open, glyph, key)
    open.codes.set(key, open.state)
    open.listed = open.state
    return open.state.code
  }

  function list(open: OpenFont) {
    open.codes.clear()
    for (const state of pathTo(open.state)) if (state.key !== null) open.codes.set(state.key, state)
    open.listed = open.state
  }

  return {
    open(font) {
      const known = opened.get(font)
      if (known) return known
      const { root } = rootsOf(font.font)
      const open: OpenFont = { font, state: root, page: null, codes: new Map(), listed: null }
      opened.set(font, open)
      for (const glyph of used.of(font.font)) codeOf(open, glyph)
      return open
    },
    codeOf,
    usedOn: (page) =>
      [...opened.values()]
        .filter((open) => open.page === page)
        .map(({ font, state }) => ({ name: font.name, digest: state.digest })),
    states: () =>
      new Map(
        [...opened.values()].map(({ font: { id, name, font }, state }) => [
          font,
          { font: { id, name, font }, state },
        ]),
      ),
  }
}

/** Passes the glyphs of a font to pdfkit, which embeds it when the document ends. */
export function embedGlyphs(font: EmbeddedFont, state: CodeState) {
  const isNumbered = font.font.glyphKey !== undefined
  // `.notdef` is never shown. pdfkit maps it to U+0000, which PDF/UA forbids.
  font.unicode[0] = [0xfffd]
  for (const { glyph, key, code } of pathTo(state)) {
    if (!glyph) continue
    // A glyph that was also typed in another way is embedded once more.
    const id =
      typeof key === 'string' && !isNumbered
        ? font.subset.glyphs.push(glyph.id) - 1
        : font.subset.includeGlyph(glyph.id, glyph.codePoints)
    if (id !== code) throw new Error(`${font.name}: glyph ${glyph.id} is ${id}, not ${code}`)
    font.widths[id] ??= glyph.advanceWidth * font.scale
    font.unicode[id] ??= glyph.codePoints
  }
}
