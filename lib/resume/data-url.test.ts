import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeDataUrl, isDataUrl, jpegDataUrl } from './data-url'

it('gives back its bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      const address = jpegDataUrl(bytes)
      expect(isDataUrl(address)).toBe(true)
      expect(decodeDataUrl(address)).toEqual(new Uint8Array(bytes))
    }),
    { numRuns: 30 },
  )
})

it('is not an address of somewhere, nor broken', () => {
  for (const other of ['https://example.org/me.jpg', '/me.jpg', 'data:text/html;base64,AAAA']) {
    expect(decodeDataUrl(other)).toBeNull()
  }
  expect(decodeDataUrl('data:image/jpeg;base64,A')).toBeNull()
  expect(isDataUrl('https://example.org/me.jpg')).toBe(false)
  expect(isDataUrl(4)).toBe(false)
})
