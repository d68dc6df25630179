import 'server-only'
import type { GrantedRole } from '@/lib/api/workspaces'
import type { Admission, Arrival } from '../../identity/organisation-types'
import { readPerson } from '../../identity/rows/person-rows'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { findProvisioned, noteArrival } from '../../scim/provisioning/find-provisioned'
import { invitationIdOf, workspaceInvitations } from '../invitation-rows'
import { addMember, isFull } from '../join-workspace'
import { members, readMembership } from '../workspace-rows'
import { hasClaimed } from './claim-domain'
import {
  forgetRemoval,
  readSignIn,
  removedMemberIdOf,
  removedMembers,
  wasRemoved,
} from './sign-in-rows'

type Parts = Pick<Ports, 'items' | 'now' | 'configuration'>

/** Maximum number of marks of a member. */
const maxMarks = 10

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

/** Returns what an account is known by: its address may differ from the one that the provider tells. */
async function namesOf(ports: Parts, userId: OwnerId | null): Promise<string[]> {
  const stored = userId && (await readPerson(ports.items, userId))
  return [...(userId ? [userId] : []), ...(stored ? [stored.person.email] : [])]
}

/** Stores by what the provider names a member: it counts if they are removed. */
async function noteMarks(
  ports: Parts,
  workspace: OwnerId,
  { email, subject }: Arrival,
  userId: OwnerId,
): Promise<void> {
  const row = await members.read(ports, workspace, userId)
  const names = [subject, ...(email ? [email] : [])]
  const marks = names.map((name) => removedMemberIdOf(workspace, name))
  if (!row || marks.every((mark) => row.marks?.includes(mark))) return
  // A concurrent change of the role wins: the next sign-in notes them.
  await members.write(ports, workspace, {
    ...row,
    marks: [...new Set([...marks, ...(row.marks ?? [])])].slice(0, maxMarks),
  })
}

/** Judges whether a person of the provider of a workspace may come in (identity/organisation-types.ts). */
export async function judgeArrival(
  ports: Parts,
  workspace: OwnerId,
  { email, subject }: Arrival,
  userId: OwnerId | null,
): Promise<Admission> {
  const refused: Admission = { kind: 'refused' }
  if (userId && (await readMembership(ports, workspace, userId))) {
    return { kind: 'welcome', mayCreate: false }
  }
  if (!email) return refused
  const found = await findRole(ports, workspace, email)
  if (!found || (await isFull(ports, workspace, 1))) return refused
  if (found.via !== 'invited') {
    // Of a subject the directory knows nothing, and could not let it in again.
    const names = [...(await namesOf(ports, userId)), ...(found.via === 'open' ? [subject] : [])]
    if (await wasRemoved(ports, workspace, names)) return refused
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
  arrival: Arrival,
  userId: OwnerId,
): Promise<boolean> {
  if ((await judgeArrival(ports, workspace, arrival, userId)).kind === 'refused') return false
  const { email, subject } = arrival
  const isMember = (await members.read(ports, workspace, userId)) !== null
  if (!isMember) {
    const found = email ? await findRole(ports, workspace, email) : null
    if (!email || !found) return false
    const detail = { role: found.role, via: found.via }
    if (await addMember(ports, workspace, userId, detail)) return false
    const id = invitationIdOf(workspace, email)
    await workspaceInvitations.delete(ports, workspace, id)
    if (found.via === 'invited') {
      const names = [email, subject, ...(await namesOf(ports, userId))]
      await forgetRemoval(ports, workspace, names)
    }
  }
  await noteMarks(ports, workspace, arrival, userId)
  if (email) await noteArrival(ports, workspace, email, userId)
  return true
}
