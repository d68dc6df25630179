import { concatenate, latin1 } from './bytes'

/** Encodes s15Fixed16 numbers of an ICC profile. */
function fixed(...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4))
  for (const [i, value] of values.entries()) view.setInt32(i * 4, Math.round(value * 65_536))
  return new Uint8Array(view.buffer)
}

function words32(...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4))
  for (const [i, value] of values.entries()) view.setUint32(i * 4, value)
  return new Uint8Array(view.buffer)
}

/** Encodes an English text (ICC.1:2004-10, 10.13, multiLocalizedUnicodeType). */
function textOf(text: string): Uint8Array {
  const utf16 = Array.from(text, (letter) => `\0${letter}`).join('')
  return concatenate([
    latin1('mluc'),
    words32(0, 1, 12),
    latin1('enUS'),
    words32(utf16.length, 28),
    latin1(utf16),
  ])
}

const place = (x: number, y: number, z: number) =>
  concatenate([latin1('XYZ '), words32(0), fixed(x, y, z)])

/** Illuminant D50, which profile headers must contain. */
const white = [0.9642, 1, 0.8249] as const

/** sRGB transfer function (IEC 61966-2-1, 5.2) as a parametric curve of type 3. */
const curve = concatenate([
  latin1('para'),
  words32(0, 3 << 16),
  fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045),
])

/** sRGB primaries and Bradford adaptation from D65 to D50, from IEC 61966-2-1. */
const tags: readonly (readonly [string, Uint8Array])[] = [
  ['desc', textOf('sRGB')],
  ['cprt', textOf('CC0')],
  ['wtpt', place(...white)],
  [
    'chad',
    concatenate([
      latin1('sf32'),
      words32(0),
      fixed(1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168),
    ]),
  ],
  ['rXYZ', place(0.43607, 0.22249, 0.01392)],
  ['gXYZ', place(0.38515, 0.71687, 0.09708)],
  ['bXYZ', place(0.14307, 0.06061, 0.7141)],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
]

const headerLength = 128

/** Writes the tag table and tags; equal ones are shared. */
function writeTags(): Uint8Array {
  const start = headerLength + 4 + tags.length * 12
  const places = new Map<Uint8Array, number>()
  const pieces: Uint8Array[] = []
  let at = start
  for (const [, data] of tags) {
    if (places.has(data)) continue
    places.set(data, at)
    const padded = new Uint8Array((data.length + 3) & ~3)
    padded.set(data)
    pieces.push(padded)
    at += padded.length
  }
  const rows = tags.flatMap(([name, data]) => [
    latin1(name),
    words32(places.get(data) ?? 0, data.length),
  ])
  return concatenate([words32(tags.length), ...rows, ...pieces])
}

function createProfile(): Uint8Array {
  const body = writeTags()
  const header = concatenate([
    words32(headerLength + body.length, 0, 0x0420_0000),
    latin1('mntrRGB XYZ '),
    // Creation date as six 16-bit numbers: 1 January 2000.
    words32((2000 << 16) | 1, 1 << 16, 0),
    latin1('acsp'),
    new Uint8Array(28),
    fixed(...white),
    new Uint8Array(48),
  ])
  return concatenate([header, body])
}

/**
 * sRGB as an ICC profile of version 4.2 (ISO 15076-1), display class. Built from the numbers of the standard, so that
 * no licensed file has to be shipped.
 */
export const srgbProfile: Uint8Array = createProfile()
