import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataPlaces, drawPatterns, formatBits, type Grid, versionBits } from './grid'
import { masks } from './masks'
import { createQrCode, drawQrCode } from './qr-code'
import { correctionOf, multiply } from './reed-solomon'
import { alignmentLines, dataCodewords, versionFor } from './versions'

/** Reads a picture as a scanner does: format, mask, zigzag, blocks, syndromes, bytes. */
function readQrCode(grid: Grid): string {
  let format = 0
  const places = [0, 1, 2, 3, 4, 5, 7].map((y) => [8, y] as const)
  const more = [8, 7, 5, 4, 3, 2, 1, 0].map((x) => [x, 8] as const)
  for (const [at, [x, y]] of [...places, ...more].entries()) {
    format |= (grid.isDark(x, y) ? 1 : 0) << at
  }
  const mask = [0, 1, 2, 3, 4, 5, 6, 7].find((number) => formatBits(number) === format)
  expect(mask).toBeDefined()
  const version = [...Array(667).keys()].map(versionFor).find(({ size }) => size === grid.size)!
  const patterns = drawPatterns(version)
  const bits = [...dataPlaces(patterns)].map(([x, y]) => grid.isDark(x, y) !== masks[mask!]!(x, y))
  const codewords = Array.from({ length: version.codewords }, (_, at) =>
    bits.slice(8 * at, 8 * at + 8).reduce((byte, bit) => 2 * byte + (bit ? 1 : 0), 0),
  )

  const { blocks, corrections } = version
  const length = dataCodewords(version)
  const short = Math.floor(length / blocks)
  const isLong = (block: number) => block >= blocks - (length % blocks)
  const data: number[][] = Array.from({ length: blocks }, () => [])
  let next = 0
  for (let at = 0; at <= short; at++) {
    for (let block = 0; block < blocks; block++) {
      if (at < short || isLong(block)) data[block]!.push(codewords[next++]!)
    }
  }
  const correction: number[][] = Array.from({ length: blocks }, () => [])
  for (let at = 0; at < corrections; at++) {
    for (let block = 0; block < blocks; block++) correction[block]!.push(codewords[next++]!)
  }
  for (let block = 0; block < blocks; block++) {
    let root = 1
    for (let at = 0; at < corrections; at++) {
      const all = [...data[block]!, ...correction[block]!]
      expect(all.reduce((sum, byte) => multiply(sum, root) ^ byte, 0)).toBe(0)
      root = multiply(root, 2)
    }
  }

  const text = data.flat().flatMap((byte) => [...byte.toString(2).padStart(8, '0')])
  expect(text.slice(0, 4).join('')).toBe('0100')
  const count = Number.parseInt(text.slice(4, 4 + version.lengthBits).join(''), 2)
  const bytes = Uint8Array.from({ length: count }, (_, at) => {
    const begin = 4 + version.lengthBits + 8 * at
    return Number.parseInt(text.slice(begin, begin + 8).join(''), 2)
  })
  return new TextDecoder().decode(bytes)
}

describe('a QR code', () => {
  it('is read back, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 160 }), (text) => {
        expect(readQrCode(drawQrCode(text))).toBe(text)
      }),
      { numRuns: 40 },
    )
  })

  it('is read back in every version', () => {
    for (const length of [1, 14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 287, 331, 450, 666]) {
      const text = 'otpauth://'.repeat(67).slice(0, length)
      expect(readQrCode(drawQrCode(text))).toBe(text)
    }
  })

  it('is drawn as one path over its dark modules', () => {
    const { size, path } = createQrCode(
      'otpauth://totp/Vitae:q%40example.org?secret=JBSWY3DPEHPK3PXP',
    )
    const dark = [...path.matchAll(/h(\d+)v1/g)].reduce((sum, [, width]) => sum + Number(width), 0)
    expect(size).toBe(33)
    // The top left finder: seven dark, then one light module.
    expect(path).toMatch(/^M0 0h7v1H0z/)
    expect(dark / size ** 2).toBeGreaterThan(0.35)
    expect(dark / size ** 2).toBeLessThan(0.65)
  })

  it('holds at most 666 bytes', () => {
    expect(() => createQrCode('é'.repeat(334))).toThrow(RangeError)
  })
})

describe('what ISO/IEC 18004 gives as examples', () => {
  it('corrects as annex I does', () => {
    // Version 1-M of "01234567": its ten correcting codewords stand in the annex.
    const data = [16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17]
    expect(correctionOf(data, 10)).toEqual([165, 36, 212, 193, 237, 54, 199, 135, 44, 85])
  })

  it('says level and mask as annex C does', () => {
    expect(formatBits(0b101).toString(2)).toBe('100000011001110')
    expect(formatBits(0)).toBe(0b101010000010010)
  })

  it('says the version as annex D does', () => {
    expect(versionBits(7)).toBe(0b000111110010010100)
  })

  it('aligns as annex E does', () => {
    expect(
      [2, 7, 14, 16, 20].map((number) =>
        alignmentLines({ ...versionFor(1), number, size: 4 * number + 17 }),
      ),
    ).toEqual([
      [6, 18],
      [6, 22, 38],
      [6, 26, 46, 66],
      [6, 26, 50, 74],
      [6, 34, 62, 90],
    ])
  })

  it('holds as many bytes at level M as table 7 says', () => {
    const capacity = (version: number) => {
      const sizes = [...Array(667).keys()].filter((bytes) => versionFor(bytes).number === version)
      return sizes.at(-1)
    }
    expect([1, 2, 6, 7, 10, 20].map(capacity)).toEqual([14, 26, 106, 122, 213, 666])
  })
})
