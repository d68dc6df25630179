import 'server-only'
import { z } from '@hono/zod-openapi'
import { markSentSchema, sentFileSchema } from '@/lib/api/sent-files'
import {
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  pdfContent,
  problems,
} from '../../api/description/shapes'
import { effectIdOf } from '../../api/guards/idempotency'
import { ownerOf } from '../../api/guards/require-principal'
import { type Operation, operation } from '../../api/operation'
import { unwrap } from '../../api/problems'
import { none, noTool } from '../../api/tool-rows'
import { asAttachment } from '../../files/attachment'
import { freezeSent } from './freeze-sent'
import { readSent } from './read-sent'

const fileParameters = documentParameters.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })

const mark = operation({
  method: 'post',
  path: '/documents/{id}/sent',
  summary: 'Note that a CV or letter was sent, and store its PDF as it is now',
  scope: 'write',
  role: 'write',
  tool: none('The person says what was sent, and keeps its files.'),
  description:
    'Makes the PDF of a CV or letter, or takes one that was uploaded by `POST /photos` with its SHA-256. The bytes stay as they are, whatever becomes of the CV, for as long as the application or a version of it names them. An application that was only saved moves to `applied`.',
  request: {
    params: documentParameters,
    headers: idempotencySchema,
    body: jsonBody(markSentSchema),
  },
  responses: {
    201: jsonContent(sentFileSchema, 'The entry of the application'),
    ...problems(400, 401, 403, 404, 409, 410, 413, 415, 422, 502),
  },
  run: async (context, ports) => {
    const input = { ...context.req.valid('param'), asked: context.req.valid('json') }
    const operationId = effectIdOf(context, ports)
    const sent = unwrap(await freezeSent(ports, ownerOf(context), { ...input, operationId }))
    context.header('location', `/api/v1/documents/${input.id}/sent/${sent.fileId}`)
    return context.json(sent, 201)
  },
})

const read = operation({
  method: 'get',
  path: '/documents/{id}/sent/{sha256}',
  summary: 'Get a PDF as it was sent',
  scope: 'read',
  role: 'read',
  tool: noTool.bytes,
  audit: 'document-exported',
  request: { params: fileParameters },
  responses: { 200: pdfContent, ...problems(401, 404, 410) },
  run: async (context, ports) => {
    const { id, sha256 } = context.req.valid('param')
    const sent = unwrap(await readSent(ports, ownerOf(context), { id, fileId: sha256 }))
    return new Response(sent.bytes, {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': asAttachment(sent.name),
        'content-security-policy': "default-src 'none'; sandbox",
        etag: `"${sha256.slice(0, 32)}"`,
      },
    })
  },
})

/** Operations of PDFs that were sent for an application: note one, and get it as it was. */
export const sentFileOperations: readonly Operation[] = [mark, read]
