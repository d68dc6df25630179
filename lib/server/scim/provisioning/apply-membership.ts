import 'server-only'
import { workspaceLimits } from '@/lib/api/workspace-limits'
import type { GrantedRole } from '@/lib/api/workspaces'
import { findPerson, readPerson } from '../../identity/rows/person-rows'
import type { Failure, Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { Actor } from '../../workspaces/audited-actor'
import { changeRole } from '../../workspaces/change-role'
import { invitationIdOf, workspaceInvitations } from '../../workspaces/invitation-rows'
import { inviteMember } from '../../workspaces/invite-member'
import { addMember } from '../../workspaces/join-workspace'
import { removeMember } from '../../workspaces/remove-member'
import { forgetRemoval, readSignIn } from '../../workspaces/sign-in/sign-in-rows'
import { members, readMembership } from '../../workspaces/workspace-rows'
import { addressOf, readProvisionedRole } from './find-provisioned'
import { type ProvisionedUser, provisionedUsers } from './provisioning-rows'

/** A workspace as its directory may change it. */
export type Directory = {
  ports: Pick<
    Ports,
    'configuration' | 'identity' | 'items' | 'mail' | 'secrets' | 'metrics' | 'now' | 'ids'
  >
  workspace: OwnerId
  /** The workspace itself, with the rights of an admin: owners are out of its reach. In the log, who made the token. */
  actor: Actor
}

/** Returns whether a person is in the workspace, or would be at their first sign-in. */
export async function isPresent(
  { ports, workspace }: Directory,
  user: ProvisionedUser,
): Promise<boolean> {
  if (!user.personId) return user.isActive
  return (await members.read(ports, workspace, user.personId)) !== null
}

/** Finds the account of a provisioned user among the members; null for anybody who is none. */
export async function findMember(
  { ports, workspace }: Directory,
  user: Pick<ProvisionedUser, 'emails' | 'userName'>,
): Promise<OwnerId | null> {
  const known = await findPerson(ports.items, addressOf(user))
  const userId = known?.person.userId
  return userId && (await readMembership(ports, workspace, userId)) ? userId : null
}

async function forgetRemovalOf({ ports, workspace }: Directory, user: ProvisionedUser) {
  const stored = user.personId
    ? await readPerson(ports.items, user.personId)
    : await findPerson(ports.items, addressOf(user))
  const { userId, email } = stored?.person ?? {}
  const names = [addressOf(user), userId, email].filter((name) => name !== undefined)
  await forgetRemoval(ports, workspace, names)
}

/** Refuses a user without a free place: members, and other active users who have not come yet, count together. */
async function checkPlaces(
  { ports, workspace }: Directory,
  { id }: ProvisionedUser,
): Promise<Failure | null> {
  const [people, users] = await Promise.all([
    members.list(ports, workspace, 1_000),
    provisionedUsers.readAll(ports, workspace),
  ])
  const awaited = [...users.values()].filter(
    (user) => user.id !== id && user.isActive && user.personId === null,
  )
  const isFull = people.length + awaited.length >= workspaceLimits.directoryMembers
  return isFull ? { ok: false, code: 'limit-reached', limit: 'directoryMembers' } : null
}

/**
 * Lets a person in whom the directory has switched on: at once where they have been here, at their first sign-in where
 * the workspace has a provider, else by an invitation.
 *
 * @returns `limit-reached` where no place is free
 */
async function letIn(directory: Directory, user: ProvisionedUser): Promise<Outcome<null>> {
  const { ports, workspace, actor } = directory
  const full = await checkPlaces(directory, user)
  if (full) return full
  await forgetRemovalOf(directory, user)
  const role = await readProvisionedRole(ports, workspace, user.id)
  if (user.personId) {
    const refused = await addMember(ports, workspace, user.personId, { role, via: 'provisioned' })
    return refused ?? { ok: true, value: null }
  }
  // A provider that was moved to AWS with its workspace signs nobody in there.
  const hasProvider = ports.identity.signIn === 'own' && (await readSignIn(ports, workspace))
  if (hasProvider) return { ok: true, value: null }
  const inviter = { ...actor, id: actor.audited.actor }
  const invited = await inviteMember(ports, workspace, inviter, {
    ...{ email: addressOf(user), role, isFromDirectory: true },
  })
  // An address that is none can do nothing, and a mail too many is sent again by an admin.
  return invited.ok || invited.code !== 'limit-reached' ? { ok: true, value: null } : invited
}

/**
 * Takes a person out whom the directory has switched off: from the next request on they are no member. Their account and
 * their own space stay theirs.
 *
 * @returns `role-missing` for an owner
 */
async function takeOut(directory: Directory, user: ProvisionedUser): Promise<Outcome<null>> {
  const { ports, workspace, actor } = directory
  const id = invitationIdOf(workspace, addressOf(user))
  await workspaceInvitations.delete(ports, workspace, id)
  if (!user.personId) return { ok: true, value: null }
  const removed = await removeMember(ports, workspace, actor, user.personId)
  return removed.ok || removed.code !== 'not-found' ? removed : { ok: true, value: null }
}

/**
 * Makes the membership of a person what the directory says of them.
 *
 * @param wasPresent what `isPresent` said before the change
 * @returns `role-missing` for an owner who is switched off, `limit-reached` where no place is free
 */
export async function applyPresence(
  directory: Directory,
  user: ProvisionedUser,
  wasPresent: boolean,
): Promise<Outcome<null>> {
  if (user.isActive && !wasPresent) return letIn(directory, user)
  if (!user.isActive && wasPresent) return takeOut(directory, user)
  return { ok: true, value: null }
}

/** Gives a person the role of their groups: with their invitation, until they have come. Owners stay owners. */
export async function applyRole(
  { ports, workspace, actor }: Directory,
  user: ProvisionedUser,
  role: GrantedRole,
): Promise<void> {
  if (!user.personId) {
    const id = invitationIdOf(workspace, addressOf(user))
    const open = await workspaceInvitations.read(ports, workspace, id)
    if (open) await workspaceInvitations.write(ports, workspace, { ...open, role })
    return
  }
  const found = await readMembership(ports, workspace, user.personId)
  if (!found || found.role === 'owner' || found.role === role) return
  await changeRole(ports, workspace, actor, { member: user.personId, role })
}
