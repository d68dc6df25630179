import { readTables, writeTables } from './sfnt-tables.mjs'

/** Flags of a part of a composed glyph (OpenType, "glyf"). */
const argumentsAreWords = 0x1
const hasScale = 0x8
const moreParts = 0x20
const hasTwoScales = 0x40
const hasMatrix = 0x80

const tableOf = (tables, tag) => {
  const found = tables.find((table) => table.tag === tag)
  if (!found) throw new Error(`A font has no table ${tag}`)
  return found.data
}

/** Returns the outlines of a font, one buffer a glyph. */
function readGlyphs(tables) {
  const [head, loca, glyf, maxp] = ['head', 'loca', 'glyf', 'maxp'].map((tag) =>
    tableOf(tables, tag),
  )
  const isLong = head.readInt16BE(50) === 1
  const offset = (id) => (isLong ? loca.readUInt32BE(id * 4) : loca.readUInt16BE(id * 2) * 2)
  return Array.from({ length: maxp.readUInt16BE(4) }, (_, id) =>
    Buffer.from(glyf.subarray(offset(id), offset(id + 1))),
  )
}

/** Returns width and left bearing of each glyph. */
function readMetrics(tables, count) {
  const [hhea, hmtx] = ['hhea', 'hmtx'].map((tag) => tableOf(tables, tag))
  const long = hhea.readUInt16BE(34)
  return Array.from({ length: count }, (_, id) => ({
    advance: hmtx.readUInt16BE(Math.min(id, long - 1) * 4),
    bearing:
      id < long ? hmtx.readInt16BE(id * 4 + 2) : hmtx.readInt16BE(long * 4 + (id - long) * 2),
  }))
}

/** Adds to the numbers of the glyphs that a composed glyph is made of, in place. */
function shiftParts(glyph, by) {
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return
  for (let at = 10, flags = moreParts; flags & moreParts; ) {
    flags = glyph.readUInt16BE(at)
    glyph.writeUInt16BE(glyph.readUInt16BE(at + 2) + by, at + 2)
    at += 4 + (flags & argumentsAreWords ? 4 : 2)
    if (flags & hasScale) at += 2
    else if (flags & hasTwoScales) at += 4
    else if (flags & hasMatrix) at += 8
  }
}

/** Writes a character map (OpenType, "cmap", format 12) of pairs of character and glyph. */
function writeCharacters(pairs) {
  const groups = pairs.toSorted(([one], [other]) => one - other)
  const data = Buffer.alloc(12 + 16 + groups.length * 12)
  data.writeUInt16BE(1, 2)
  data.writeUInt16BE(3, 4)
  data.writeUInt16BE(10, 6)
  data.writeUInt32BE(12, 8)
  data.writeUInt16BE(12, 12)
  data.writeUInt32BE(16 + groups.length * 12, 16)
  data.writeUInt32BE(groups.length, 24)
  for (const [i, [code, glyph]] of groups.entries()) {
    for (const [field, value] of [code, code, glyph].entries())
      data.writeUInt32BE(value, 28 + i * 12 + field * 4)
  }
  return data
}

/**
 * Returns one font with the characters of two that are cut from the same variable font at the same place: packages
 * carry those in parts. Features and kerning are those of the first.
 *
 * @param {Buffer} first a TTF
 * @param {Buffer} second a TTF whose characters the first lacks
 * @param {(font: Buffer) => [code: number, glyph: number][]} charactersOf reads a character map
 * @returns {Buffer}
 */
export function mergeFonts(first, second, charactersOf) {
  const [tables, others] = [first, second].map(readTables)
  const [own, added] = [tables, others].map(readGlyphs)
  // Each begins with the sign for what it lacks.
  const shift = own.length - 1
  for (const glyph of added) shiftParts(glyph, shift)
  const glyphs = [...own, ...added.slice(1)].map((glyph) =>
    Buffer.concat([glyph, Buffer.alloc((4 - (glyph.length % 4)) % 4)]),
  )
  const metrics = [
    ...readMetrics(tables, own.length),
    ...readMetrics(others, added.length).slice(1),
  ]
  const loca = Buffer.alloc((glyphs.length + 1) * 4)
  let offset = 0
  for (const [id, glyph] of glyphs.entries()) {
    offset += glyph.length
    loca.writeUInt32BE(offset, id * 4 + 4)
  }
  const hmtx = Buffer.alloc(glyphs.length * 4)
  for (const [id, { advance, bearing }] of metrics.entries()) {
    hmtx.writeUInt16BE(advance, id * 4)
    hmtx.writeInt16BE(bearing, id * 4 + 2)
  }
  const hhea = Buffer.from(tableOf(tables, 'hhea'))
  hhea.writeUInt16BE(glyphs.length, 34)
  const head = Buffer.from(tableOf(tables, 'head')).fill(0, 8, 12)
  head.writeInt16BE(1, 50)
  const maxp = Buffer.from(tableOf(tables, 'maxp'))
  const maxima = tableOf(others, 'maxp')
  for (let at = 6; at < maxp.length; at += 2)
    maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), maxima.readUInt16BE(at)), at)
  maxp.writeUInt16BE(glyphs.length, 4)
  const known = charactersOf(first)
  const codes = new Set(known.map(([code]) => code))
  const more = charactersOf(second).filter(([code]) => !codes.has(code))
  const cmap = writeCharacters([...known, ...more.map(([code, glyph]) => [code, glyph + shift])])
  const replaced = { glyf: Buffer.concat(glyphs), loca, hmtx, hhea, head, maxp, cmap }
  return writeTables(
    first,
    tables.map(({ tag, data }) => ({ tag, data: replaced[tag] ?? data })),
  )
}
