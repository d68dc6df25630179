import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import { auditCheckSchema, auditListSchema, auditQuerySchema } from '@/lib/api/workspaces'
import { appendAudit } from '../../services/workspaces/append-audit'
import { checkAudit, exportAudit, readAudit } from '../../services/workspaces/read-audit'
import { needs } from '../access'
import type { AddRoutes } from '../environment'
import { memberOf } from '../guards/member-of'
import { unwrap } from '../problems'
import { documentParameters, jsonContent, problems } from './shapes'

const list = createRoute({
  method: 'get',
  path: '/workspaces/{id}/audit',
  summary: 'Read the log of a workspace',
  description: 'Members, invitations, keys, links, deletions and exports; for owners and admins.',
  security: needs('admin'),
  request: { params: documentParameters, query: auditQuerySchema },
  responses: {
    200: jsonContent(auditListSchema, 'The newest first'),
    ...problems(401, 403, 404, 422),
  },
})

const check = createRoute({
  method: 'get',
  path: '/workspaces/{id}/audit/check',
  summary: 'Verify the log of a workspace',
  description: 'Computes the hash of each entry again, from the first to the head of the chain.',
  security: needs('admin'),
  request: { params: documentParameters },
  responses: { 200: jsonContent(auditCheckSchema, 'The outcome'), ...problems(401, 403, 404) },
})

/** Not typed by its name: that has JSON in it, and the answer is a stream of lines. */
const jsonLines: Record<string, { schema: { type: 'string' } }> = {
  'application/jsonl': { schema: { type: 'string' } },
}

const download = createRoute({
  method: 'get',
  path: '/workspaces/{id}/audit/export',
  summary: 'Export the log of a workspace',
  description:
    'JSON lines: each entry as it was hashed, the oldest first, and the head of the chain as the last line.',
  security: needs('admin'),
  request: { params: documentParameters },
  responses: {
    200: {
      description: 'The log',
      content: jsonLines,
    },
    ...problems(401, 403, 404),
  },
})

/** Streams texts as the body of an answer, no faster than they are read. */
function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await texts.return(undefined)
    },
  })
}

/** Adds the routes of the log of a workspace: read it, verify it, export it. */
export const addWorkspaceAuditRoutes: AddRoutes = (api, ports) => {
  api.openapi(list, async (context) => {
    const { workspace } = memberOf(context)
    return context.json(unwrap(await readAudit(ports, workspace, context.req.valid('query'))), 200)
  })

  api.openapi(check, async (context) =>
    context.json(await checkAudit(ports, memberOf(context).workspace), 200),
  )

  api.openapi(download, async (context) => {
    const { workspace, by } = memberOf(context)
    await appendAudit(ports, workspace, { kind: 'audit-exported', ...by.audited })
    return new Response(streamOf(exportAudit(ports, workspace)), {
      headers: {
        'content-type': 'application/jsonl; charset=utf-8',
        'content-disposition': 'attachment; filename="audit.jsonl"',
      },
    })
  })
}
