import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readPlain, readPrintable } from '@/lib/pdf/photo/jpeg'
import { portrait } from '@/tests/fixtures/portrait'
import { runs } from '@/tests/runs'
import { openFile } from './decoder'
import { lookAtPhoto } from './look-at-photo'
import type { MadePicture, PhotoProgress, PhotoWish } from './photo-types'
import { processPhoto } from './process-photo'
import {
  canary,
  claims,
  lyingPhoto,
  movingWebp,
  noisePicture,
  otherKinds,
  polyglot,
  quarters,
} from './testing/hostile-photos'

const look = { greyscale: false, brightness: 1, contrast: 1 }
const plain = { kind: 'make', crop: null, look, isRound: false } as const
const exactly = { kind: 'exactly' } as const

async function make(bytes: Uint8Array, wish: PhotoWish = plain): Promise<MadePicture[]> {
  const outcome = await processPhoto(bytes, wish)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.pictures
}

async function print(bytes: Uint8Array, wish: PhotoWish = plain): Promise<MadePicture> {
  const found = (await make(bytes, wish)).find(({ name }) => name === 'print')
  if (!found) throw new Error('no print')
  return found
}

/** Returns the colour of a pixel: red, green, blue and, if there is one, alpha. */
async function colourAt({ bytes }: Pick<MadePicture, 'bytes'>, x: number, y: number) {
  const { data, info } = await openFile(bytes).raw().toBuffer({ resolveWithObject: true })
  const at = (y * info.width + x) * info.channels
  return [...data.subarray(at, at + info.channels)]
}

function nearest(colour: number[]): string {
  const distance = (other: number[]) =>
    other.reduce((sum, value, at) => sum + (value - (colour[at] ?? 0)) ** 2, 0)
  const [first] = Object.entries(quarters).sort(([, a], [, b]) => distance(a) - distance(b))
  return first?.[0] ?? ''
}

describe('what is made of a photo', () => {
  it('is three sizes and one for paper, told of on the way', async () => {
    const told: PhotoProgress[] = []
    const bytes = await noisePicture(1_600, 1_200)
    const outcome = await processPhoto(bytes, plain, (progress) => told.push(progress))
    const sizes = outcome.ok ? outcome.pictures.map((one) => [one.name, one.width, one.height]) : []
    expect(sizes).toEqual([
      ['96', 96, 72],
      ['256', 256, 192],
      ['600', 600, 450],
      ['print', 600, 450],
    ])
    const steps = told.map(({ stage, done }) => `${stage} ${done}`)
    expect(steps.slice(0, 3)).toEqual(['looking 0', 'decoding 0', 'packing 0'])
    expect(steps.at(-1)).toBe('packing 3')
  })

  it.each(['jpeg', 'png', 'webp'] as const)('is read from %s, however it packs', async (kind) => {
    const { bytes } = await print(await noisePicture(500, 640, kind))
    expect(bytes.length).toBeLessThanOrEqual(150_000)
    expect(readPrintable(bytes)).not.toBeNull()
    expect(readPlain(bytes)).not.toBeNull()
  })

  it('is never larger than what it is made of', async () => {
    const made = await make(await noisePicture(40, 30))
    expect(made.map(({ width, height }) => [width, height])).toEqual(Array(4).fill([40, 30]))
  })

  it('stands upright, whichever way the camera was held', async () => {
    const corners: string[] = []
    for (let orientation = 1; orientation <= 8; orientation++) {
      const made = await print(await lyingPhoto(orientation))
      const isLying = orientation >= 5
      expect([made.width, made.height]).toEqual(isLying ? [60, 80] : [80, 60])
      const left = nearest(await colourAt(made, 5, 5))
      corners.push(left + nearest(await colourAt(made, made.width - 6, 5)))
    }
    expect(corners).toEqual(['RG', 'GR', 'WB', 'BW', 'RB', 'BR', 'WG', 'GW'])
  })

  it('is cut after it stands, in shares of what is seen', async () => {
    const crop = { x: 0.5, y: 0, width: 0.5, height: 0.5 }
    const made = await print(await lyingPhoto(6), { ...plain, crop })
    expect([made.width, made.height]).toEqual([30, 40])
    expect(nearest(await colourAt(made, 15, 20))).toBe('R')
  })

  it('has the colours that were meant, whatever profile they came in', async () => {
    const raw = { create: { width: 20, height: 20, channels: 3, background: '#c86464' } } as const
    const wide = await sharp(raw).withIccProfile('p3').jpeg({ quality: 100 }).toBuffer()
    const [red = 0, green = 0] = await colourAt(await print(wide), 10, 10)
    expect(Math.abs(red - 200)).toBeLessThanOrEqual(3)
    expect(Math.abs(green - 100)).toBeLessThanOrEqual(3)
    const inks = await sharp(raw).toColourspace('cmyk').jpeg().toBuffer()
    expect(nearest(await colourAt(await print(inks), 10, 10))).toBe('R')
  })

  it('is grey, brighter and of more contrast by the arithmetic of the browser', async () => {
    const background = { r: 120, g: 90, b: 60 }
    const raw = { create: { width: 20, height: 20, channels: 3, background } } as const
    const bytes = await sharp(raw).png().toBuffer()
    const wish = { ...plain, look: { greyscale: true, brightness: 1.2, contrast: 1.5 } }
    // 94 by BT.709, times 1.2, then contrast 1.5 around the middle.
    const [red = 0, green = 0, blue = 0] = await colourAt(await print(bytes, wish), 10, 10)
    for (const value of [red, green, blue]) expect(Math.abs(value - 105)).toBeLessThanOrEqual(2)
  })

  it('is white paper where the picture is clear', async () => {
    const background = { r: 0, g: 0, b: 0, alpha: 0 }
    const bytes = await sharp({ create: { width: 20, height: 20, channels: 4, background } })
      .png()
      .toBuffer()
    expect(nearest(await colourAt(await print(bytes), 10, 10))).toBe('W')
  })

  it('is round on request: a square with clear corners, whole on paper', async () => {
    const made = await make(await lyingPhoto(1), { ...plain, isRound: true })
    expect(made.map(({ width, height }) => width === height)).toEqual(Array(4).fill(true))
    const [small, , , paper] = made
    expect([small?.type, paper?.type]).toEqual(['image/webp', 'image/jpeg'])
    if (!small || !paper) throw new Error('nothing made')
    expect((await colourAt(small, 0, 0))[3]).toBe(0)
    expect((await colourAt(small, 30, 30))[3]).toBe(255)
    expect(nearest(await colourAt(paper, 1, 1))).toBe('R')
  })
})

describe('files that are something else', () => {
  it.each(otherKinds)('%s is refused as %s before anything decodes it', async (_, code, bytes) => {
    expect(lookAtPhoto(bytes)).toBe(code)
    for (const wish of [plain, exactly]) {
      expect(await processPhoto(bytes, wish)).toEqual({ ok: false, code })
    }
  })

  it('reach no decoder even when nobody looks at them', async () => {
    const picture = sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
    const others = [await picture.clone().gif().toBuffer(), await picture.clone().tiff().toBuffer()]
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>')
    for (const bytes of [...others, svg]) {
      await expect(openFile(bytes).metadata()).rejects.toThrow(/unsupported image format/)
    }
  })
})

describe('files that would take too much', () => {
  it.each(Object.entries(claims))('%s is refused by its header', (_, bytes) => {
    expect(lookAtPhoto(bytes)).toBe('too-many-pixels')
  })

  it('counts as stored: no more than 64 million, and never none', () => {
    expect(lookAtPhoto(claims['a PNG of 60,000 by 60,000'].slice(0, 20))).toBe('wrong-type')
    expect(lookAtPhoto(new Uint8Array([0xff, 0xd8, 0xff, 0xd9]))).toBe('damaged')
  })

  it('takes no picture that moves', () => {
    expect(lookAtPhoto(movingWebp)).toBe('moving')
  })

  it.each(['jpeg', 'png', 'webp'] as const)('a %s that ends early is damaged', async (kind) => {
    const whole = await noisePicture(200, 150, kind)
    for (const share of [0.3, 0.6, 0.9]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share))
      expect(await processPhoto(cut, plain)).toEqual({ ok: false, code: 'damaged' })
    }
  })

  it('says of any bytes what they are, and never throws', async () => {
    const seeds = await Promise.all(
      (['jpeg', 'png', 'webp'] as const).map((kind) => noisePicture(24, 18, kind)),
    )
    const change = fc.record({ at: fc.nat(), to: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(change, { maxLength: 9 }),
        async (from, changes) => {
          const bytes = new Uint8Array(from)
          for (const { at, to } of changes) bytes[at % bytes.length] = to
          const outcome = await processPhoto(bytes, plain)
          if (outcome.ok) expect(outcome.pictures).toHaveLength(4)
          else expect(outcome.code).toMatch(/^(damaged|wrong-type|too-many-pixels|moving)$/)
        },
      ),
      { numRuns: runs(60) },
    )
  })
})

describe('what is in a file beside its pixels', () => {
  const holds = ({ bytes }: MadePicture) => Buffer.from(bytes).toString('latin1')

  it('is in none of the pictures: place, owner, comments, tails', async () => {
    const withPlace = await lyingPhoto(6)
    expect(withPlace.toString('latin1')).toContain(canary)
    const tailed = await polyglot()
    expect(Buffer.from(tailed).toString('latin1').split(canary)).toHaveLength(4)
    for (const file of [withPlace, tailed]) {
      for (const isRound of [false, true]) {
        for (const one of await make(file, { ...plain, isRound })) {
          expect(holds(one)).not.toContain('CANARY')
          expect(holds(one)).not.toMatch(/Exif|GPS|XMP|ICC_PROFILE|ICCP|JFIF|script/)
          const { exif, icc, xmp, comments } = await openFile(one.bytes).metadata()
          expect({ exif, icc, xmp, comments }).toEqual({})
        }
      }
    }
  })
})

describe('a picture that was made elsewhere', () => {
  it('is kept as it is, to the byte', async () => {
    const [kept] = await make(portrait, exactly)
    expect(kept).toMatchObject({ name: 'print', type: 'image/jpeg', width: 467, height: 600 })
    expect(Buffer.from(kept?.bytes ?? []).equals(Buffer.from(portrait))).toBe(true)
  })

  it('is refused with anything in it, or behind it, that is no picture', async () => {
    const end = portrait.length - 2
    const variants = {
      tail: [...portrait, 0xff, 0xd9],
      words: [...portrait, ...Buffer.from('PK and more'), 0xff, 0xd9],
      comment: [...portrait.subarray(0, 2), 0xff, 0xfe, 0, 4, 1, 2, ...portrait.subarray(2)],
      late: [...portrait.subarray(0, end), 0xff, 0xe1, 0, 4, 1, 2, 0xff, 0xd9],
      second: [...portrait.subarray(0, end), ...portrait.subarray(2)],
      cut: [...portrait.subarray(0, end)],
    }
    for (const [name, bytes] of Object.entries(variants)) {
      const outcome = await processPhoto(new Uint8Array(bytes), exactly)
      expect([name, outcome]).toEqual([name, { ok: false, code: 'not-plain' }])
    }
    const large = await print(await noisePicture(300, 300))
    expect((await make(large.bytes, exactly))[0]?.bytes).toEqual(large.bytes)
    const wide = await sharp(await noisePicture(2_001, 20))
      .jpeg()
      .toBuffer()
    expect(await processPhoto(wide, exactly)).toEqual({ ok: false, code: 'not-plain' })
  })

  it('is refused where its data is not whole, though its ends are', async () => {
    const middle = Math.floor(portrait.length / 2)
    const hollow = new Uint8Array([...portrait.subarray(0, middle), 0xff, 0xd9])
    expect(await processPhoto(hollow, exactly)).toEqual({ ok: false, code: 'damaged' })
  })
})
