import 'server-only'
import type { Context, MiddlewareHandler } from 'hono'
import type { AuditKind } from '@/lib/api/workspaces'
import type { Ports } from '../../ports-types'
import { appendAudit } from '../../services/workspaces/append-audit'
import { toActor } from '../../services/workspaces/audited-actor'
import { operationOf } from '../access'
import type { ApiEnvironment } from '../environment'
import { principalOf } from './require-principal'

const documents = (path: string): Record<string, AuditKind> => ({
  [`DELETE /${path}/:id`]: 'document-trashed',
  [`POST /${path}/:id/erase`]: 'document-erased',
})
const papers = (path: string): Record<string, AuditKind> => ({
  [`GET /${path}/:id/pdf`]: 'document-exported',
  [`POST /${path}/:id/pdf`]: 'document-exported',
  [`GET /${path}/:id/export`]: 'document-exported',
})

/** Operations that are in the log of a workspace; those of `/workspaces` are written by their services. */
export const auditTable: Readonly<Record<string, AuditKind>> = {
  ...documents('resumes'),
  ...papers('resumes'),
  'POST /resumes/:id/generate-pdf': 'document-exported',
  'GET /resume/:email/download': 'document-exported',
  'DELETE /resume/:email': 'document-trashed',
  'GET /bulk-exports/:id': 'document-exported',
  'GET /documents/:id/sent/:sha256': 'document-exported',
  'POST /keys': 'key-created',
  'DELETE /keys/:id': 'key-revoked',
  'POST /shares': 'share-created',
  'PATCH /shares/:id': 'share-changed',
  'DELETE /shares/:id': 'share-revoked',
}

/** Returns the id that a request is about: of what it made, or in its path; null for an address. */
export function subjectOf({ req, res }: Context<ApiEnvironment>): string | null {
  const made = res.headers.get('location')?.split('/').at(-1)
  return (res.status === 201 ? made : undefined) ?? req.param('id') ?? null
}

/**
 * Writes what was done in a workspace to its log, before the answer leaves. Inside of the guard that repeats answers, so
 * that a repeated request is one entry. Where the log cannot be written, the answer is an error.
 */
export function auditRequest(
  ports: Pick<Ports, 'items' | 'now'>,
): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    await next()
    const space = context.get('space')
    // 202: work that is not done yet, and is asked for again.
    if (!space?.role || context.res.status >= 300 || context.res.status === 202) return
    const kind = auditTable[operationOf(context) ?? '']
    if (!kind) return
    const { audited } = toActor(principalOf(context), space.role)
    await appendAudit(ports, space.owner, { kind, ...audited, subject: subjectOf(context) })
  }
}
