import 'server-only'
import { type Role, type WorkspaceAccess, workspaceAccesses } from '@/lib/api/workspaces'

/**
 * Access that an operation needs in a workspace (ADR workspace-owners). `public`: about nobody, a named workspace is
 * not looked at. `person`: about the person or the installation, a named workspace is refused. The others name who may
 * call it in a workspace:
 * `read` every member, `propose` all but viewers, `write` those who change documents, `manage` admins and owners, `own`
 * owners.
 */
export type SpaceAccess = 'public' | 'person' | WorkspaceAccess

const allowed: Readonly<Record<WorkspaceAccess, readonly Role[]>> = {
  read: ['owner', 'admin', 'member', 'coach', 'viewer'],
  propose: ['owner', 'admin', 'member', 'coach'],
  write: ['owner', 'admin', 'member'],
  manage: ['owner', 'admin'],
  own: ['owner'],
}

/** Returns whether a role may do what an access asks for. */
export function roleAllows(role: Role, access: WorkspaceAccess): boolean {
  return allowed[access].includes(role)
}

/** Lists the access that a role has. */
export function accessesOf(role: Role): WorkspaceAccess[] {
  return workspaceAccesses.filter((access) => roleAllows(role, access))
}
