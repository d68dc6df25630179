import 'server-only'
import type { Outcome } from '../../outcome'
import { isOwnerId, type OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { readMembership } from '../../workspaces/workspace-rows'
import type { Space } from '../environment'
import { roleAllows, type SpaceAccess } from '../space-access'

/**
 * Opens a workspace to a person who is a member and may do this. Membership and role are read each time, so that a
 * removal counts at once.
 *
 * @param id as it was sent; nobody has checked it
 * @returns the space, or `workspace-not-found` or `role-missing`
 */
export async function enterWorkspace(
  ports: Pick<Ports, 'items'>,
  person: OwnerId,
  id: string,
  access: Exclude<SpaceAccess, 'public' | 'person'>,
): Promise<Outcome<Space>> {
  const membership = isOwnerId(id) ? await readMembership(ports, id, person) : null
  if (!isOwnerId(id) || !membership) return { ok: false, code: 'workspace-not-found' }
  if (!roleAllows(membership.role, access)) return { ok: false, code: 'role-missing' }
  return { ok: true, value: { owner: id, role: membership.role } }
}
