import 'server-only'
import { workspaceLimits } from '@/lib/api/workspace-limits'
import { lowerCaseAscii } from '@/lib/resume/text/email-address'
import { readPerson } from '../../identity/rows/person-rows'
import { oneAtATime } from '../../kernel/one-at-a-time'
import type { Failure, Outcome } from '../../outcome'
import { applyPresence, type Directory, findMember, isPresent } from './apply-membership'
import { type ProvisionedUser, provisionedGroups, provisionedUsers } from './provisioning-rows'

/** Facts of a person, as their directory sends them. */
export type UserFacts = Pick<
  ProvisionedUser,
  'userName' | 'externalId' | 'displayName' | 'name' | 'emails' | 'isActive'
>

/** A provisioned user as the directory sees them: `isActive` is whether they are in the workspace. */
async function shown(directory: Directory, user: ProvisionedUser): Promise<ProvisionedUser> {
  return { ...user, isActive: await isPresent(directory, user) }
}

/** Lists all provisioned users, the oldest first. */
export async function listUsers(directory: Directory): Promise<ProvisionedUser[]> {
  const rows = await provisionedUsers.readAll(directory.ports, directory.workspace)
  return Promise.all([...rows.values()].map((user) => shown(directory, user)))
}

/** Reads one provisioned user; null for one that is unknown here. */
export async function readUser(directory: Directory, id: string): Promise<ProvisionedUser | null> {
  const row = await provisionedUsers.read(directory.ports, directory.workspace, id)
  return row && shown(directory, row)
}

/**
 * Checks a user beside the others of the directory.
 *
 * @returns `already-exists` for a user name that is taken; `limit-reached`; null where there is room
 */
async function checkRoom(
  { ports, workspace }: Directory,
  facts: UserFacts,
  except: string | null,
): Promise<Failure | null> {
  const users = [...(await provisionedUsers.readAll(ports, workspace)).values()]
  const others = users.filter(({ id }) => id !== except)
  const wanted = lowerCaseAscii(facts.userName)
  if (others.some(({ userName }) => lowerCaseAscii(userName) === wanted)) {
    return { ok: false, code: 'already-exists' }
  }
  const characters = JSON.stringify([...others, facts]).length
  const full = { ok: false, code: 'limit-reached' } as const
  if (others.length >= workspaceLimits.directoryUsers) return { ...full, limit: 'directoryUsers' }
  const isTooLong = characters > workspaceLimits.directoryCharacters
  return isTooLong ? { ...full, limit: 'directoryCharacters' } : null
}

async function storeUser(
  directory: Directory,
  facts: UserFacts,
): Promise<Outcome<ProvisionedUser>> {
  const { ports, workspace } = directory
  const refused = await checkRoom(directory, facts, null)
  if (refused) return refused
  const [id, now] = [ports.ids.document(), ports.now()]
  const personId = await findMember(directory, facts)
  const user = { id, ...facts, personId, createdAt: now, updatedAt: now }
  await provisionedUsers.create(ports, workspace, user)
  const applied = await applyPresence(directory, user, personId !== null)
  if (!applied.ok) {
    await provisionedUsers.delete(ports, workspace, id)
    return applied
  }
  return { ok: true, value: await shown(directory, user) }
}

/**
 * Adds a person of the directory: a member at once if they are one already, else one who is awaited.
 *
 * @returns `already-exists` for a user name that is taken; `limit-reached`
 */
export const createUser = oneAtATime('directory', ({ workspace }) => workspace, storeUser)

/**
 * Changes what the directory says of a person, and their membership with it.
 *
 * @returns `not-found`; `already-exists`; `role-missing` for an owner who is switched off; `limit-reached`;
 * `too-many-requests` for a concurrent change
 */
export async function changeUser(
  directory: Directory,
  id: string,
  facts: UserFacts,
): Promise<Outcome<ProvisionedUser>> {
  const { ports, workspace } = directory
  const stored = await provisionedUsers.read(ports, workspace, id)
  if (!stored) return { ok: false, code: 'not-found' }
  const refused = await checkRoom(directory, facts, id)
  if (refused) return refused
  const wasPresent = await isPresent(directory, stored)
  // An account that was deleted is none: its person is awaited again.
  const account = stored.personId && (await readPerson(ports.items, stored.personId))
  const personId = account ? stored.personId : await findMember(directory, facts)
  const changed = { ...stored, ...facts, personId, updatedAt: ports.now() }
  const applied = await applyPresence(directory, changed, wasPresent)
  if (!applied.ok) return applied
  const written = await provisionedUsers.write(ports, workspace, changed)
  if (!written) return { ok: false, code: 'too-many-requests', retryAfter: 1 }
  return { ok: true, value: await shown(directory, written) }
}

/**
 * Removes a person from the directory, and from the workspace: never their account.
 *
 * @returns `not-found`; `role-missing` for an owner
 */
export async function removeUser(directory: Directory, id: string): Promise<Outcome<null>> {
  const { ports, workspace } = directory
  const stored = await provisionedUsers.read(ports, workspace, id)
  if (!stored) return { ok: false, code: 'not-found' }
  const gone = { ...stored, isActive: false }
  const applied = await applyPresence(directory, gone, await isPresent(directory, stored))
  if (!applied.ok) return applied
  for (const group of (await provisionedGroups.readAll(ports, workspace)).values()) {
    if (!group.members.includes(id)) continue
    const left = group.members.filter((one) => one !== id)
    await provisionedGroups.write(ports, workspace, { ...group, members: left })
  }
  await provisionedUsers.delete(ports, workspace, id)
  return { ok: true, value: null }
}
