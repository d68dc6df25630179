import 'server-only'
import type { Values } from './attributes'
import type { GroupFacts } from './provisioning/change-groups'
import type { ProvisionedGroup, ProvisionedUser } from './provisioning/provisioning-rows'
import { ScimError } from './scim-error'

/** Returns the facts in the values of a group, which `readValues` has checked. @throws ScimError `invalidValue` */
export function toGroupFacts(values: Values): GroupFacts {
  const { displayName, externalId, members } = values as {
    displayName?: string
    externalId?: string
    members?: { value?: string }[]
  }
  if (!displayName) throw new ScimError(400, 'invalidValue', 'displayName is missing')
  return {
    displayName,
    externalId: externalId ?? null,
    members: (members ?? []).flatMap(({ value }) => value ?? []),
  }
}

/** Returns the values of a group as directories read them; `schemas` and `meta` are added by the resource. */
export function fromGroup(group: ProvisionedGroup, users: readonly ProvisionedUser[]): Values {
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
  }
}
