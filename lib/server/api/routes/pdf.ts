import 'server-only'
import { createRoute, z } from '@hono/zod-openapi'
import { keptPdfSchema, pdfQuerySchema } from '@/lib/api/resumes'
import { keepPdf } from '../../services/keep-pdf'
import { readLinkedFile } from '../../services/read-linked-file'
import { findPdf, makePdf } from '../../services/render-pdf'
import { asAttachment } from '../attachment'
import type { AddRoutes } from '../environment'
import { ownerOf } from '../guards/require-principal'
import { unwrap } from '../problems'
import { documentParameters, idempotencySchema, jsonContent, problems } from './shapes'

const pdfContent = {
  description: 'The PDF',
  content: { 'application/pdf': { schema: { type: 'string' as const, format: 'binary' } } },
}

const read = createRoute({
  method: 'get',
  path: '/resumes/{id}/pdf',
  summary: 'The PDF of a document, or of a kept version',
  description: 'The same bytes that the editor shows. `If-None-Match` answers 304.',
  request: { params: documentParameters, query: pdfQuerySchema },
  responses: { 200: pdfContent, ...problems(401, 404, 410, 422, 502) },
})

const keep = createRoute({
  method: 'post',
  path: '/resumes/{id}/pdf',
  summary: 'Make and keep the PDF of a document',
  request: { params: documentParameters, headers: idempotencySchema },
  responses: {
    201: jsonContent(keptPdfSchema, 'A link to the file, which is kept with its version'),
    ...problems(401, 403, 404, 410, 502),
  },
})

const follow = createRoute({
  method: 'get',
  path: '/files/{token}',
  summary: 'A kept file, by its link',
  security: [],
  request: { params: z.object({ token: z.string().min(1).max(200) }) },
  responses: { 200: pdfContent, ...problems(404) },
})

function hasMatch(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch.split(',').some((part) => {
    const asked = part.trim().replace(/^W\//, '')
    return asked === etag || asked === '*'
  })
}

/** PDFs: made under watch, kept on demand, handed out as downloads. */
export const addPdfRoutes: AddRoutes = (api, home) => {
  api.openapi(read, async (context) => {
    const input = { ...context.req.valid('param'), ...context.req.valid('query') }
    const found = unwrap(await findPdf(home, ownerOf(context), input))
    const headers = { etag: found.etag, 'content-disposition': asAttachment(found.fileName) }
    if (hasMatch(context.req.header('if-none-match'), found.etag)) {
      return new Response(null, { status: 304, headers })
    }
    const bytes = unwrap(await makePdf(home, found))
    return new Response(bytes, { headers: { ...headers, 'content-type': 'application/pdf' } })
  })

  api.openapi(keep, async (context) => {
    const kept = unwrap(await keepPdf(home, ownerOf(context), context.req.valid('param')))
    context.header('location', kept.url)
    return context.json(kept, 201)
  })

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
