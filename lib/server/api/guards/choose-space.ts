import 'server-only'
import type { Context } from 'hono'
import { workspaceHeader } from '@/lib/api/workspaces'
import type { Principal } from '../../identity/identity-types'
import type { Ports } from '../../ports-types'
import type { ApiEnvironment, Space } from '../environment'
import type { OperationFacts } from '../operation-facts'
import { refuse, unwrap } from '../problems'
import { enterWorkspace } from './enter-workspace'

/** Templates whose path names the workspace. */
const workspacePath = /^\/workspaces\/\{id\}(?:\/|$)/

const idInPath = /^\/api\/v1\/workspaces\/([^/]+)/

/** Returns the workspaces that a request names: in its header, by its key, and in its path. */
function namedIn(context: Context<ApiEnvironment>, principal: Principal, { path }: OperationFacts) {
  const { req } = context
  const inPath = workspacePath.test(path) ? idInPath.exec(req.path)?.[1] : null
  const ofKey = principal.via === 'key' ? principal.workspaceId : null
  return {
    chosen: [req.header(workspaceHeader) ?? null, ofKey].filter((one) => one !== null),
    inPath: inPath ?? null,
  }
}

/**
 * Chooses the space that a request is about: the person's own, or a workspace in which they are a member and may do
 * this. Membership and role are read each time, so that a removal counts at once.
 *
 * @throws `personal-only`, `workspace-not-found` or `role-missing`
 */
export async function chooseSpace(
  ports: Pick<Ports, 'items'>,
  context: Context<ApiEnvironment>,
  principal: Principal,
): Promise<Space> {
  const own = { owner: principal.userId, role: null }
  const operation = context.get('operation')
  // No route matches, or it does not allow the method: the router answers that.
  if (operation === null) return own
  const { role: access } = operation
  if (access === 'public') return own
  const { chosen, inPath } = namedIn(context, principal, operation)
  if (access === 'person') return chosen.length === 0 ? own : refuse('personal-only')
  const named = new Set([...chosen, ...(inPath === null ? [] : [inPath])])
  if (named.size === 0) return own
  const [id = ''] = named
  // Two that differ; and a key opens no space but the one in which it was made.
  const isForeignKey = principal.via === 'key' && principal.workspaceId !== id
  if (named.size > 1 || isForeignKey) refuse('workspace-not-found')
  return unwrap(await enterWorkspace(ports, principal.userId, id, access))
}
