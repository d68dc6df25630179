import 'server-only'
import type { Context } from 'hono'
import type { Principal } from '../../identity/identity-types'
import type { OwnerId } from '../../owner'
import type { ApiEnvironment } from '../environment'
import { refuse } from '../problems'

/** Paths below /api/v1 that answer without a session. A shared link is its own key. */
const publicPaths = /^\/api\/v1\/(?:health|me|openapi\.json|docs|templates|files\/[^/]+)$/

/** Where a token in the path is all that is needed, also to change what it is for. */
const tokenPaths = /^\/api\/v1\/unsubscribe\/[^/]+$/

/**
 * True for a change that mail programs make by themselves (RFC 8058): from no page of ours, with a form that
 * is not read.
 */
export function isOneClick(method: string, path: string): boolean {
  return method === 'POST' && tokenPaths.test(path)
}

/** True for an address that answers without a session, to whoever only reads or brings its token. */
export function isPublic(method: string, path: string): boolean {
  const isReading = method === 'GET' || method === 'HEAD'
  return isReading ? publicPaths.test(path) || tokenPaths.test(path) : isOneClick(method, path)
}

/** Who asks; on a route that needs somebody. */
export function principalOf(context: Context<ApiEnvironment>): Principal {
  return context.get('principal') ?? refuse('not-signed-in')
}

/** Returns the owner of the data that a route works on. */
export function ownerOf(context: Context<ApiEnvironment>): OwnerId {
  return principalOf(context).userId
}
