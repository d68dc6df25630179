import 'server-only'
import type { MiddlewareHandler } from 'hono'
import type { Ports } from '../../ports-types'
import { noteWriter } from '../../workspaces/note-writer'
import type { ApiEnvironment } from '../environment'
import { subjectOf } from './audit-request'
import { principalOf } from './require-principal'

/**
 * Notes who writes in a document of a workspace, so that they are notified of what happens to it
 * (ADR notifications-and-live).
 */
export function noteWriters(
  ports: Pick<Ports, 'items' | 'metrics' | 'now'>,
): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    await next()
    const space = context.get('space')
    if (!space?.role || context.res.status >= 300) return
    if (!context.get('operation')?.makesWriter) return
    const documentId = subjectOf(context)
    const { userId } = principalOf(context)
    if (documentId) await noteWriter(ports, space.owner, { documentId, person: userId })
  }
}
