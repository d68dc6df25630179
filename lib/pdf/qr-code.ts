import { encode } from 'uqr'

/** A QR code: modules on a side, and an SVG path of its dark ones, one unit each, no margin. */
export type QrCode = { size: number; path: string }

/**
 * Returns a QR code for a text, at correction level M (ISO/IEC 18004).
 *
 * @throws RangeError for more than a QR code holds: 2,331 bytes
 */
export function createQrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  let path = ''
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue
      const begin = x
      while (row[x + 1]) x += 1
      path += `M${begin} ${y}h${x + 1 - begin}v1H${begin}z`
    }
  }
  return { size, path }
}
