import 'server-only'
import type { Context } from 'hono'
import type { OwnerId } from '../../owner'
import { type Actor, toActor } from '../../workspaces/audited-actor'
import type { ApiEnvironment } from '../environment'
import { refuse } from '../problems'
import { principalOf, spaceOf } from './require-principal'

/** Returns the workspace that a request is about, and the member who sends it, on a route that is about a workspace. */
export function memberOf(context: Context<ApiEnvironment>): { workspace: OwnerId; by: Actor } {
  const { owner, role } = spaceOf(context)
  if (role === null) refuse('workspace-not-found')
  return { workspace: owner, by: toActor(principalOf(context), role) }
}
