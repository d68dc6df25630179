import 'server-only'
import type { IdGenerator } from '@/lib/resume/ids'
import type { Items } from '../../items/item-types'
import { moved, rowKind } from '../../items/row-kind'
import { countEvent } from '../../kernel/rows/count-event'
import type { Metrics } from '../../metrics/metric-types'
import { type OwnerId, toOwnerId } from '../../owner'
import type { Group } from '../identity-types'
import {
  deletePerson,
  identityKey,
  type Person,
  type ProviderIdentity,
  readPerson,
  type StoredPerson,
  savePerson,
} from './person-rows'

type Parts = { items: Items; ids: IdGenerator; metrics: Metrics; now: () => number }

/** Checks that only the account store can make. */
type EmbeddedAuthContext = {
  /** Checks that the account still exists after the rows were written, as a deletion may have run meanwhile. */
  isStillThere: () => Promise<boolean>
  /** Returns true if no account is older: if rows were lost, a later account must not become the operator. */
  isOldest: () => boolean
}

/** Facts that the identity provider reports about a user who has just authenticated. */
export type Arrival = { identity: ProviderIdentity; email: string; name: string }

export const firstOperatorKind = rowKind({
  prefix: 'installation first-operator',
  owner: 'installation',
  carried: moved,
})
const firstOperator = { pk: 'installation', sk: 'first-operator' }

/** Returns our user id of a provider's subject, created at the first sign-in; concurrent calls get the same one. */
async function claimUserId(
  parts: Pick<Parts, 'items' | 'ids'>,
  identity: ProviderIdentity,
): Promise<OwnerId> {
  const { items, ids } = parts
  const key = identityKey(identity)
  const draft = { ...key, data: { userId: ids.document() } }
  if ((await items.put(draft, 'absent')).ok) return toOwnerId(draft.data.userId)
  const item = await items.get(key)
  if (!item) return claimUserId(parts, identity)
  return toOwnerId(String(item.data.userId))
}

/** Returns the groups of a new user: the first account of an installation is an operator. */
async function firstGroups(
  { items }: Pick<Parts, 'items'>,
  userId: OwnerId,
  isOldest: () => boolean,
): Promise<Group[]> {
  if (!isOldest()) return ['member']
  const won = await items.put({ ...firstOperator, data: { userId } }, 'absent')
  // A crash after the claim and before the user's row must not leave the installation without an operator.
  const isFirst = won.ok || (await items.get(firstOperator))?.data.userId === userId
  return isFirst ? ['member', 'operator'] : ['member']
}

async function writeAnew(
  parts: Parts,
  userId: OwnerId,
  arrival: Arrival,
  isOldest: () => boolean,
): Promise<{ person: Person; isNew: boolean }> {
  const person: Person = {
    userId,
    email: arrival.email,
    name: arrival.name,
    groups: await firstGroups(parts, userId, isOldest),
    plan: null,
    createdAt: new Date(parts.now()).toISOString(),
    disabledAt: null,
    identities: [arrival.identity],
  }
  if (await savePerson(parts.items, person, 'absent')) return { person, isNew: true }
  const stored = await readPerson(parts.items, userId)
  return { person: stored ? stored.person : person, isNew: false }
}

/** Updates a user's row with the facts of the identity provider, if they changed. */
export async function updatePerson(
  parts: Pick<Parts, 'items'>,
  stored: StoredPerson,
  arrival: Pick<Arrival, 'email' | 'name'>,
): Promise<Person> {
  const { person, version } = stored
  if (person.email === arrival.email && person.name === arrival.name) return person
  const changed = { ...person, email: arrival.email, name: arrival.name }
  await savePerson(parts.items, changed, version)
  return changed
}

/**
 * Returns the user of a provider's subject: our user id and row are created at the first sign-in, and name and
 * address are updated later. Safe for concurrent calls.
 *
 * @returns null when the account was deleted meanwhile: then no rows remain
 */
export async function admitPerson(
  parts: Parts,
  arrival: Arrival,
  { isStillThere, isOldest }: EmbeddedAuthContext,
): Promise<Person | null> {
  const userId = await claimUserId(parts, arrival.identity)
  const stored = await readPerson(parts.items, userId)
  if (stored) return updatePerson(parts, stored, arrival)
  const { person, isNew } = await writeAnew(parts, userId, arrival, isOldest)
  if (!(await isStillThere())) {
    await deletePerson(parts.items, person)
    return null
  }
  // Of several concurrent calls for the same account, one has written the row.
  if (isNew) await countEvent(parts, { event: 'sign-up', operation: null })
  return person
}

/** Deletes the record of the first operator when that user is deleted. */
export async function forgetFirstOperator(items: Items, userId: OwnerId): Promise<void> {
  const item = await items.get(firstOperator)
  if (item?.data.userId !== userId) return
  await items.put({ ...firstOperator, data: { userId: '' } }, item.version)
}
