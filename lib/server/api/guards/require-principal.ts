import 'server-only'
import type { Context } from 'hono'
import type { Principal } from '../../identity/types'
import type { OwnerId } from '../../owner'
import type { ApiEnvironment } from '../environment'
import { refuse } from '../problems'

/** Paths below /api/v1 that answer without a session. A shared link is its own key. */
const publicPaths = /^\/api\/v1\/(?:health|me|openapi\.json|docs|files\/[^/]+)$/

/** True for an address that answers without a session, to whoever only reads. */
export function isPublic(method: string, path: string): boolean {
  return (method === 'GET' || method === 'HEAD') && publicPaths.test(path)
}

/** Who asks; on a route that needs somebody. */
export function principalOf(context: Context<ApiEnvironment>): Principal {
  return context.get('principal') ?? refuse('not-signed-in')
}

/** Whose data a route works on. */
export function ownerOf(context: Context<ApiEnvironment>): OwnerId {
  return principalOf(context).userId
}
