import { z } from '@hono/zod-openapi'
import { photoLimits } from '@/lib/resume/resume-limits'
import { fileLinkSchema, linkedUrl } from './file-link'
import { signedFormSchema } from './imports'

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')
const photoId = z.uuid().describe('UUIDv7')
const fileHash = z.string().regex(/^[0-9a-f]{64}$/)
const share = z.number().min(0).max(1)
const length = z.number().gt(0).max(1)

const factor = ({ min, max }: { min: number; max: number }, what: string) =>
  z.optional(z.number().min(min).max(max)).describe(`${what}: a multiple, 1 leaves it as it is`)

/** The part of an upright picture that is used, in shares of its width and height. */
const cropSchema = z
  .strictObject({ x: share, y: share, width: length, height: length })
  .refine(({ x, y, width, height }) => x + width <= 1.000_001 && y + height <= 1.000_001, {
    message: 'reaches beyond the picture',
  })

export const photoRequestSchema = z
  .strictObject({
    fileName: z
      .optional(z.string().max(255))
      .describe('Your name for the file; only returned to you'),
    sha256: z
      .optional(fileHash)
      .describe(
        'SHA-256 of a prepared JPEG, of a TrueType font of your own, or of a PDF that was sent for an application: exactly these bytes are stored, or refused. Cannot be combined with other options',
      ),
    crop: z.optional(cropSchema).describe('In the upright picture; the whole picture by default'),
    greyscale: z.optional(z.boolean()),
    brightness: factor(photoLimits.brightness, 'Brightness'),
    contrast: factor(photoLimits.contrast, 'Contrast'),
    round: z
      .optional(z.boolean())
      .describe('A square WebP with transparent corners; `print` stays a full square'),
  })
  .refine(
    ({ sha256, fileName: _, ...choices }) =>
      sha256 === undefined || Object.values(choices).every((choice) => choice === undefined),
    { path: ['sha256'], message: 'goes with no other choice' },
  )
  .openapi({
    example: { fileName: 'me.jpg', crop: { x: 0.1, y: 0, width: 0.7, height: 0.9 }, contrast: 1.1 },
  })
export type PhotoRequestBody = z.output<typeof photoRequestSchema>

export const photoStatuses = ['waiting', 'working', 'done', 'failed'] as const

/** Why no picture was made of a file. */
export const photoFailures = [
  'empty',
  'wrong-type',
  'heic',
  'svg',
  'moving',
  'too-large',
  'too-many-pixels',
  'damaged',
  'not-plain',
  'other-bytes',
  'font-restricted',
  'font-unfit',
  'too-many-fonts',
  'pdf-unfit',
  'too-many-pdfs',
  'gave-up',
] as const
export type PhotoFailure = (typeof photoFailures)[number]

/** One sentence for each, for whoever reads answers with their own eyes. */
export const photoReasons: Record<PhotoFailure, string> = {
  empty: 'The file is empty.',
  'wrong-type': 'Only JPEG, PNG and WebP are taken, told by the bytes and not by the name.',
  heic: 'HEIC and AVIF are not read here: export the photo as JPEG, or choose it in a browser that shows it, which sends it as JPEG.',
  svg: 'A drawing is no photo: send a JPEG, PNG or WebP.',
  moving: 'The picture moves: send one frame of it.',
  'too-large': 'The file is larger than 10 MB.',
  'too-many-pixels': 'The picture has more than 64 million pixels.',
  damaged: 'The picture is damaged, or ends too early.',
  'not-plain':
    'Only a JPEG of at most 2,000 pixels without metadata, and with nothing behind it, is kept as it is.',
  'other-bytes': 'These are not the bytes that were announced.',
  'font-restricted':
    'The maker of this font does not allow documents to hold it, or only as a whole.',
  'font-unfit':
    'Of fonts, undamaged TrueType files of at most 4 MB and 30,000 glyphs are stored: no collection, no variable font.',
  'too-many-fonts':
    'The account has 60 font files already. Those that no document names are deleted after 30 days.',
  'pdf-unfit':
    'Of PDFs, those that open without a password and have at most 4 MB and 50 pages are stored.',
  'too-many-pdfs':
    'The account has 4,000 sent PDFs, or 500 MB of them, already. Those that no application names are deleted after 30 days.',
  'gave-up': 'It took too long, or too much memory.',
}

export const photoPictureNames = ['96', '256', '600', 'print'] as const

const pictureSchema = z.strictObject({
  name: z
    .enum(photoPictureNames)
    .describe('Maximum of the longer side in pixels; `print` is used for the PDF'),
  url: linkedUrl,
  link: fileLinkSchema,
  type: z.enum(['image/jpeg', 'image/webp']),
  width: z.int(),
  height: z.int(),
  bytes: z.int(),
  sha256: fileHash.describe('Id of `print`, for `content.photo.fileId` of a CV'),
})

const example = {
  id: '0190d3a4-0000-7000-8000-000000000001',
  fileName: 'me.jpg',
  status: 'done' as const,
  progress: null,
  createdAt: '2026-03-01T12:00:00.000Z',
  expiresAt: '2026-03-31T12:00:00.000Z',
  pictures: [
    {
      name: 'print' as const,
      url: 'https://cv.example.org/api/v1/photos/0190d3a4-0000-7000-8000-000000000001/print',
      link: {
        url: 'https://cv.example.org/api/v1/photos/0190d3a4-0000-7000-8000-000000000001/print',
        expiresAt: '2026-03-31T12:00:00.000Z',
      },
      type: 'image/jpeg' as const,
      width: 467,
      height: 600,
      bytes: 48_211,
      sha256: 'a'.repeat(64),
    },
  ],
}

export const photoAnswerSchema = z
  .strictObject({
    id: photoId,
    fileName: z.string(),
    status: z.enum(photoStatuses).describe('`waiting`: for its file, or in the queue'),
    progress: z
      .nullable(
        z.strictObject({
          stage: z.enum(['looking', 'decoding', 'packing']),
          done: z.int(),
          of: z.int(),
        }),
      )
      .describe('With `working`: the stage'),
    createdAt: timestamp,
    expiresAt: timestamp.describe(
      'When it is deleted. A picture that a CV uses by then stays for as long as the CV',
    ),
    code: z
      .optional(z.enum(photoFailures))
      .describe('With `failed`: the reason. No CV was changed'),
    reason: z.optional(z.string()).describe('With `failed`: the same as a sentence'),
    pictures: z.optional(z.array(pictureSchema)).describe('With `done`; none of a font or a PDF'),
  })
  .openapi({ example })
export type PhotoAnswer = z.output<typeof photoAnswerSchema>

export const photoListSchema = z.strictObject({
  photos: z.array(photoAnswerSchema).describe('Newest first, at most 500'),
})

/** Where the bytes of a photo go: a form of these fields with the file, named `file`, behind them. */
export const photoUploadSchema = z.strictObject({
  id: photoId,
  upload: z
    .nullable(signedFormSchema)
    .describe('Null where the same bytes are stored already: nothing has to be sent'),
})
export type PhotoUpload = z.output<typeof photoUploadSchema>
