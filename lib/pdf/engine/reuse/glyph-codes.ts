import type PDFDocument from 'pdfkit'
import type { EmbeddedFont, FaceGlyph, FontFace } from 'pdfkit'
import type { UsedGlyphs } from './used-glyphs'

type GlyphKey = number | string

/**
 * The glyphs that a file has of a face so far, in the order in which they were met: each numbers its
 * own, and knows those before it. Files that meet the same glyphs in the same order share their states,
 * so one comparison tells that everything written with them is still right.
 */
export type CodeState = {
  readonly before: CodeState | null
  readonly glyph: FaceGlyph | null
  readonly key: GlyphKey | null
  /** Number of the glyph in the font file that is embedded. */
  readonly code: number
  /** Of all glyphs up to here, for telling pages apart. */
  readonly digest: number
  /** By `nextKeyOf`. */
  readonly next: Map<string, CodeState>
}

/** Facts about a font of a file that are known when its words are drawn. */
export type FontFacts = Pick<EmbeddedFont, 'id' | 'name' | 'font'>

/** A font of the file that is being written. */
export type OpenFont = {
  readonly font: FontFacts
  state: CodeState
  /** The page that it was last used on. */
  page: PDFDocument['page'] | null
  /** States that number each glyph, by glyph key, as of the state `listed`. */
  readonly codes: Map<GlyphKey, CodeState>
  listed: CodeState | null
}

export type GlyphCodes = {
  open: (font: FontFacts) => OpenFont
  /** The number of a glyph in the font, which gets it if it has it not. */
  codeOf: (open: OpenFont, glyph: FaceGlyph) => number
  /** The fonts that a page uses, each with a number that says which glyphs its numbers mean. */
  usedOn: (page: PDFDocument['page']) => { name: string; digest: number }[]
  /** The fonts that were opened, each with the glyphs that it has by now. */
  states: () => FontStates
}

/** Latest state of each font of a file, by its face. */
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
 * Returns the key by which the states of files differ: a glyph and the characters that it stands for. One glyph may
 * have been typed in two ways ("\u00e9", and "e" with a mark on it), and a file has the characters of its own document
 * alone.
 */
const nextKeyOf = (key: GlyphKey, { codePoints }: FaceGlyph) => `${key}:${codePoints.join()}`

/** Every font begins with the sign for what it lacks. */
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

/** Whether a number that was given to the one says what was typed for the other. */
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

/** The states from the first glyph to the last. */
function pathTo(last: CodeState): CodeState[] {
  const path: CodeState[] = []
  for (let state: CodeState | null = last; state; state = state.before) path.push(state)
  return path.reverse()
}

/**
 * Numbers the glyphs of the fonts of one document: those that it is known to use first, in their order,
 * others as they are met.
 */
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

/** Hands the glyphs of a font to pdfkit, which embeds it when the document ends. */
export function embedGlyphs(font: EmbeddedFont, state: CodeState) {
  const isNumbered = font.font.glyphKey !== undefined
  // The sign for what a font lacks is never shown. pdfkit says that it stands for U+0000, which PDF/UA forbids.
  font.unicode[0] = [0xfffd]
  for (const { glyph, key, code } of pathTo(state)) {
    if (!glyph) continue
    // A glyph that was typed in another way as well stands in the file once more.
    const id =
      typeof key === 'string' && !isNumbered
        ? font.subset.glyphs.push(glyph.id) - 1
        : font.subset.includeGlyph(glyph.id, glyph.codePoints)
    if (id !== code) throw new Error(`${font.name}: glyph ${glyph.id} is ${id}, not ${code}`)
    font.widths[id] ??= glyph.advanceWidth * font.scale
    font.unicode[id] ??= glyph.codePoints
  }
}
