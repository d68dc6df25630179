import type { OwnFont, OwnFontFace } from '@/lib/resume/schema/own-font'
import { readFontNames } from './font-names'

/** Limits of a font file, checked before it is parsed. */
export const ownFontLimits = { bytes: 4_000_000, glyphs: 30_000, tables: 64 } as const

export type OwnFontErrorCode =
  | 'too-large'
  | 'not-a-font'
  /** WOFF, the format for web pages. */
  | 'compressed'
  | 'collection'
  | 'variable'
  /** PostScript outlines (CFF), which our PDF writer cannot subset. */
  | 'postscript'
  /** Its licence flags (OS/2, fsType) forbid embedding. */
  | 'restricted'
  /** They forbid subsetting, which a PDF needs. */
  | 'no-subsetting'
  | 'too-many-glyphs'
  | 'damaged'

/** Embeddable font file with its description. */
export type OwnFontFacts = Pick<OwnFont, 'name' | 'kind'> &
  Pick<OwnFontFace, 'weight' | 'style'> & { glyphs: number }

export type OwnFontResult = { ok: true; font: OwnFontFacts } | { ok: false; code: OwnFontErrorCode }

type Tables = ReadonlyMap<string, DataView>

const refused = (code: OwnFontErrorCode): OwnFontResult => ({ ok: false, code })

const signatures: Readonly<Record<number, OwnFontErrorCode>> = {
  2001684038: 'compressed', // wOFF
  2001684018: 'compressed', // wOF2
  1953784678: 'collection', // ttcf
}

/** TrueType 1.0, Apple's "true", and OpenType with CFF outlines, checked again by its tables. */
const fontSignatures = new Set([0x00010000, 0x74727565, 0x4f54544f])

/** Returns whether a file has the signature of a TrueType or OpenType font. It may still be unusable. */
export const isFontFile = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && fontSignatures.has(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0))

/** Parses the table directory (OpenType, "Table Directory"); null if it points outside the file. */
function readTables(bytes: Uint8Array): Tables | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint16(4)
  if (count === 0 || count > ownFontLimits.tables || 12 + count * 16 > bytes.length) return null
  const tables = new Map<string, DataView>()
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    if (offset + length > bytes.length) return null
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length))
  }
  return tables
}

/** Minimum bytes of each table that embedding needs. */
const neededTables = {
  head: 54,
  hhea: 36,
  maxp: 32,
  hmtx: 4,
  cmap: 4,
  'OS/2': 64,
  loca: 2,
  glyf: 0,
}

/** Returns whether every glyph is inside the table of outlines (OpenType, "loca"). */
function hasGlyphsInPlace(tables: Tables, glyphs: number): boolean {
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => tables.get(tag))
  if (!head || !loca || !glyf) return false
  const isLong = head.getInt16(50) === 1
  if (loca.byteLength < (glyphs + 1) * (isLong ? 4 : 2)) return false
  let last = 0
  for (let i = 0; i <= glyphs; i++) {
    const offset = isLong ? loca.getUint32(i * 4) : loca.getUint16(i * 2) * 2
    if (offset < last || offset > glyf.byteLength) return false
    last = offset
  }
  return true
}

/** Returns whether ascent and descent are plausible shares of an em. */
function hasUsualLine(head: DataView, hhea: DataView): boolean {
  const em = head.getUint16(18)
  if (em < 16 || em > 16_384) return false
  const [above, below] = [hhea.getInt16(4) / em, -hhea.getInt16(6) / em]
  return above > 0.3 && above < 2 && below >= 0 && below < 1.2
}

/**
 * Returns why a font may not be embedded (OpenType, "OS/2", fsType). If a file sets several levels, as older ones do,
 * the most permissive counts.
 */
function embeddingError(fsType: number): OwnFontErrorCode | null {
  const [restricted, preview, editable] = [0x2, 0x4, 0x8].map((bit) => (fsType & bit) !== 0)
  if (restricted && !preview && !editable) return 'restricted'
  if (fsType & 0x100) return 'no-subsetting'
  // Permits only bitmaps, but a PDF needs outlines.
  return fsType & 0x200 ? 'restricted' : null
}

/** Returns the kind of a font by its classification (PANOSE, then IBM family class) and widths. */
function kindOf(os2: DataView, post: DataView | undefined): OwnFont['kind'] {
  if (post && post.byteLength >= 16 && post.getUint32(12) !== 0) return 'mono'
  const [family, serif] = [os2.getUint8(32), os2.getUint8(33)]
  if (family === 2 && serif >= 2) return serif <= 10 ? 'serif' : 'sans'
  const ibm = os2.getUint8(30)
  return (ibm >= 1 && ibm <= 5) || ibm === 7 ? 'serif' : 'sans'
}

function readWhole(bytes: Uint8Array): OwnFontResult {
  const signature = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  const other = signatures[signature]
  if (other) return refused(other)
  if (!fontSignatures.has(signature)) return refused('not-a-font')
  const tables = readTables(bytes)
  if (!tables) return refused('damaged')
  if (tables.has('CFF ') || tables.has('CFF2')) return refused('postscript')
  if (tables.has('fvar')) return refused('variable')
  for (const [tag, length] of Object.entries(neededTables))
    if ((tables.get(tag)?.byteLength ?? -1) < length) return refused('damaged')
  const [head, hhea, maxp, os2] = ['head', 'hhea', 'maxp', 'OS/2'].map((tag) => tables.get(tag))
  if (!head || !hhea || !maxp || !os2) return refused('damaged')
  const glyphs = maxp.getUint16(4)
  if (glyphs > ownFontLimits.glyphs) return refused('too-many-glyphs')
  const error = embeddingError(os2.getUint16(8))
  if (error) return refused(error)
  if (glyphs < 2 || !hasUsualLine(head, hhea) || !hasGlyphsInPlace(tables, glyphs))
    return refused('damaged')
  const selection = os2.getUint16(62)
  return {
    ok: true,
    font: {
      name: readFontNames(tables.get('name')),
      kind: kindOf(os2, tables.get('post')),
      weight: os2.getUint16(4) >= 600 ? 700 : 400,
      style: selection & 0x201 ? 'italic' : 'normal',
      glyphs,
    },
  }
}

/**
 * Validates a font file for embedding, and returns its description. Checks tables against file size and limits; glyphs
 * and features are checked by `checkOwnFont`.
 */
export function readOwnFont(bytes: Uint8Array): OwnFontResult {
  if (bytes.length > ownFontLimits.bytes) return refused('too-large')
  if (bytes.length < 12) return refused('not-a-font')
  try {
    return readWhole(bytes)
  } catch (error) {
    if (error instanceof RangeError) return refused('damaged')
    throw error
  }
}
