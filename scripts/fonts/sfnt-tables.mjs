/** Returns the tables of a font, in the order of its directory. */
export function readTables(font) {
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

function checksum(data) {
  const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}

/**
 * Returns a font of tables, with the sums of its directory and of the whole.
 *
 * @param {Buffer} font whose first bytes say its kind and the number of its tables
 */
export function writeTables(font, tables) {
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
