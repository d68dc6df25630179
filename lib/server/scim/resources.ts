import 'server-only'
import { describeWorkspaceLimit } from '@/lib/api/workspace-limits'
import type { Failure, Outcome } from '../outcome'
import { groupKind, type ResourceKind, userKind, type Values } from './attributes'
import { fromGroup, toGroupFacts } from './group-values'
import type { Directory } from './provisioning/apply-membership'
import { changeGroup, createGroup, listGroups, removeGroup } from './provisioning/change-groups'
import {
  changeUser,
  createUser,
  listUsers,
  readUser,
  removeUser,
} from './provisioning/change-users'
import type { ProvisionedGroup, ProvisionedUser } from './provisioning/provisioning-rows'
import { ScimError, type ScimErrorType } from './scim-error'
import { fromUser, toMeta, toUserFacts } from './user-values'

/** Operations on one kind of resource. All of them throw ScimError. */
export type Resource = {
  kind: ResourceKind
  list: (directory: Directory) => Promise<Values[]>
  read: (directory: Directory, id: string) => Promise<Values>
  create: (directory: Directory, values: Values) => Promise<Values>
  change: (directory: Directory, id: string, values: Values) => Promise<Values>
  remove: (directory: Directory, id: string) => Promise<void>
}

const reasons: Partial<Record<Failure['code'], [number, ScimErrorType, string]>> = {
  'already-exists': [409, 'uniqueness', 'Another one has this name'],
  'role-missing': [400, 'mutability', 'Owners of the workspace are managed in Vitae'],
  'last-owner': [400, 'mutability', 'Owners of the workspace are managed in Vitae'],
  'limit-reached': [400, 'tooMany', 'There are as many as there can be'],
  'not-found': [404, '', 'There is no such resource'],
  'too-many-requests': [429, '', 'It is being changed. Try again'],
}

/** Returns what worked. @throws ScimError for what did not */
function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  const { code, limit } = outcome
  const [status, scimType, text] = reasons[code] ?? [400, 'invalidValue', 'Not possible']
  throw new ScimError(status, scimType, limit ? describeWorkspaceLimit(limit) : text)
}

const orMissing = <T>(found: T | null | undefined): T =>
  found ?? unwrap({ ok: false, code: 'not-found' })

/**
 * Creates users and groups as resources.
 *
 * @param url of SCIM, for the locations of resources
 */
export function createResources(url: string): { users: Resource; groups: Resource } {
  const complete = (
    { id, endpoint, schema }: ResourceKind,
    row: ProvisionedUser | ProvisionedGroup,
    values: Values,
  ): Values => ({
    schemas: [schema],
    ...values,
    meta: toMeta(id, `${url}${endpoint}/${row.id}`, row),
  })
  const showUser = async (directory: Directory, user: ProvisionedUser) =>
    complete(userKind, user, fromUser(user, await listGroups(directory)))
  const showGroup = async (directory: Directory, group: ProvisionedGroup) =>
    complete(groupKind, group, fromGroup(group, await listUsers(directory)))

  const users: Resource = {
    kind: userKind,
    async list(directory) {
      const [all, groups] = await Promise.all([listUsers(directory), listGroups(directory)])
      return all.map((user) => complete(userKind, user, fromUser(user, groups)))
    },
    read: async (directory, id) => showUser(directory, orMissing(await readUser(directory, id))),
    create: async (directory, values) =>
      showUser(directory, unwrap(await createUser(directory, toUserFacts(values)))),
    change: async (directory, id, values) =>
      showUser(directory, unwrap(await changeUser(directory, id, toUserFacts(values)))),
    async remove(directory, id) {
      unwrap(await removeUser(directory, id))
    },
  }
  const groups: Resource = {
    kind: groupKind,
    async list(directory) {
      const [all, people] = await Promise.all([listGroups(directory), listUsers(directory)])
      return all.map((group) => complete(groupKind, group, fromGroup(group, people)))
    },
    async read(directory, id) {
      const found = (await listGroups(directory)).find((group) => group.id === id)
      return showGroup(directory, orMissing(found))
    },
    create: async (directory, values) =>
      showGroup(directory, unwrap(await createGroup(directory, toGroupFacts(values)))),
    change: async (directory, id, values) =>
      showGroup(directory, unwrap(await changeGroup(directory, id, toGroupFacts(values)))),
    async remove(directory, id) {
      unwrap(await removeGroup(directory, id))
    },
  }
  return { users, groups }
}
