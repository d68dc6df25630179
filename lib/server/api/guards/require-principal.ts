import 'server-only'
import type { Context } from 'hono'
import type { Principal } from '../../identity/identity-types'
import type { OwnerId } from '../../owner'
import type { ApiEnvironment, Space } from '../environment'
import { refuse } from '../problems'

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
