import { concatenate, latin1 } from './bytes'

/** Numbers of an ICC profile: signed, 16 bits before the point and 16 behind it. */
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

/** A text in English (ICC.1:2004-10, 10.13, multiLocalizedUnicodeType). */
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

/** The white of profiles, D50, as their headers have to say it. */
const white = [0.9642, 1, 0.8249] as const

/** Light that a value between 0 and 1 stands for (IEC 61966-2-1, 5.2), as a parametric curve of type 3. */
const curve = concatenate([
  latin1('para'),
  words32(0, 3 << 16),
  fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045),
])

/** Primaries of sRGB and the way from its white to D50 (Bradford), both as IEC 61966-2-1 gives them. */
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

/** Writes tags one after the other, each that occurs again only once, and the table of their places. */
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
    // The day of its making, in six numbers of two bytes: 1 January 2000.
    words32((2000 << 16) | 1, 1 << 16, 0),
    latin1('acsp'),
    new Uint8Array(28),
    fixed(...white),
    new Uint8Array(48),
  ])
  return concatenate([header, body])
}

/**
 * The colours that all our numbers mean: sRGB as an ICC profile of version 4.2 (ISO 15076-1), a display's. It is made
 * here from the figures of the norm, so that there is no file with a licence to carry.
 */
export const srgbProfile: Uint8Array = createProfile()
