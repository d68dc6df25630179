/** Name ids of the typographic family, and of the legacy family of four styles (OpenType, "name"). */
const familyNames = [16, 1] as const
const maxLength = 60

/** Words for weight and style in font names. */
const faceWords =
  /(?:[ -](?:thin|hairline|extra|ultra|semi|demi|light|regular|book|medium|bold|black|heavy|italic|oblique|(?:extra|ultra|semi|demi)(?:light|bold)))+$/i

/** Returns the English family name of a font without its weight; empty if it has none in Unicode. */
export function readFontNames(table: DataView | undefined): string {
  if (!table || table.byteLength < 6) return ''
  const [count, strings] = [table.getUint16(2), table.getUint16(4)]
  const found = new Map<number, string>()
  for (let at = 6; at < 6 + count * 12 && at + 12 <= table.byteLength; at += 12) {
    const [platform, , language, id, length, offset] = [0, 2, 4, 6, 8, 10].map((field) =>
      table.getUint16(at + field),
    ) as [number, number, number, number, number, number]
    const isEnglish = platform === 3 && language === 0x409
    if (!isEnglish || strings + offset + length > table.byteLength) continue
    const bytes = new Uint8Array(table.buffer, table.byteOffset + strings + offset, length)
    found.set(id, new TextDecoder('utf-16be').decode(bytes))
  }
  const name = familyNames.map((id) => found.get(id)).find((one) => one?.trim()) ?? ''
  return name
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .replace(faceWords, '')
    .slice(0, maxLength)
}
