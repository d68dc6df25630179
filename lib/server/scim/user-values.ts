import 'server-only'
import { toTimestamp } from '../kernel/to-timestamp'
import type { Values } from './attributes'
import type { UserFacts } from './provisioning/change-users'
import type { ProvisionedGroup, ProvisionedUser } from './provisioning/provisioning-rows'
import { ScimError } from './scim-error'

/** Maximum number of addresses of a person. */
const maxEmails = 10

/** Returns the facts in the values of a user, which `readValues` has checked. @throws ScimError `invalidValue` */
export function toUserFacts(values: Values): UserFacts {
  const { userName, externalId, displayName, name, emails, active } = values as Partial<{
    [K in Exclude<keyof UserFacts, 'isActive'>]: UserFacts[K]
  }> & { active?: boolean }
  if (!userName) throw new ScimError(400, 'invalidValue', 'userName is missing')
  const listed = (emails ?? []).filter(({ value }) => value)
  if (listed.length > maxEmails) {
    throw new ScimError(400, 'invalidValue', `emails has more than ${maxEmails} values`)
  }
  return {
    userName,
    externalId: externalId ?? null,
    displayName: displayName ?? null,
    name: name ?? null,
    emails: listed,
    isActive: active !== false,
  }
}

/** Returns the attribute `meta` of a row. */
export function toMeta(
  resourceType: string,
  location: string,
  row: ProvisionedUser | ProvisionedGroup,
) {
  const created = toTimestamp(row.createdAt)
  return { resourceType, location, created, lastModified: toTimestamp(row.updatedAt) }
}

/** Returns the values of a user as directories read them; `schemas` and `meta` are added by the resource. */
export function fromUser(user: ProvisionedUser, groups: readonly ProvisionedGroup[]): Values {
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
  }
}
