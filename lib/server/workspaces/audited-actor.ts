import 'server-only'
import type { Role } from '@/lib/api/workspaces'
import type { Principal } from '../identity/identity-types'
import type { OwnerId } from '../owner'

/** Member who does something in a workspace. */
export type Actor = {
  id: OwnerId
  role: Role
  /** As entries of the log name them. */
  audited: { actor: OwnerId; keyId: string | null }
}

/** Returns a principal as the member that they are in a workspace. */
export function toActor(principal: Principal, role: Role): Actor {
  const { userId } = principal
  const keyId = principal.via === 'key' ? principal.keyId : null
  return { id: userId, role, audited: { actor: userId, keyId } }
}

/** Returns a person as a member who leaves because their account is deleted. */
export function leaverOf(id: OwnerId, role: Role): Actor {
  return { id, role, audited: { actor: id, keyId: null } }
}
