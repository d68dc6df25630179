import 'server-only'
import type { Context, MiddlewareHandler } from 'hono'
import type { Ports } from '../../ports-types'
import { appendAudit } from '../../workspaces/append-audit'
import { toActor } from '../../workspaces/audited-actor'
import type { ApiEnvironment } from '../environment'
import { principalOf } from './require-principal'

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
    const kind = context.get('operation')?.audit
    if (!kind) return
    const { audited } = toActor(principalOf(context), space.role)
    await appendAudit(ports, space.owner, { kind, ...audited, subject: subjectOf(context) })
  }
}
