import { createCanvas } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { readPrintable } from '@/lib/pdf/photo/jpeg'
import { createCustomEntry, createResume } from '@/lib/resume/create'
import { decodeDataUrl, jpegDataUrl } from '@/lib/resume/data-url'
import { createIdGenerator } from '@/lib/resume/ids'
import { signatureIds } from '@/lib/resume/picture-ids'
import { portrait, withPhoto } from '@/tests/fixtures/portrait'
import { placePhoto, placeSignatures } from './place-photo'

const ids = createIdGenerator()
const document = createResume(ids)

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

/** The document with a signature of a file. */
function signedWith(fileId: string) {
  const entry = { ...createCustomEntry(ids), signature: { fileId } }
  const custom = [{ id: ids.node(), title: '', entries: [entry] }]
  return { ...document, content: { ...document.content, custom } }
}

const idOf = 'a'.repeat(64)

it.each(['image/png', 'image/jpeg', 'image/webp'] as const)(
  'packs a signature of %s',
  async (type) => {
    const bytes = decodeDataUrl(pictureOf(300, 90, type)) ?? new Uint8Array()
    const {
      document: signed,
      files,
      reasons,
    } = await placeSignatures(signedWith(idOf), { [idOf]: bytes })
    const [packed = ''] = signatureIds(signed)
    expect(reasons).toEqual([])
    expect(readPrintable(files[packed] ?? new Uint8Array())).toEqual({ width: 300, height: 90 })
  },
)

it('leaves a signature that can be printed as it is, and says why another cannot', async () => {
  const own = signedWith(idOf)
  expect(await placeSignatures(own, { [idOf]: portrait })).toMatchObject({
    document: own,
    reasons: [],
  })
  const svg = new TextEncoder().encode('<svg/>')
  expect(await placeSignatures(own, { [idOf]: svg })).toMatchObject({
    document: own,
    reasons: ['it is no JPEG, PNG or WebP'],
  })
})
