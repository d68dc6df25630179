import fc from 'fast-check'
import { expect, it } from 'vitest'
import { portrait } from '@/tests/fixtures/portrait'
import { sniff } from './sniff'

const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0))
const big = (value: number) => [value >>> 24, value >>> 16, value >>> 8, value].map((v) => v & 255)
const little = (value: number) => big(value).reverse()
const file = (...parts: number[][]) => new Uint8Array(parts.flat())

it('is told by its bytes, with its size before anything decodes it', () => {
  const size = { width: 12_000, height: 9_000 }
  const half = (value: number) => big(value).slice(2)
  const found = {
    png: file([0x89], ascii('PNG\r\n\u001a\n'), big(13), ascii('IHDR'), big(12_000), big(9_000)),
    gif: file(ascii('GIF89a'), half(12_000).reverse(), half(9_000).reverse(), ascii('------')),
    bmp: file(ascii('BM'), Array(16).fill(0), little(12_000), little(9_000)),
    webp: file(
      ascii('RIFF----WEBPVP8X'),
      Array(8).fill(0),
      little(11_999).slice(0, 3),
      little(8_999).slice(0, 3),
    ),
    heic: file(
      big(24),
      ascii('ftypheic'),
      Array(12).fill(0),
      ascii('ispe'),
      big(0),
      big(512),
      big(512),
      ascii('ispe'),
      big(0),
      big(12_000),
      big(9_000),
    ),
    avif: file(big(24), ascii('ftypavif'), ascii('ispe'), big(0), big(12_000), big(9_000)),
  }
  for (const [kind, bytes] of Object.entries(found)) expect(sniff(bytes)).toEqual({ kind, size })
  expect(sniff(portrait)).toEqual({ kind: 'jpeg', size: { width: 467, height: 600 } })
})

it('is none when it is a drawing, a text or nothing', () => {
  const svg = ascii('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">')
  expect(sniff(file(svg)).kind).toBe('svg')
  for (const text of ['', '%PDF-1.7', 'a photo.jpg', '\u00ff\u00d8']) {
    expect(sniff(file(ascii(text))).kind).toBeNull()
  }
})

it('never stumbles over broken bytes', () => {
  const starts = ['ÿØÿ', '\u0089PNG', 'GIF89a', 'RIFF----WEBP', 'BM', '----ftypheic']
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 60 }), (start, rest) => {
      expect(() => sniff(file(ascii(start), [...rest]))).not.toThrow()
    }),
  )
})
