import 'server-only'
import type { GrantedRole, Role } from '@/lib/api/workspaces'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { appendAudit } from './append-audit'
import type { Actor } from './audited-actor'
import { changeWorkspace, withOwner, withoutOwner } from './change-workspace'
import { withdrawInvitationsOf } from './withdraw-invitation'
import { members, readMembership } from './workspace-rows'

type Parts = Pick<Ports, 'items' | 'now'>

const maxTries = 10

/** Writes the role that a member has without ownership. */
async function writeRole(
  ports: Parts,
  workspace: OwnerId,
  person: OwnerId,
  role: GrantedRole,
): Promise<Outcome<null>> {
  for (let tries = 0; tries < maxTries; tries++) {
    const stored = await members.read(ports, workspace, person)
    if (!stored) return { ok: false, code: 'not-found' }
    if (stored.role === role || (await members.write(ports, workspace, { ...stored, role }))) {
      return { ok: true, value: null }
    }
  }
  return { ok: false, code: 'too-many-requests', retryAfter: 1 }
}

async function makeOwner(ports: Parts, workspace: OwnerId, person: OwnerId) {
  const changed = await changeWorkspace(ports, workspace, withOwner(person))
  if (!changed.ok) return changed
  if (await members.read(ports, workspace, person)) return { ok: true, value: null } as const
  // Removed meanwhile: an owner who is no member would own nothing and count as one.
  await changeWorkspace(ports, workspace, withoutOwner(person))
  return { ok: false, code: 'not-found' } as const
}

/**
 * Gives a member another role. Only owners make owners, or make one of them anything else. Open invitations of a member who
 * is no owner or admin any more end.
 *
 * @returns `role-missing`, `last-owner`; `not-found` for somebody who is no member
 */
export async function changeRole(
  ports: Parts,
  workspace: OwnerId,
  by: Actor,
  { member, role }: { member: OwnerId; role: Role },
): Promise<Outcome<null>> {
  const found = await readMembership(ports, workspace, member)
  if (!found) return { ok: false, code: 'not-found' }
  const isAboutOwners = found.role === 'owner' || role === 'owner'
  if (isAboutOwners && by.role !== 'owner') return { ok: false, code: 'role-missing' }
  if (found.role === role) return { ok: true, value: null }
  // The role first: it counts once they are no owner any more.
  const written =
    role === 'owner'
      ? await makeOwner(ports, workspace, member)
      : await writeRole(ports, workspace, member, role)
  if (!written.ok) return written
  if (found.role === 'owner') {
    const left = await changeWorkspace(ports, workspace, withoutOwner(member))
    if (!left.ok) return left
  }
  if (role !== 'owner' && role !== 'admin') {
    await withdrawInvitationsOf(ports, workspace, by, member)
  }
  await appendAudit(ports, workspace, {
    kind: 'member-role-changed',
    ...by.audited,
    subject: member,
    detail: { from: found.role, to: role },
  })
  return { ok: true, value: null }
}

/**
 * Makes another member owner in place of the one who asks, who becomes an admin.
 *
 * @returns `not-found` for somebody who is no member
 */
export async function handOver(
  ports: Parts,
  workspace: OwnerId,
  by: Actor,
  to: OwnerId,
): Promise<Outcome<null>> {
  if (to === by.id) return { ok: true, value: null }
  const made = await makeOwner(ports, workspace, to)
  if (!made.ok) return made
  const written = await writeRole(ports, workspace, by.id, 'admin')
  if (!written.ok) return written
  const left = await changeWorkspace(ports, workspace, withoutOwner(by.id))
  if (!left.ok) return left
  await appendAudit(ports, workspace, {
    kind: 'ownership-handed-over',
    ...by.audited,
    subject: to,
  })
  return { ok: true, value: null }
}
