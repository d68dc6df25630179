import 'server-only'
import SCIMMY from 'scimmy'
import { StoreUnavailableError } from '../items/item-types'
import type { Failure, Outcome } from '../outcome'
import type {
  ProvisionedGroup,
  ProvisionedUser,
} from '../repositories/workspaces/provisioning-rows'
import type { Directory } from '../services/provisioning/apply-membership'
import {
  changeGroup,
  createGroup,
  type GroupFacts,
  listGroups,
  removeGroup,
} from '../services/provisioning/change-groups'
import {
  changeUser,
  createUser,
  listUsers,
  readUser,
  removeUser,
  type UserFacts,
} from '../services/provisioning/change-users'

import { ignoredAttributes } from './lenient-request'

type Handled = { id?: string; filter?: { match: <T>(values: T[]) => T[] } }

const reasons: Partial<Record<Failure['code'], [status: number, scimType: string, text: string]>> =
  {
    'already-exists': [409, 'uniqueness', 'Another one has this name'],
    'role-missing': [400, 'mutability', 'Owners of the workspace are managed in Vitae'],
    'last-owner': [400, 'mutability', 'Owners of the workspace are managed in Vitae'],
    'limit-reached': [400, 'tooMany', 'The workspace is full'],
    'not-found': [404, '', 'There is no such resource'],
    'too-many-requests': [429, '', 'It is being changed. Try again'],
  }

/** Returns what worked; else throws the error of SCIM (RFC 7644, section 3.12). */
function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  const [status, scimType, text] = reasons[outcome.code] ?? [400, 'invalidValue', 'Not possible']
  throw new SCIMMY.Types.Error(status, scimType, text)
}

/** Runs a handler: its library takes every error that is not SCIM's for a resource that is not there. */
async function guard<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof SCIMMY.Types.Error) throw error
    const isBusy = error instanceof StoreUnavailableError
    const wrapped = new SCIMMY.Types.Error(isBusy ? 503 : 500, '', 'Try again later')
    wrapped.cause = error
    throw wrapped
  }
}

const toTime = (at: number) => new Date(at).toISOString()
const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

const nameParts = [
  ...['formatted', 'familyName', 'givenName', 'middleName'],
  ...['honorificPrefix', 'honorificSuffix'],
]

function userFacts(instance: Record<string, unknown>): UserFacts {
  const { userName, externalId, displayName, name, emails, active } = instance
  const names = Object.entries((name ?? {}) as Record<string, unknown>).flatMap(([key, value]) => {
    const text = nameParts.includes(key) ? textOf(value) : null
    return text === null ? [] : [[key, text] as const]
  })
  if (!textOf(userName)) throw new SCIMMY.Types.Error(400, 'invalidValue', 'userName is missing')
  const listed = (Array.isArray(emails) ? emails : []) as Record<string, unknown>[]
  return {
    userName: String(userName),
    externalId: textOf(externalId),
    displayName: textOf(displayName),
    name: names.length > 0 ? Object.fromEntries(names) : null,
    emails: listed.flatMap(({ value, type, primary, display }) => {
      const kept = {
        ...(textOf(type) ? { type: String(type) } : {}),
        ...(textOf(display) ? { display: String(display) } : {}),
        ...(typeof primary === 'boolean' ? { primary } : {}),
      }
      return textOf(value) ? [{ value: String(value), ...kept }] : []
    }),
    isActive: active !== false,
  }
}

function groupFacts(instance: Record<string, unknown>): GroupFacts {
  const { displayName, externalId, members } = instance
  if (!textOf(displayName)) {
    throw new SCIMMY.Types.Error(400, 'invalidValue', 'displayName is missing')
  }
  const listed = (Array.isArray(members) ? members : []) as Record<string, unknown>[]
  return {
    displayName: String(displayName),
    externalId: textOf(externalId),
    members: listed.flatMap(({ value }) => textOf(value) ?? []),
  }
}

function showUser(user: ProvisionedUser, groups: readonly ProvisionedGroup[]) {
  const { id, userName, externalId, displayName, name, emails, isActive } = user
  const own = groups.filter(({ members }) => members.includes(id))
  return {
    ...{ id, userName, active: isActive },
    ...(emails.length === 0 ? {} : { emails }),
    ...(externalId === null ? {} : { externalId }),
    ...(displayName === null ? {} : { displayName }),
    ...(name === null ? {} : { name }),
    ...(own.length === 0
      ? {}
      : { groups: own.map((group) => ({ value: group.id, display: group.displayName })) }),
    meta: { created: toTime(user.createdAt), lastModified: toTime(user.updatedAt) },
  }
}

function showGroup(group: ProvisionedGroup, users: readonly ProvisionedUser[]) {
  const { id, displayName, externalId, members } = group
  const names = new Map(users.map((user) => [user.id, user.userName]))
  return {
    ...{ id, displayName },
    ...(externalId === null ? {} : { externalId }),
    ...(members.length === 0
      ? {}
      : {
          members: members.map((value) => ({
            ...{ value, display: names.get(value) ?? '', type: 'User' },
          })),
        }),
    meta: { created: toTime(group.createdAt), lastModified: toTime(group.updatedAt) },
  }
}

/** Chooses what a request asks for; one that is asked for by its id is there, or 404. */
function choose<T extends { id: string }>({ id, filter }: Handled, all: T[]): T | T[] {
  if (id === undefined) return filter ? filter.match(all) : all
  return all.find((one) => one.id === id) ?? unwrap({ ok: false, code: 'not-found' })
}

/** Declares users and groups to the library, which reads requests, filters and patches, and writes answers. */
export function declareResources(basePath: string): void {
  const { User, Group } = SCIMMY.Resources
  SCIMMY.Schemas.User.truncate([...ignoredAttributes])
  SCIMMY.Config.set({ patch: true, filter: { supported: true, maxResults: 200 }, sort: true })
  SCIMMY.Config.set('authenticationSchemes', {
    type: 'oauthbearertoken',
    name: 'Bearer token',
    description: 'The token of the workspace',
  })
  SCIMMY.Resources.declare(
    User.ingress((asked: Handled, instance: object, directory: Directory) =>
      guard(async () => {
        const facts = userFacts({ ...instance })
        const saved = unwrap(
          asked.id === undefined
            ? await createUser(directory, facts)
            : await changeUser(directory, asked.id, facts),
        )
        return showUser(saved, await listGroups(directory))
      }),
    )
      .egress((asked: Handled, directory: Directory) =>
        guard(async () => {
          const one = asked.id === undefined ? null : await readUser(directory, asked.id)
          const users = asked.id === undefined ? await listUsers(directory) : one ? [one] : []
          const groups = await listGroups(directory)
          return choose(
            asked,
            users.map((user) => showUser(user, groups)),
          )
        }),
      )
      .degress((asked: Handled, directory: Directory) =>
        guard(async () => {
          unwrap(await removeUser(directory, asked.id ?? ''))
        }),
      ),
  )
  SCIMMY.Resources.declare(
    Group.ingress((asked: Handled, instance: object, directory: Directory) =>
      guard(async () => {
        const facts = groupFacts({ ...instance })
        const saved = unwrap(
          asked.id === undefined
            ? await createGroup(directory, facts)
            : await changeGroup(directory, asked.id, facts),
        )
        return showGroup(saved, await listUsers(directory))
      }),
    )
      .egress((asked: Handled, directory: Directory) =>
        guard(async () => {
          const [groups, users] = await Promise.all([listGroups(directory), listUsers(directory)])
          return choose(
            asked,
            groups.map((group) => showGroup(group, users)),
          )
        }),
      )
      .degress((asked: Handled, directory: Directory) =>
        guard(async () => {
          unwrap(await removeGroup(directory, asked.id ?? ''))
        }),
      ),
  )
  User.basepath(basePath)
  Group.basepath(basePath)
  for (const { basepath } of [
    SCIMMY.Resources.Schema,
    SCIMMY.Resources.ResourceType,
    SCIMMY.Resources.ServiceProviderConfig,
  ]) {
    basepath(basePath)
  }
}
