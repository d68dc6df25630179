import { expect, it } from 'vitest'
import { portrait } from '@/tests/fixtures/portrait'
import { readPrintable, withoutMetadata } from './jpeg'

/** JPEG segment with text. */
function segment(marker: number, text: string): number[] {
  const content = [...new TextEncoder().encode(text)]
  return [0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255, ...content]
}

/** Portrait with camera metadata. */
const fromCamera = new Uint8Array([
  ...portrait.subarray(0, 2),
  ...segment(0xe1, 'Exif\0\0 GPS 52.37 N 4.89 E'),
  ...segment(0xe2, 'ICC_PROFILE\0'),
  ...segment(0xfe, 'made on a Tuesday'),
  ...portrait.subarray(2),
])

it('loses everything that is no picture, and no more', () => {
  expect(withoutMetadata(fromCamera)).toEqual(portrait)
  expect(withoutMetadata(portrait)).toEqual(portrait)
})

it('may be printed when it is small and says nothing but its picture', () => {
  expect(readPrintable(portrait)).toEqual({ width: 467, height: 600 })
  expect(readPrintable(fromCamera)).toBeNull()
})

it('may not be printed when it is too large, cut off or something else', () => {
  const wide = portrait.slice()
  const frame = wide.findIndex(
    (byte, at) => byte === 0xff && [0xc0, 0xc2].includes(wide[at + 1] ?? 0),
  )
  wide.set([0x40, 0x00], frame + 7)
  const cmyk = portrait.slice()
  cmyk[frame + 9] = 4
  const heavy = new Uint8Array([
    ...portrait.subarray(0, -2),
    ...new Uint8Array(150_000),
    0xff,
    0xd9,
  ])
  const others = [
    wide,
    cmyk,
    heavy,
    portrait.subarray(0, 3_000),
    portrait.subarray(0, 2),
    new Uint8Array(),
    new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff]),
  ]
  for (const other of others) expect(readPrintable(other)).toBeNull()
})
