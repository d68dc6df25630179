import 'server-only'
import type { Context } from 'hono'
import type { Principal } from '../../identity/identity-types'
import type { OwnerId } from '../../owner'
import type { ApiEnvironment, Space } from '../environment'
import { refuse } from '../problems'

/** Public paths below /api/v1. A shared link is its own credential. */
const publicPaths =
  /^\/api\/v1\/(?:health|me|auth\/jwks|openapi\.json|docs|templates(?:\/schema)?|files\/[^/]+)$/

/** Paths with a token that is the only credential, also for the change that it is for. */
const tokenPaths = /^\/api\/v1\/unsubscribe\/[^/]+$/

/**
 * Returns true for the one-click unsubscribe request of mail programs (RFC 8058): from another origin, with a form
 * that is not read.
 */
export function isOneClick(method: string, path: string): boolean {
  return method === 'POST' && tokenPaths.test(path)
}

/** Returns true for a request that needs no principal: a read of a public path, or one with a token in its path. */
export function isPublic(method: string, path: string): boolean {
  const isReading = method === 'GET' || method === 'HEAD'
  return isReading ? publicPaths.test(path) || tokenPaths.test(path) : isOneClick(method, path)
}

/** Returns the principal, on a route that requires one. */
export function principalOf(context: Context<ApiEnvironment>): Principal {
  return context.get('principal') ?? refuse('not-signed-in')
}

/** Returns whether a key or a connected app calls, and not the person in a browser. */
export const isByProgram = (context: Context<ApiEnvironment>): boolean =>
  principalOf(context).via === 'key'

/** Returns the space that a route works on. */
export function spaceOf(context: Context<ApiEnvironment>): Space {
  return context.get('space') ?? refuse('not-signed-in')
}

/** Returns the owner of the data that a route works on: the person, or a workspace of theirs. */
export function ownerOf(context: Context<ApiEnvironment>): OwnerId {
  return spaceOf(context).owner
}
