import 'server-only'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { pdfQuerySchema, pendingPdfSchema, storedPdfSchema } from '@/lib/api/documents'
import {
  documentParameters,
  idempotencySchema,
  jsonContent,
  pdfContent,
  problems,
} from '../api/description/shapes'
import type { ApiEnvironment } from '../api/environment'
import { assignedPrincipal } from '../api/guards/assigned-principal'
import { ownerOf } from '../api/guards/require-principal'
import { waitOf } from '../api/guards/wait-for-end'
import { type Operation, operation } from '../api/operation'
import { hasMatch, noneMatchSchema } from '../api/preconditions'
import { unwrap } from '../api/problems'
import { adds, none } from '../api/tool-rows'
import { asAttachment } from '../files/attachment'
import type { Ports } from '../ports-types'
import { nearNameDescription, nearNameHeader } from './near-name-header'
import { findPdf, makePdf } from './render-pdf'
import { storePdf } from './store-pdf'

/**
 * Seconds that a link lasts which an agent asked for: it is a credential, and outlives the agent's key
 * (ADR agents-and-webhooks).
 */
const secondsForAgents = 60 * 60

/** Milliseconds that a client waits for a PDF that another process renders, before the answer is to retry. */
const patience = 5_000

const preferSchema = z.object({
  prefer: z
    .optional(z.string().max(200))
    .describe('`wait=N` (RFC 7240): wait at most this many seconds; the maximum is 5'),
})

/** Returns the milliseconds that the client prefers to wait. */
function patienceOf(prefer: string | undefined): number {
  const seconds = waitOf(prefer)
  return seconds === null ? patience : Math.min(patience, seconds * 1000)
}

/** Makes the PDF and keeps it; the link of an agent lasts shorter. */
async function store(context: Context<ApiEnvironment>, ports: Ports, id: string) {
  const isOfAgent = assignedPrincipal(context.req.raw) !== null
  const input = isOfAgent ? { id, seconds: secondsForAgents } : { id }
  const stored = unwrap(await storePdf(ports, ownerOf(context), input))
  context.header('location', stored.url)
  return stored
}

const read = operation({
  method: 'get',
  path: '/resumes/{id}/pdf',
  summary: 'Get the PDF of a document or of a stored version',
  scope: 'read',
  role: 'read',
  tool: none('POST /resumes/{id}/pdf answers with a link to the same file.'),
  audit: 'document-exported',
  cost: 'work',
  description:
    'The same bytes as in the editor. Supports `If-None-Match` (304). `Vitae-Missing-Fonts` lists the ids of font files of your own that are not in the account: the PDF is set without them. ' +
    nearNameDescription,
  request: {
    params: documentParameters,
    query: pdfQuerySchema,
    headers: preferSchema.extend(noneMatchSchema.shape),
  },
  responses: {
    304: { description: 'Unchanged' },
    200: pdfContent,
    202: jsonContent(pendingPdfSchema, 'It is being made: come again after `Retry-After` seconds'),
    ...problems(401, 404, 410, 422, 502),
  },
  run: async (context, ports) => {
    const { version, blind } = context.req.valid('query')
    const input = { ...context.req.valid('param'), version, isBlind: blind === 'true' }
    const found = unwrap(await findPdf(ports, ownerOf(context), input))
    const missing = found.missingFonts.join(', ')
    const headers = {
      etag: found.etag,
      'content-disposition': asAttachment(found.fileName),
      ...(missing && { 'vitae-missing-fonts': missing }),
      ...nearNameHeader(found),
    }
    if (hasMatch(context.req.header('if-none-match'), found.etag)) {
      return new Response(null, { status: 304, headers })
    }
    const { prefer } = context.req.valid('header')
    const wait = patienceOf(prefer)
    const applied: Record<string, string> =
      waitOf(prefer) === null ? {} : { 'preference-applied': `wait=${wait / 1000}` }
    const made = unwrap(await makePdf(ports, ownerOf(context), found, wait))
    if (!('bytes' in made)) {
      context.header('retry-after', String(made.retryAfter))
      return context.json({ status: 'working' as const }, 202, applied)
    }
    const type = { 'content-type': 'application/pdf' }
    return new Response(made.bytes, { headers: { ...headers, ...applied, ...type } })
  },
})

const keep = operation({
  method: 'post',
  path: '/resumes/{id}/pdf',
  summary: 'Create and store the PDF of a document',
  description:
    'The link works without a key until it expires: after 30 days, or after an hour where an agent asked for it.',
  scope: 'write',
  role: 'write',
  tool: adds,
  audit: 'document-exported',
  request: { params: documentParameters, headers: idempotencySchema },
  responses: {
    201: jsonContent(storedPdfSchema, 'A link to the file, which is kept with its version'),
    ...problems(401, 403, 404, 410, 502),
  },
  run: async (context, ports) => {
    const { id } = context.req.valid('param')
    return context.json(await store(context, ports, id), 201)
  },
})

/** The same operation under its name for simple clients. */
const generate: Operation = {
  ...keep,
  path: '/resumes/{id}/generate-pdf',
  description:
    'Like `POST …/pdf`, with a link for 30 days. The document’s `pdf` names the address of the file.',
  tool: none('An older name of POST /resumes/{id}/pdf.'),
}

/** Operations of PDFs: rendered within limits, and stored on demand. */
export const pdfOperations: readonly Operation[] = [read, keep, generate]
