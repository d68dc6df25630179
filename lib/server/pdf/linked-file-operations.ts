import 'server-only'
import { z } from '@hono/zod-openapi'
import { fileFactsOf } from '@/lib/resume/file-formats'
import { problems } from '../api/description/shapes'
import { type Operation, operation } from '../api/operation'
import { unwrap } from '../api/problems'
import { noTool } from '../api/tool-rows'
import { asAttachment, asInline } from '../files/attachment'
import { readLinkedFile } from './read-linked-file'

const file = { schema: { type: 'string' as const, format: 'binary' } }
const result = { $ref: '#/components/schemas/CvResult' }

const follow = operation({
  method: 'get',
  path: '/files/{token}',
  summary: 'Download a stored file by its link',
  scope: 'public',
  role: 'public',
  tool: noTool.links,
  request: { params: z.object({ token: z.string().min(1).max(200) }) },
  responses: {
    200: {
      description:
        'The file; for `files.json` of a request a `CvResult`. HTML opens in the browser, all other types are downloads',
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
    302: { description: 'Redirect to the file, valid for a few minutes' },
    ...problems(404),
  },
  run: async (context, ports) => {
    const file = unwrap(await readLinkedFile(ports, context.req.valid('param')))
    if ('location' in file) return context.redirect(file.location, 302)
    const isPage = file.type === fileFactsOf('html').mediaType
    return new Response(file.bytes, {
      headers: {
        'content-type': file.type,
        'content-disposition': isPage ? asInline(file.fileName) : asAttachment(file.fileName),
        'content-security-policy': isPage ? pagePolicy : downloadPolicy,
      },
    })
  },
})

/** Policy of files that are only downloaded. */
const downloadPolicy = "default-src 'none'; sandbox"
/**
 * Policy of a CV as a page: inline style and pictures only, no script, no requests, and an opaque origin; its links
 * open in a tab of their own.
 */
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups allow-popups-to-escape-sandbox"

/** Kept files, by links that are their own keys: pages are shown in a sandbox, all others are downloads. */
export const linkedFileOperations: readonly Operation[] = [follow]
