/** Embedded TrueType program: glyph widths, and existing glyphs. */
export type TrueType = {
  glyphs: number
  unitsPerEm: number
  /** In thousandths of an em. */
  widthOf: (glyph: number) => number
}

/** Parses the tables of a TrueType font for number and widths of its glyphs. */
export function readTrueType(bytes: Uint8Array): TrueType | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12) return null
  const tables = new Map<string, number>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8))
  }
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((tag) => tables.get(tag))
  if (!head || !hhea || !hmtx || !maxp || !tables.has('glyf') || !tables.has('loca')) return null
  const unitsPerEm = view.getUint16(head + 18)
  const metrics = view.getUint16(hhea + 34)
  return {
    glyphs: view.getUint16(maxp + 4),
    unitsPerEm,
    widthOf: (glyph) =>
      (view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4) * 1_000) / unitsPerEm,
  }
}
