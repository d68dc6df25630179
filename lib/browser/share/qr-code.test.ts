import fc from 'fast-check'
import { decodeQR } from 'qr/decode.js'
import { expect, it } from 'vitest'
import { createQrCode } from './qr-code'

const margin = 4
const scale = 4

/** Rasterises the path: dark on light, four pixels per module. */
function paint({ size, path }: { size: number; path: string }) {
  const side = scale * (size + 2 * margin)
  const data = new Uint8Array(4 * side * side).fill(255)
  const rounds = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)]
  expect(rounds.map(([run]) => run).join('')).toBe(path)
  for (const [, x, y, width] of rounds) {
    const begin = scale * (Number(x) + margin)
    for (let row = 0; row < scale; row++) {
      const at = side * (scale * (Number(y) + margin) + row) + begin
      for (let pixel = at; pixel < at + scale * Number(width); pixel++) {
        data.fill(0, 4 * pixel, 4 * pixel + 3)
      }
    }
  }
  return { width: side, height: side, data }
}

/** Decodes a picture by an independent scanner. */
const scan = (text: string) => decodeQR(paint(createQrCode(text)), { timeLimit: 10_000 })

it('a QR code is read back, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 160 }), (text) => {
      expect(scan(text)).toBe(text)
    }),
    { numRuns: 40 },
  )
})

it('a QR code is read back from the shortest to the longest', () => {
  for (const length of [1, 14, 26, 62, 106, 122, 213, 450, 666, 1_000, 2_331]) {
    const text = 'otpauth://'.repeat(234).slice(0, length)
    expect(scan(text)).toBe(text)
  }
})

it('a QR code is drawn as one path over its dark modules', () => {
  const { size, path } = createQrCode(
    'otpauth://totp/Vitae:q%40example.org?secret=JBSWY3DPEHPK3PXP',
  )
  expect(size).toBe(33)
  // Top left finder pattern: seven dark, then one light module.
  expect(path).toMatch(/^M0 0h7v1H0z/)
})

it('a QR code of more than 2,331 bytes is refused', () => {
  expect(() => createQrCode('é'.repeat(1_166))).toThrow(RangeError)
})
