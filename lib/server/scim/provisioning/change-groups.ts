import 'server-only'
import { workspaceLimits } from '@/lib/api/workspace-limits'
import { lowerCaseAscii } from '@/lib/resume/text/email-address'
import { oneAtATime } from '../../kernel/one-at-a-time'
import type { Outcome } from '../../outcome'
import { applyRole, type Directory } from './apply-membership'
import { readProvisionedRole, roleOfGroup } from './find-provisioned'
import { type ProvisionedGroup, provisionedGroups, provisionedUsers } from './provisioning-rows'

/** Facts of a group, as its directory sends them. */
export type GroupFacts = Pick<ProvisionedGroup, 'displayName' | 'externalId' | 'members'>

/** Lists all groups of the directory, the oldest first. */
export async function listGroups({ ports, workspace }: Directory): Promise<ProvisionedGroup[]> {
  return [...(await provisionedGroups.readAll(ports, workspace)).values()]
}

async function isTaken(directory: Directory, displayName: string, except: string | null) {
  const wanted = lowerCaseAscii(displayName)
  return (await listGroups(directory)).some(
    (group) => group.id !== except && lowerCaseAscii(group.displayName) === wanted,
  )
}

/**
 * Gives people the role of their groups, after one of these has changed. A group whose names say no role changes none: an
 * admin may have given its people theirs.
 *
 * @param names of the group, before and after the change
 */
async function applyRoles(
  directory: Directory,
  names: readonly string[],
  ids: Iterable<string>,
): Promise<void> {
  const { ports, workspace } = directory
  if (names.every((name) => roleOfGroup(name) === null)) return
  for (const id of ids) {
    const user = await provisionedUsers.read(ports, workspace, id)
    if (user) await applyRole(directory, user, await readProvisionedRole(ports, workspace, id))
  }
}

/** Returns the members that are known here, each once. */
async function knownMembers({ ports, workspace }: Directory, ids: readonly string[]) {
  const users = await provisionedUsers.readAll(ports, workspace)
  return [...new Set(ids)].filter((id) => users.has(id))
}

async function storeGroup(
  directory: Directory,
  facts: GroupFacts,
): Promise<Outcome<ProvisionedGroup>> {
  const { ports, workspace } = directory
  if (await isTaken(directory, facts.displayName, null)) {
    return { ok: false, code: 'already-exists' }
  }
  if ((await listGroups(directory)).length >= workspaceLimits.directoryGroups) {
    return { ok: false, code: 'limit-reached', limit: 'directoryGroups' }
  }
  const [id, now] = [ports.ids.document(), ports.now()]
  const members = await knownMembers(directory, facts.members)
  const group = { id, ...facts, members, createdAt: now, updatedAt: now }
  await provisionedGroups.create(ports, workspace, group)
  await applyRoles(directory, [facts.displayName], members)
  return { ok: true, value: group }
}

/**
 * Adds a group. Its people get the role that its name stands for, if any.
 *
 * @returns `already-exists` for a name that is taken; `limit-reached`
 */
export const createGroup = oneAtATime('directory', ({ workspace }) => workspace, storeGroup)

/**
 * Changes a group, and the roles of whoever is, or was, in it.
 *
 * @returns `not-found`; `already-exists`; `too-many-requests` for a concurrent change
 */
export async function changeGroup(
  directory: Directory,
  id: string,
  facts: GroupFacts,
): Promise<Outcome<ProvisionedGroup>> {
  const { ports, workspace } = directory
  const stored = await provisionedGroups.read(ports, workspace, id)
  if (!stored) return { ok: false, code: 'not-found' }
  if (await isTaken(directory, facts.displayName, id)) return { ok: false, code: 'already-exists' }
  const members = await knownMembers(directory, facts.members)
  const changed = { ...stored, ...facts, members, updatedAt: ports.now() }
  const written = await provisionedGroups.write(ports, workspace, changed)
  if (!written) return { ok: false, code: 'too-many-requests', retryAfter: 1 }
  const names = [stored.displayName, facts.displayName]
  await applyRoles(directory, names, new Set([...stored.members, ...members]))
  return { ok: true, value: written }
}

/** Removes a group: its people get the role that is left to them. `not-found` for one that is unknown here. */
export async function removeGroup(directory: Directory, id: string): Promise<Outcome<null>> {
  const { ports, workspace } = directory
  const stored = await provisionedGroups.read(ports, workspace, id)
  if (!stored) return { ok: false, code: 'not-found' }
  await provisionedGroups.delete(ports, workspace, id)
  await applyRoles(directory, [stored.displayName], stored.members)
  return { ok: true, value: null }
}
