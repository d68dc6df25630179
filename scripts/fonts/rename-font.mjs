import { readTables, writeTables } from './sfnt-tables.mjs'

/** Returns the name records that contain the font's own name; the others (copyright, licence, makers) stay. */
const namesOf = (family, style) => {
  const postScript = `${family} ${style}`
    .replaceAll(' ', '')
    .replace(/(Regular|Italic|Bold(?:Italic)?)$/, '-$1')
  return new Map([
    [1, family],
    [2, style],
    [3, `Vitae: ${family} ${style}`],
    [4, style === 'Regular' ? family : `${family} ${style}`],
    [6, postScript],
  ])
}

/** Trademark, typographic family and style, compatible full name, variations prefix, WWS names. */
const dropped = new Set([7, 16, 17, 18, 20, 21, 22, 25])

function readNames(table) {
  const count = table.readUInt16BE(2)
  const strings = table.readUInt16BE(4)
  return Array.from({ length: count }, (_, index) => {
    const at = 6 + index * 12
    const [platform, encoding, language, id, length, offset] = [0, 2, 4, 6, 8, 10].map((field) =>
      table.readUInt16BE(at + field),
    )
    const bytes = table.subarray(strings + offset, strings + offset + length)
    return { platform, encoding, language, id, bytes }
  })
}

const utf16 = (text) => Buffer.from(text, 'utf16le').swap16()

function writeNames(names) {
  const header = Buffer.alloc(6 + names.length * 12)
  header.writeUInt16BE(names.length, 2)
  header.writeUInt16BE(header.length, 4)
  let offset = 0
  for (const [index, name] of names.entries()) {
    const fields = [name.platform, name.encoding, name.language, name.id, name.bytes.length, offset]
    for (const [field, value] of fields.entries())
      header.writeUInt16BE(value, 6 + index * 12 + field * 2)
    offset += name.bytes.length
  }
  return Buffer.concat([header, ...names.map((name) => name.bytes)])
}

/**
 * Returns a font with another name in every record with its name.
 *
 * @param {Buffer} font a TTF
 * @param {string} family the new name
 * @param {string} style Regular, Italic, Bold or Bold Italic
 * @returns {Buffer}
 */
export function renameFont(font, family, style) {
  const names = namesOf(family, style)
  const tables = readTables(font).map(({ tag, data }) => {
    // The sum of the file is taken with an adjustment of zero.
    if (tag === 'head') return { tag, data: Buffer.from(data).fill(0, 8, 12) }
    if (tag !== 'name') return { tag, data }
    const windows = readNames(data).filter(
      ({ platform, language, id }) => platform === 3 && language === 0x409 && !dropped.has(id),
    )
    const renamed = windows.map((name) => {
      const text = names.get(name.id)
      return text === undefined ? name : { ...name, bytes: utf16(text) }
    })
    return { tag, data: writeNames(renamed) }
  })
  return writeTables(font, tables)
}
