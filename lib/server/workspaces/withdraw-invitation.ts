import 'server-only'
import type { WorkspaceInvitation } from '@/lib/api/workspaces'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { appendAudit } from './append-audit'
import type { Actor } from './audited-actor'
import { workspaceInvitations } from './invitation-rows'
import { invitationAnswer } from './workspace-answers'

/** Lists the open invitations of a workspace, the oldest first. */
export async function listInvitations(
  ports: Pick<Ports, 'items'>,
  workspace: OwnerId,
): Promise<WorkspaceInvitation[]> {
  const rows = await workspaceInvitations.list(ports, workspace, 1_000)
  return rows.toSorted((one, other) => one.createdAt - other.createdAt).map(invitationAnswer)
}

/** Ends the open invitations of a member who may invite nobody any more: one could be to an address of their own. */
export async function withdrawInvitationsOf(
  ports: Pick<Ports, 'items' | 'now'>,
  workspace: OwnerId,
  by: Actor,
  member: OwnerId,
): Promise<void> {
  for (const { id, invitedBy } of await workspaceInvitations.list(ports, workspace, 1_000)) {
    if (invitedBy === member) await withdrawInvitation(ports, workspace, by, id)
  }
}

/** Ends an invitation: its link leads nowhere. `not-found` where it is not open. */
export async function withdrawInvitation(
  ports: Pick<Ports, 'items' | 'now'>,
  workspace: OwnerId,
  by: Actor,
  id: string,
): Promise<Outcome<null>> {
  if (!(await workspaceInvitations.read(ports, workspace, id))) {
    return { ok: false, code: 'not-found' }
  }
  await workspaceInvitations.delete(ports, workspace, id)
  await appendAudit(ports, workspace, {
    kind: 'invitation-withdrawn',
    ...by.audited,
    subject: id,
  })
  return { ok: true, value: null }
}
