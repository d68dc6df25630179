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

function readTables(font) {
  const count = font.readUInt16BE(4)
  return Array.from({ length: count }, (_, index) => {
    const at = 12 + index * 16
    const start = font.readUInt32BE(at + 8)
    return {
      tag: font.toString('latin1', at, at + 4),
      data: font.subarray(start, start + font.readUInt32BE(at + 12)),
    }
  })
}

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

function checksum(data) {
  const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}

function writeTables(font, tables) {
  const head = Buffer.concat([font.subarray(0, 12), Buffer.alloc(tables.length * 16)])
  const parts = [head]
  let offset = head.length
  let headAt = 0
  for (const [index, { tag, data }] of tables.entries()) {
    const at = 12 + index * 16
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(checksum(data), at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(data.length, at + 12)
    if (tag === 'head') headAt = offset
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4)
    parts.push(data, padding)
    offset += data.length + padding.length
  }
  const whole = Buffer.concat(parts)
  // OpenType, "head": the adjustment makes the sum of the whole file this constant.
  whole.writeUInt32BE((0xb1b0afba - checksum(whole)) >>> 0, headAt + 8)
  return whole
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
