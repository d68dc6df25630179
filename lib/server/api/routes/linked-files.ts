import 'server-only'
import { createRoute, z } from '@hono/zod-openapi'
import { asAttachment } from '../../files/attachment'
import { readLinkedFile } from '../../services/read-linked-file'
import type { AddRoutes } from '../environment'
import { unwrap } from '../problems'
import { problems } from './shapes'

const file = { schema: { type: 'string' as const, format: 'binary' } }
const result = { $ref: '#/components/schemas/CvResult' }

const follow = createRoute({
  method: 'get',
  path: '/files/{token}',
  summary: 'A kept file, by its link',
  security: [],
  request: { params: z.object({ token: z.string().min(1).max(200) }) },
  responses: {
    200: {
      description: 'The file; `CvResult` behind `links.json` of a request',
      content: {
        'application/pdf': file,
        'text/html': file,
        'text/plain': file,
        'image/jpeg': file,
        'image/webp': file,
        'application/zip': file,
        'application/json': { schema: { anyOf: [result, { type: 'object' as const }] } },
      },
    },
    ...problems(404),
  },
})

/** Kept files, by links that are their own keys, handed out as downloads. */
export const addLinkedFileRoutes: AddRoutes = (api, home) => {
  api.openapi(follow, async (context) => {
    const file = unwrap(await readLinkedFile(home, context.req.valid('param')))
    if ('location' in file) return context.redirect(file.location, 302)
    return new Response(file.bytes, {
      headers: {
        'content-type': file.type,
        'content-disposition': asAttachment(file.fileName),
        // Never anything but a download: it is shown by nobody on this address.
        'content-security-policy': "default-src 'none'; sandbox",
      },
    })
  })
}
