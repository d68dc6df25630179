import { createCanvas } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { readPrintable } from '@/lib/pdf/photo/jpeg'
import { createResume } from '@/lib/resume/create'
import { jpegDataUrl } from '@/lib/resume/data-url'
import { createIdGenerator } from '@/lib/resume/ids'
import { portrait, withPhoto } from '@/tests/fixtures/portrait'
import { placePhoto } from './place-photo'

const document = createResume(createIdGenerator())

/** A picture of one colour, as a data URL. */
function pictureOf(width: number, height: number, type: 'image/png' | 'image/jpeg' | 'image/webp') {
  const sheet = createCanvas(width, height)
  const context = sheet.getContext('2d')
  context.fillStyle = '#336699'
  context.fillRect(0, 0, width, height)
  const bytes = type === 'image/png' ? sheet.toBuffer(type) : sheet.toBuffer(type, 80)
  return `data:${type};base64,${bytes.toString('base64')}`
}

it.each([
  ['image/png', 90, 120],
  ['image/jpeg', 2_000, 500],
  ['image/webp', 40, 1_000],
] as const)('cuts a picture of %s, %i by %i pixels, upright', async (type, width, height) => {
  const placed = await placePhoto(document, pictureOf(width, height, type))
  if (!placed.ok) throw new Error(placed.reason)
  const { fileId = '' } = placed.document.content.photo ?? {}
  const size = readPrintable(placed.files[fileId] ?? new Uint8Array())
  expect((size?.width ?? 0) / (size?.height ?? 1)).toBeCloseTo(7 / 9, 1)
})

it('takes the photo of an export of ours as it is', async () => {
  const { document: own, files } = withPhoto(document)
  expect(await placePhoto(own, jpegDataUrl(portrait))).toEqual({ ok: true, document: own, files })
})

it.each([
  ['data:image/png;base64,%%', 'its data URL is damaged'],
  ['data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=', 'it is no JPEG, PNG or WebP'],
  [pictureOf(90, 120, 'image/png').slice(0, 70), 'it is damaged'],
])('says why %s is no photo', async (image, reason) => {
  expect(await placePhoto(document, image)).toEqual({ ok: false, reason })
})
