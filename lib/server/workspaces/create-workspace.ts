import 'server-only'
import { workspaceLimits } from '@/lib/api/workspace-limits'
import type { Workspace } from '@/lib/api/workspaces'
import { oneAtATime } from '../kernel/one-at-a-time'
import type { Outcome } from '../outcome'
import { type OwnerId, toOwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { appendAudit } from './append-audit'
import { workspaceAnswer } from './workspace-answers'
import { listMemberships, members, putWorkspace, readWorkspace } from './workspace-rows'

async function storeWorkspace(
  ports: Pick<Ports, 'items' | 'now'>,
  person: OwnerId,
  { id, name }: { id: string; name: string },
): Promise<Outcome<Workspace>> {
  const workspace = toOwnerId(id)
  const now = ports.now()
  const row = { name, plan: null, owners: [person], createdAt: now }
  const known = await readWorkspace(ports, workspace)
  if (known && !known.owners.includes(person)) return { ok: false, code: 'already-exists' }
  if (!known) {
    if ((await listMemberships(ports, person)).length >= workspaceLimits.perPerson) {
      return { ok: false, code: 'limit-reached', limit: 'perPerson' }
    }
    await putWorkspace(ports, workspace, row, 'absent')
  }
  // A workspace without a member, after a crash, is reached by nobody: a repeated call completes it.
  if (await members.create(ports, workspace, { id: person, role: 'admin', since: now })) {
    await appendAudit(ports, workspace, { kind: 'workspace-created', actor: person })
  }
  return { ok: true, value: workspaceAnswer(workspace, known ?? row, 'owner') }
}

/**
 * Creates a workspace with one owner.
 *
 * @param input.id of the new workspace: a repeated call with it creates no second one
 * @returns `limit-reached` for somebody who is in as many workspaces as one can be; `already-exists` for an id of
 * somebody else's
 */
export const createWorkspace = oneAtATime('workspaces', (_, person) => person, storeWorkspace)
