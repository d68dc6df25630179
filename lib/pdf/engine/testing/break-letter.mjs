/** Returns the glyph of a character in a font's Windows Unicode table (format 4), which all of ours have. */
function glyphOf(view, cmap, codePoint) {
  const tables = view.getUint16(cmap + 2)
  for (let i = 0; i < tables; i++) {
    const at = cmap + view.getUint32(cmap + 8 + i * 8)
    if (view.getUint16(at) !== 4) continue
    const doubled = view.getUint16(at + 6)
    for (let j = 0; j < doubled; j += 2) {
      const start = view.getUint16(at + 16 + doubled + j)
      if (codePoint < start || codePoint > view.getUint16(at + 14 + j)) continue
      const delta = view.getUint16(at + 16 + 2 * doubled + j)
      const rangeAt = at + 16 + 3 * doubled + j
      const range = view.getUint16(rangeAt)
      if (range === 0) return (codePoint + delta) & 0xffff
      return (view.getUint16(rangeAt + range + 2 * (codePoint - start)) + delta) & 0xffff
    }
  }
  throw new Error(`The font has no glyph for ${codePoint}`)
}

/** Returns a substitution table that maps one glyph to a sequence beyond the end of the file. */
function substitutions(glyph) {
  const tags = (tag) => [...tag].map((letter) => letter.charCodeAt(0))
  const pair = (value) => [value >> 8, value & 0xff]
  return [
    ...[1, 0, 10, 38, 52].flatMap(pair),
    // Scripts at 10: two names of one script, at 24, with its only language at 28.
    ...[...pair(2), ...tags('DFLT'), ...pair(14), ...tags('latn'), ...pair(14)],
    ...[4, 0, 0, 0xffff, 1, 0].flatMap(pair).slice(0, 14),
    ...pair(0),
    // Features at 38: one, which names the only lookup.
    ...[...pair(1), ...tags('ccmp'), ...pair(8), ...pair(0), ...pair(1), ...pair(0)],
    // Lookups at 52: one to many, for one glyph.
    ...[1, 4, 2, 0, 1, 8, 1, 8, 1, 0xffff, 1, 1, glyph].flatMap(pair),
  ]
}

/**
 * Returns a font that throws where it shapes one character, as damaged fonts do, and shapes all others.
 *
 * @param {Uint8Array} font a TrueType font
 * @param {string} character
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function breakLetter(font, character) {
  const { buffer, byteOffset, byteLength } = font
  const view = new DataView(buffer, byteOffset, byteLength)
  const entries = new Map()
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16
    entries.set(String.fromCharCode(...font.subarray(at, at + 4)), at)
  }
  const glyph = glyphOf(view, view.getUint32(entries.get('cmap') + 8), character.codePointAt(0))
  const table = substitutions(glyph)
  const broken = new Uint8Array(byteLength + table.length)
  broken.set(font)
  broken.set(table, byteLength)
  const changed = new DataView(broken.buffer)
  changed.setUint32(entries.get('GSUB') + 8, byteLength)
  changed.setUint32(entries.get('GSUB') + 12, table.length)
  return broken
}
