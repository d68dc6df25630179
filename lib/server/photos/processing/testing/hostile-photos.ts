import sharp from 'sharp'

/** Marker that must not occur anywhere in the files that are made from a hostile photo. */
export const canary = 'CANARY-48.8584N'

const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0))
const big = (value: number) => [value >>> 24, value >>> 16, value >>> 8, value].map((v) => v & 255)

const bytesOf = (...parts: (readonly number[] | Uint8Array)[]) =>
  new Uint8Array(parts.flatMap((part) => [...part]))

/** Red, green, blue and white in the four quarters, left to right and down, as they are stored. */
export const quarters = { R: [255, 0, 0], G: [0, 160, 0], B: [0, 0, 255], W: [255, 255, 255] }

function quarterPixels(width: number, height: number): Buffer {
  const data = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [top, bottom] = [
        x * 2 < width ? quarters.R : quarters.G,
        x * 2 < width ? quarters.B : quarters.W,
      ]
      data.set(y * 2 < height ? top : bottom, (y * width + x) * 3)
    }
  }
  return data
}

/** Returns a JPEG of four quarters, 80 by 60 as stored, with an EXIF orientation and a GPS position. */
export function lyingPhoto(orientation: number): Promise<Buffer> {
  return sharp(quarterPixels(80, 60), { raw: { width: 80, height: 60, channels: 3 } })
    .withMetadata({ orientation })
    .withExif({
      IFD0: { Copyright: canary, Orientation: String(orientation) },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 30/1' },
    })
    .jpeg({ quality: 95 })
    .toBuffer()
}

/** Returns pixels that compress badly, by a small pseudo-random generator: the same each time. */
export function noise(width: number, height: number): Buffer {
  const data = Buffer.alloc(width * height * 3)
  let state = 1
  for (let at = 0; at < data.length; at++) {
    state = (state * 1_103_515_245 + 12_345) >>> 0
    data[at] = state >>> 24
  }
  return data
}

/** Returns a picture of noise. */
export function noisePicture(
  width: number,
  height: number,
  kind: 'jpeg' | 'png' | 'webp' = 'jpeg',
) {
  const picture = sharp(noise(width, height), { raw: { width, height, channels: 3 } })
  if (kind === 'png') return picture.png().toBuffer()
  if (kind === 'webp') return picture.webp({ quality: 80 }).toBuffer()
  return picture.jpeg({ quality: 90 }).toBuffer()
}

/** Returns a JPEG with a comment, a block of XMP and, after its end, an archive and a page. */
export async function polyglot(): Promise<Uint8Array> {
  const jpeg = await noisePicture(64, 48)
  const words = ascii(`${canary}<script>alert(1)</script>`)
  const segment = (marker: number) => [0xff, marker, 0, words.length + 2, ...words]
  return bytesOf(
    jpeg.subarray(0, 2),
    segment(0xe1),
    segment(0xfe),
    jpeg.subarray(2),
    ascii(`PK\u0003\u0004${canary}<html><script>alert(1)</script></html>`),
  )
}

/** Headers that claim more pixels than there are: each a few bytes of file. */
export const claims = {
  'a PNG of 60,000 by 60,000': bytesOf(
    [0x89],
    ascii('PNG\r\n\u001a\n'),
    big(13),
    ascii('IHDR'),
    big(60_000),
    big(60_000),
    [8, 2, 0, 0, 0],
    big(0),
    big(1),
    ascii('IDAT'),
    [0x78],
    big(0),
  ),
  'a JPEG of 60,000 by 60,000': bytesOf(
    [0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0xea, 0x60, 0xea, 0x60, 3],
    [1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xff, 0xd9],
  ),
  'a WebP of 16,384 by 16,384': bytesOf(
    ascii('RIFF'),
    [22, 0, 0, 0],
    ascii('WEBPVP8X'),
    [10, 0, 0, 0, 0, 0, 0, 0],
    [0xff, 0x3f, 0, 0xff, 0x3f, 0],
  ),
} as const

/** A WebP whose flags say that it is animated. */
export const movingWebp = bytesOf(
  ascii('RIFF'),
  [22, 0, 0, 0],
  ascii('WEBPVP8X'),
  [10, 0, 0, 0, 2, 0, 0, 0],
  [9, 0, 0, 9, 0, 0],
)

/** Files of unsupported types, by why they are refused. */
export const otherKinds: [string, string, Uint8Array][] = [
  ['nothing', 'empty', new Uint8Array(0)],
  ['a GIF', 'wrong-type', bytesOf(ascii('GIF89a'), [1, 0, 1, 0, 0, 0, 0, 0x3b])],
  ['a BMP', 'wrong-type', bytesOf(ascii('BM'), Array(40).fill(0))],
  ['a TIFF', 'wrong-type', bytesOf(ascii('II*\0'), Array(40).fill(0))],
  ['a program', 'wrong-type', bytesOf(ascii('MZ'), Array(60).fill(0x90))],
  ['a PDF', 'wrong-type', bytesOf(ascii('%PDF-1.7\n%%EOF'))],
  ['a page', 'wrong-type', bytesOf(ascii('<!doctype html><title>me.png</title>'))],
  ['SVG', 'svg', bytesOf(ascii('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'))],
  ['HEIC', 'heic', bytesOf(big(24), ascii('ftypheic'), Array(40).fill(0))],
  ['HEIF', 'heic', bytesOf(big(24), ascii('ftypmif1'), Array(40).fill(0))],
  ['AVIF', 'heic', bytesOf(big(24), ascii('ftypavif'), Array(40).fill(0))],
]
