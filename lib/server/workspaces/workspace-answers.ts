import 'server-only'
import type { Role, Workspace, WorkspaceInvitation } from '@/lib/api/workspaces'
import { toTimestamp } from '../kernel/to-timestamp'
import type { OwnerId } from '../owner'
import type { WorkspaceInvitationRow } from './invitation-rows'
import type { WorkspaceRow } from './workspace-rows'

/** Formats a workspace for the API, as a member with a role sees it. */
export function workspaceAnswer(id: OwnerId, row: WorkspaceRow, role: Role): Workspace {
  const { name, plan, createdAt } = row
  return { id, name, role, plan, createdAt: toTimestamp(createdAt) }
}

/** Formats an invitation for the API: without the hash of its link. */
export function invitationAnswer(row: WorkspaceInvitationRow): WorkspaceInvitation {
  const { id, email, role, createdAt, expiresAt, isFromDirectory = false } = row
  return {
    id,
    email,
    role,
    createdAt: toTimestamp(createdAt),
    expiresAt: toTimestamp(expiresAt),
    isFromDirectory,
  }
}
