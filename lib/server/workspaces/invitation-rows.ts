import 'server-only'
import type { GrantedRole } from '@/lib/api/workspaces'
import { lowerCaseAscii } from '@/lib/resume/text/email-address'
import { derivedId } from '../derived-id'
import type { Items } from '../items/item-types'
import { moved, rowKind } from '../items/row-kind'
import { createOwnerRows } from '../kernel/rows/owner-rows'
import type { OwnerId } from '../owner'
import { sha256Of } from '../sha256-of'

/** An open invitation to a workspace. Times in milliseconds since 1970. */
export type WorkspaceInvitationRow = {
  id: string
  /** As parseEmailAddress writes it. */
  email: string
  role: GrantedRole
  /** SHA-256 of the secret in the link. */
  tokenHash: string
  createdAt: number
  expiresAt: number
  /** Absent where an older version has written the row. */
  invitedBy?: OwnerId
  /** True for a user of the directory, who has one of its places: it counts towards no limit of invitations. */
  isFromDirectory?: boolean
}

export const workspaceInvitationKind = rowKind({
  prefix: 'workspace-invitation#',
  owner: 'workspace',
  carried: moved,
})
const workspaceInvitationPrefix = workspaceInvitationKind.prefix

/** Returns the id of the invitation of an address: inviting it again is the same row. */
export const invitationIdOf = (workspace: OwnerId, email: string) =>
  derivedId(0, workspace, lowerCaseAscii(email))

/** Returns the index of all invitations to workspaces of one address, for when its account is deleted. */
export const workspaceInvitationIndex = (email: string) =>
  `workspace-invitations#${sha256Of(lowerCaseAscii(email))}`

/** Rows of open invitations; they are gone once they end. */
export const workspaceInvitations = createOwnerRows<WorkspaceInvitationRow>(
  workspaceInvitationPrefix,
  ({ email, expiresAt }, workspace) => ({
    expiresAt: Math.ceil(expiresAt / 1_000),
    index: { gsi1pk: workspaceInvitationIndex(email), gsi1sk: workspace },
  }),
)

/** Lists the open invitations that count towards `workspaceLimits.invitations`. */
export async function listCountedInvitations(
  ports: { items: Items },
  workspace: OwnerId,
): Promise<WorkspaceInvitationRow[]> {
  const rows = await workspaceInvitations.list(ports, workspace, 1_000)
  return rows.filter((row) => !row.isFromDirectory)
}
