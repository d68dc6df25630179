import 'server-only'
import { z } from '@hono/zod-openapi'
import { fileLinkSchema } from '@/lib/api/file-link'
import {
  photoAnswerSchema,
  photoListSchema,
  photoPictureNames,
  photoRequestSchema,
  photoUploadSchema,
} from '@/lib/api/photos'
import {
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  problems,
} from '../api/description/shapes'
import { effectIdOf } from '../api/guards/idempotency'
import { ownerOf } from '../api/guards/require-principal'
import { answerNow, preferSchema } from '../api/guards/wait-for-end'
import { deletion, type Operation, operation } from '../api/operation'
import { unwrap } from '../api/problems'
import { adds, noTool, reads } from '../api/tool-rows'
import { asAttachment } from '../files/attachment'
import { beginPhoto } from './begin-photo'
import { discardPhoto } from './discard-photo'
import {
  linkPhotoPicture,
  listPhotoStates,
  readPhotoPicture,
  readPhotoState,
  readPicture,
} from './read-photo'

const begin = operation({
  method: 'post',
  path: '/photos',
  summary: 'Start processing a photo',
  scope: 'write',
  role: 'write',
  tool: noTool.files,
  description:
    'Returns a signed form for a JPEG, PNG or WebP of at most 10 MB and 64 million pixels. The photo is turned upright, cropped, stripped of metadata and stored in 96, 256 and 600 pixels, and for the PDF with at most 150 kB. A CV refers to the latter by its SHA-256 in `content.photo.fileId`. With `sha256` a prepared picture, a font of yours for `design.ownFont`, or a PDF for `content.sent` of an application is stored as it is. No CV is changed.',
  request: { headers: idempotencySchema, body: jsonBody(photoRequestSchema) },
  responses: {
    201: jsonContent(photoUploadSchema, 'Where the file goes'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
  run: async (context, ports) => {
    const input = { asked: context.req.valid('json'), id: effectIdOf(context, ports) }
    const begun = unwrap(await beginPhoto(ports, ownerOf(context), input))
    if (begun.upload) context.header('location', `/api/v1/photos/${begun.id}`)
    return context.json(begun, 201)
  },
})

const list = operation({
  method: 'get',
  path: '/photos',
  summary: 'List your photos, newest first',
  scope: 'read',
  role: 'read',
  tool: reads,
  responses: { 200: jsonContent(photoListSchema, 'How far each is'), ...problems(401) },
  run: async (context, ports) =>
    context.json({ photos: await listPhotoStates(ports, ownerOf(context)) }, 200),
})

const read = operation({
  method: 'get',
  path: '/photos/{id}',
  summary: 'Get a photo with its progress and result',
  scope: 'read',
  role: 'read',
  tool: reads,
  request: { params: documentParameters, headers: preferSchema },
  responses: { 200: jsonContent(photoAnswerSchema, 'Its state'), ...problems(401, 404) },
  run: (context, ports) =>
    answerNow(context, async () => {
      const found = await readPhotoState(ports, ownerOf(context), context.req.valid('param'))
      const state = unwrap(found)
      const isOver = state.status === 'done' || state.status === 'failed'
      return { response: context.json(state, 200), isOver }
    }),
})

const pictureParameters = documentParameters.extend({ name: z.enum(photoPictureNames) })

const bytesContent = (description: string, ...types: string[]) => ({
  description,
  content: Object.fromEntries(
    types.map((type) => [type, { schema: { type: 'string' as const, format: 'binary' } }]),
  ),
})

const picture = operation({
  method: 'get',
  path: '/photos/{id}/{name}',
  summary: 'Get a picture of a photo',
  scope: 'read',
  role: 'read',
  tool: noTool.bytes,
  request: { params: pictureParameters },
  responses: {
    200: bytesContent('The picture', 'image/jpeg', 'image/webp'),
    ...problems(401, 404),
  },
  run: async (context, ports) => {
    const found = await readPhotoPicture(ports, ownerOf(context), context.req.valid('param'))
    return answerPicture(unwrap(found))
  },
})

const link = operation({
  method: 'post',
  path: '/photos/{id}/{name}/link',
  summary: 'Create a link to a picture, valid for one hour',
  scope: 'write',
  role: 'write',
  tool: adds,
  request: { params: pictureParameters, headers: idempotencySchema },
  responses: {
    201: jsonContent(fileLinkSchema, 'Whoever has it needs no key'),
    ...problems(401, 403, 404),
  },
  run: async (context, ports) => {
    const made = await linkPhotoPicture(ports, ownerOf(context), context.req.valid('param'))
    const { url, expiresAt } = unwrap(made)
    return context.json({ url, expiresAt }, 201, { location: url })
  },
})

const discard = deletion({
  path: '/photos/{id}',
  summary: 'Delete a photo with its sizes and links',
  description: 'A CV that uses the picture keeps it.',
  scope: 'write',
  role: 'write',
  tool: noTool.erases,
  remove: discardPhoto,
})

const named = operation({
  method: 'get',
  path: '/pictures/{sha256}',
  summary:
    'Get a file by the id in a document: `content.photo.fileId` or `sourceId`, `fileId` of a `signature`, `fontId` of a face of `design.ownFont`, or `fileId` of a sent PDF',
  scope: 'read',
  role: 'read',
  tool: noTool.bytes,
  request: { params: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }) },
  responses: {
    200: bytesContent('The picture, font or PDF', 'image/jpeg', 'font/ttf', 'application/pdf'),
    ...problems(401, 404),
  },
  run: async (context, ports) => {
    const found = await readPicture(ports, ownerOf(context), context.req.valid('param'))
    return answerPicture(unwrap(found))
  },
})

/** Answers with a picture for its owner only, which browsers show in an `img` and nowhere else; a PDF is a download. */
function answerPicture({
  head: { type, sha256 },
  bytes,
}: {
  head: { type: string; sha256: string }
  bytes: BodyInit
}) {
  const short = sha256.slice(0, 32)
  return new Response(bytes, {
    headers: {
      'content-type': type,
      'content-security-policy': "default-src 'none'; sandbox",
      etag: `"${short}"`,
      ...(type === 'application/pdf'
        ? { 'content-disposition': asAttachment(`${short}.pdf`) }
        : {}),
    },
  })
}

/** Operations of photos: the form that receives a file, its state, its pictures, its deletion. */
export const photoOperations: readonly Operation[] = [
  begin,
  list,
  read,
  picture,
  link,
  discard,
  named,
]
