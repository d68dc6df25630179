import 'server-only'
import { auditCheckSchema, auditListSchema, auditQuerySchema } from '@/lib/api/workspaces'
import { documentParameters, jsonContent, problems } from '../api/description/shapes'
import { memberOf } from '../api/guards/member-of'
import { type Operation, operation } from '../api/operation'
import { unwrap } from '../api/problems'
import { noTool } from '../api/tool-rows'
import { appendAudit } from './append-audit'
import { checkAudit, exportAudit, readAudit } from './read-audit'

const list = operation({
  method: 'get',
  path: '/workspaces/{id}/audit',
  summary: 'Read the log of a workspace',
  description: 'Members, invitations, keys, links, deletions and exports; for owners and admins.',
  scope: 'admin',
  role: 'manage',
  tool: noTool.workspaces,
  request: { params: documentParameters, query: auditQuerySchema },
  responses: {
    200: jsonContent(auditListSchema, 'The newest first'),
    ...problems(401, 403, 404, 422),
  },
  run: async (context, ports) => {
    const { workspace } = memberOf(context)
    return context.json(unwrap(await readAudit(ports, workspace, context.req.valid('query'))), 200)
  },
})

const check = operation({
  method: 'get',
  path: '/workspaces/{id}/audit/check',
  summary: 'Verify the log of a workspace',
  description: 'Computes the hash of each entry again, from the first to the head of the chain.',
  scope: 'admin',
  role: 'manage',
  tool: noTool.workspaces,
  request: { params: documentParameters },
  responses: { 200: jsonContent(auditCheckSchema, 'The outcome'), ...problems(401, 403, 404) },
  run: async (context, ports) =>
    context.json(await checkAudit(ports, memberOf(context).workspace), 200),
})

/** Not typed by its name: that has JSON in it, and the answer is a stream of lines. */
const jsonLines: Record<string, { schema: { type: 'string' } }> = {
  'application/jsonl': { schema: { type: 'string' } },
}

const download = operation({
  method: 'get',
  path: '/workspaces/{id}/audit/export',
  summary: 'Export the log of a workspace',
  description:
    'JSON lines: each entry as it was hashed, the oldest first, and the head of the chain as the last line.',
  scope: 'admin',
  role: 'manage',
  tool: noTool.workspaces,
  cost: 'work',
  request: { params: documentParameters },
  responses: {
    200: {
      description: 'The log',
      content: jsonLines,
    },
    ...problems(401, 403, 404),
  },
  run: async (context, ports) => {
    const { workspace, by } = memberOf(context)
    await appendAudit(ports, workspace, { kind: 'audit-exported', ...by.audited })
    return new Response(streamOf(exportAudit(ports, workspace)), {
      headers: {
        'content-type': 'application/jsonl; charset=utf-8',
        'content-disposition': 'attachment; filename="audit.jsonl"',
      },
    })
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

/** Operations of the log of a workspace: read it, verify it, export it. */
export const workspaceAuditOperations: readonly Operation[] = [list, check, download]
