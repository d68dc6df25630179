import 'server-only'
import type { GrantedRole } from '@/lib/api/workspaces'
import type { Admission } from '../../identity/organisation-types'
import { readPerson } from '../../identity/rows/person-rows'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { invitationIdOf, workspaceInvitations } from '../../repositories/workspaces/invitation-rows'
import {
  readSignIn,
  removedMemberIdOf,
  removedMembers,
} from '../../repositories/workspaces/sign-in-rows'
import { members, readMembership } from '../../repositories/workspaces/workspace-rows'
import { findProvisioned, noteArrival } from '../provisioning/find-provisioned'
import { addMember, isFull } from '../workspaces/join-workspace'
import { hasClaimed } from './claim-domain'

type Parts = Pick<Ports, 'items' | 'now' | 'configuration'>

const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1)

/** Returns the role with which an address may join, and what allows it; null where nothing does. */
async function findRole(
  ports: Parts,
  workspace: OwnerId,
  email: string,
): Promise<{ role: GrantedRole; via: 'provisioned' | 'invited' | 'open' } | null> {
  const [row, invitation, removed, provisioned] = await Promise.all([
    readSignIn(ports, workspace),
    workspaceInvitations.read(ports, workspace, invitationIdOf(workspace, email)),
    removedMembers.read(ports, workspace, removedMemberIdOf(workspace, email)),
    findProvisioned(ports, workspace, email),
  ])
  if (!row) return null
  if (invitation && invitation.createdAt > (removed?.at ?? 0)) {
    return { role: invitation.role, via: 'invited' }
  }
  if (removed) return null
  if (provisioned?.isActive) return { role: provisioned.role, via: 'provisioned' }
  // Whoever the directory has switched off comes back by the directory alone.
  if (provisioned) return null
  const isOfDomain = Boolean(await hasClaimed(ports, domainOf(email), workspace))
  return row.isOpen && isOfDomain ? { role: row.role, via: 'open' } : null
}

/** Returns whether the address of an account was removed: it may differ from the one that the provider tells. */
async function wasRemoved(ports: Parts, workspace: OwnerId, userId: OwnerId): Promise<boolean> {
  const stored = await readPerson(ports.items, userId)
  const id = removedMemberIdOf(workspace, stored?.person.email ?? '')
  return (await removedMembers.read(ports, workspace, id)) !== null
}

/** Judges whether a person of the provider of a workspace may come in (identity/organisation-types.ts). */
export async function judgeArrival(
  ports: Parts,
  workspace: OwnerId,
  email: string | null,
  userId: OwnerId | null,
): Promise<Admission> {
  const refused: Admission = { kind: 'refused' }
  if (userId && (await readMembership(ports, workspace, userId))) {
    return { kind: 'welcome', mayCreate: false }
  }
  if (!email) return refused
  const found = await findRole(ports, workspace, email)
  if (!found || (await isFull(ports, workspace, 1))) return refused
  if (userId && found.via !== 'invited' && (await wasRemoved(ports, workspace, userId))) {
    return refused
  }
  const claim = await hasClaimed(ports, domainOf(email), workspace)
  const isOpen = ports.configuration.signup === 'open'
  // Where sign-up is not open, workspaces do not open it: only for domains that an operator has vouched for.
  return { kind: 'welcome', mayCreate: claim !== null && (isOpen || claim.isVouched) }
}

/** Makes a person a member as `judgeArrival` allows it; true for a member. */
export async function admitMember(
  ports: Parts,
  workspace: OwnerId,
  email: string | null,
  userId: OwnerId,
): Promise<boolean> {
  if ((await judgeArrival(ports, workspace, email, userId)).kind === 'refused') return false
  const isMember = (await members.read(ports, workspace, userId)) !== null
  if (!isMember) {
    const found = email ? await findRole(ports, workspace, email) : null
    if (!email || !found) return false
    const detail = { role: found.role, via: found.via }
    if (await addMember(ports, workspace, userId, detail)) return false
    const id = invitationIdOf(workspace, email)
    await workspaceInvitations.delete(ports, workspace, id)
    if (found.via === 'invited') {
      await removedMembers.delete(ports, workspace, removedMemberIdOf(workspace, email))
    }
  }
  if (email) await noteArrival(ports, workspace, email, userId)
  return true
}
