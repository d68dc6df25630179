import 'server-only'
import { deleteApiKey, listApiKeys } from '../accounts/keys/key-rows'
import { readPerson } from '../identity/rows/person-rows'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { removeProvisioningToken } from '../scim/provisioning/change-token'
import { readProvisioningToken } from '../scim/provisioning/provisioning-rows'
import { appendAudit } from './append-audit'
import type { Actor } from './audited-actor'
import { changeWorkspace, withoutOwner } from './change-workspace'
import { removedMemberIdOf, removedMembers } from './sign-in/sign-in-rows'
import { withdrawInvitationsOf } from './withdraw-invitation'
import { members, readMembership } from './workspace-rows'

type Parts = Pick<Ports, 'items' | 'now'>

/** Revokes the keys and the provisioning token that a member made: they would work again if the member came back. */
async function revokeKeysOf(ports: Parts, workspace: OwnerId, by: Actor, member: OwnerId) {
  for (const { id, madeBy } of await listApiKeys(ports, workspace)) {
    if (madeBy !== member) continue
    await deleteApiKey(ports, workspace, id)
    await appendAudit(ports, workspace, { kind: 'key-revoked', ...by.audited, subject: id })
  }
  const token = await readProvisioningToken(ports, workspace)
  if (token?.madeBy === member) await removeProvisioningToken(ports, workspace, by)
}

/**
 * Marks what a removed member is known by, here and at the provider of the workspace, which alone does not let them in
 * again (ADR workspace-sign-in): their account may get another address, or be deleted.
 */
async function markRemoved(ports: Parts, workspace: OwnerId, member: OwnerId): Promise<void> {
  const [row, stored] = await Promise.all([
    members.read(ports, workspace, member),
    readPerson(ports.items, member),
  ])
  const names = [member, ...(stored ? [stored.person.email] : [])]
  const ids = names.map((name) => removedMemberIdOf(workspace, name))
  for (const id of new Set([...ids, ...(row?.marks ?? [])])) {
    await removedMembers.put(ports, workspace, { id, at: ports.now() }, 'any')
  }
}

/**
 * Removes a member, or oneself, from a workspace: their next request is refused, and so are those of keys and of
 * the provisioning token that they made. Invitations of theirs that are open end.
 * Only owners remove owners.
 *
 * @returns `role-missing`, `last-owner`; `not-found` for somebody who is no member
 */
export async function removeMember(
  ports: Parts,
  workspace: OwnerId,
  by: Actor,
  member: OwnerId,
): Promise<Outcome<null>> {
  const found = await readMembership(ports, workspace, member)
  if (!found) return { ok: false, code: 'not-found' }
  if (found.role === 'owner') {
    if (by.role !== 'owner') return { ok: false, code: 'role-missing' }
    const left = await changeWorkspace(ports, workspace, withoutOwner(member))
    if (!left.ok) return left
  }
  if (by.id !== member) await markRemoved(ports, workspace, member)
  await members.delete(ports, workspace, member)
  await revokeKeysOf(ports, workspace, by, member)
  await withdrawInvitationsOf(ports, workspace, by, member)
  const kind = by.id === member ? 'member-left' : 'member-removed'
  await appendAudit(ports, workspace, { kind, ...by.audited, subject: member })
  return { ok: true, value: null }
}
