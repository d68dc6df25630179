import 'server-only'
import { maxKeys } from '@/lib/api/keys'
import { workspaceLimits } from '@/lib/api/workspace-limits'
import type { Workspace, WorkspaceUsage } from '@/lib/api/workspaces'
import { listApiKeys } from '../accounts/keys/key-rows'
import { readDocumentRoom } from '../documents/read-document-room'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { listCountedInvitations } from './invitation-rows'
import { workspaceAnswer } from './workspace-answers'
import { listMemberships, members, readMembership } from './workspace-rows'

type Parts = Pick<Ports, 'items'>

/** Reads a workspace as one of its members sees it; `workspace-not-found` for anybody else. */
export async function readOwnWorkspace(
  ports: Parts,
  workspace: OwnerId,
  person: OwnerId,
): Promise<Outcome<Workspace>> {
  const found = await readMembership(ports, workspace, person)
  if (!found) return { ok: false, code: 'workspace-not-found' }
  return { ok: true, value: workspaceAnswer(workspace, found.workspace, found.role) }
}

/** Lists the workspaces in which a person is, the oldest first. */
export async function listWorkspaces(ports: Parts, person: OwnerId): Promise<Workspace[]> {
  const ids = await listMemberships(ports, person)
  const found = await Promise.all(ids.map((id) => readOwnWorkspace(ports, id, person)))
  return found
    .flatMap((one) => (one.ok ? [one.value] : []))
    .toSorted((one, other) => one.createdAt.localeCompare(other.createdAt))
}

/** Counts what a workspace holds, beside the limits of each. */
export async function describeUsage(ports: Parts, workspace: OwnerId): Promise<WorkspaceUsage> {
  const [{ isShared, ...documents }, people, invitations, keys] = await Promise.all([
    readDocumentRoom(ports, workspace),
    members.list(ports, workspace, 1_000),
    listCountedInvitations(ports, workspace),
    listApiKeys(ports, workspace),
  ])
  return {
    documents,
    members: { count: people.length, limit: workspaceLimits.members },
    invitations: { count: invitations.length, limit: workspaceLimits.invitations },
    keys: { count: keys.length, limit: maxKeys },
    isShared,
  }
}
