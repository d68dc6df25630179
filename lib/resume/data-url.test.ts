import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPictureAddress, jpegAddress, readPictureAddress } from './data-url'

describe('a picture in an address', () => {
  it('gives back its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        const address = jpegAddress(bytes)
        expect(isPictureAddress(address)).toBe(true)
        expect(readPictureAddress(address)).toEqual(new Uint8Array(bytes))
      }),
      { numRuns: 30 },
    )
  })

  it('is not an address of somewhere, nor broken', () => {
    for (const other of ['https://example.org/me.jpg', '/me.jpg', 'data:text/html;base64,AAAA']) {
      expect(readPictureAddress(other)).toBeNull()
    }
    expect(readPictureAddress('data:image/jpeg;base64,A')).toBeNull()
    expect(isPictureAddress('https://example.org/me.jpg')).toBe(false)
    expect(isPictureAddress(4)).toBe(false)
  })
})
