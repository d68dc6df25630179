import 'server-only'
import { type GrantedRole, grantedRoles } from '@/lib/api/workspaces'
import { lowerCaseAscii } from '@/lib/resume/text/email-address'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { readSignIn } from '../../workspaces/sign-in/sign-in-rows'
import {
  type ProvisionedGroup,
  type ProvisionedUser,
  provisionedGroups,
  provisionedUsers,
} from './provisioning-rows'

type Store = Pick<Ports, 'items'>

/** Returns the role that the name of a group stands for, such as "vitae-admin" or "Coach"; null for any other name. */
export function roleOfGroup(displayName: string): GrantedRole | null {
  const last = lowerCaseAscii(displayName)
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .at(-1)
  return grantedRoles.find((role) => [role, `${role}s`, `${role}es`].includes(last ?? '')) ?? null
}

/** Returns the most that the groups of a user give, in the order of `grantedRoles`; else `usual`. */
export function roleOfUser(
  id: string,
  groups: Iterable<ProvisionedGroup>,
  usual: GrantedRole,
): GrantedRole {
  const given = new Set(
    [...groups]
      .filter(({ members }) => members.includes(id))
      .map((one) => roleOfGroup(one.displayName)),
  )
  return grantedRoles.find((role) => given.has(role)) ?? usual
}

/** Reads the role of a provisioned user: of their groups, else the one that the workspace gives everybody. */
export async function readProvisionedRole(
  ports: Store,
  workspace: OwnerId,
  id: string,
): Promise<GrantedRole> {
  const [groups, signIn] = await Promise.all([
    provisionedGroups.readAll(ports, workspace),
    readSignIn(ports, workspace),
  ])
  return roleOfUser(id, groups.values(), signIn?.role ?? 'member')
}

/** Returns the address of a provisioned user, in lower case: the primary one, else the first, else the user name. */
export function addressOf({ emails, userName }: Pick<ProvisionedUser, 'emails' | 'userName'>) {
  const chosen = emails.find(({ primary }) => primary) ?? emails[0]
  return lowerCaseAscii(chosen?.value ?? userName)
}

async function findByAddress(ports: Store, workspace: OwnerId, email: string) {
  const users = await provisionedUsers.readAll(ports, workspace)
  const wanted = lowerCaseAscii(email)
  const isTheirs = (user: ProvisionedUser) =>
    addressOf(user) === wanted || lowerCaseAscii(user.userName) === wanted
  return [...users.values()].find(isTheirs) ?? null
}

/** Finds what the directory of a workspace says of an address; null where it says nothing. */
export async function findProvisioned(
  ports: Store,
  workspace: OwnerId,
  email: string,
): Promise<{ role: GrantedRole; isActive: boolean } | null> {
  const found = await findByAddress(ports, workspace, email)
  if (!found) return null
  const role = await readProvisionedRole(ports, workspace, found.id)
  return { role, isActive: found.isActive }
}

/** Notes which account a provisioned person has, once they have come. */
export async function noteArrival(
  ports: Store,
  workspace: OwnerId,
  email: string,
  personId: OwnerId,
): Promise<void> {
  const found = await findByAddress(ports, workspace, email)
  if (!found || found.personId === personId) return
  // A concurrent change by the directory wins; the next sign-in notes it.
  await provisionedUsers.write(ports, workspace, { ...found, personId })
}
