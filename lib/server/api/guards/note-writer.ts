import 'server-only'
import type { MiddlewareHandler } from 'hono'
import type { Ports } from '../../ports-types'
import { noteWriter } from '../../services/workspaces/note-writer'
import { operationOf } from '../access'
import type { ApiEnvironment } from '../environment'
import { subjectOf } from './audit-request'
import { principalOf } from './require-principal'

const writing = (path: string) => [
  `POST /${path}`,
  `PUT /${path}/:id`,
  `PATCH /${path}/:id`,
  `POST /${path}/:id/duplicate`,
  `POST /${path}/:id/versions/:number/restore`,
]

/** Operations that make a person a writer of the document. */
const writingOperations = new Set([
  ...writing('resumes'),
  ...writing('letters'),
  'POST /imports/:id/resume',
])

/** Notes who writes in a document of a workspace, so that they are notified of what happens to it (ADR 100). */
export function noteWriters(
  ports: Pick<Ports, 'items' | 'metrics' | 'now'>,
): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    await next()
    const space = context.get('space')
    if (!space?.role || context.res.status >= 300) return
    if (!writingOperations.has(operationOf(context) ?? '')) return
    const documentId = subjectOf(context)
    const { userId } = principalOf(context)
    if (documentId) await noteWriter(ports, space.owner, { documentId, person: userId })
  }
}
