import 'server-only'
import { type PlanName, readPlanName } from '@/lib/api/plans'
import { lowerCaseAscii, parseEmailAddress } from '@/lib/resume/text/email-address'
import type { Item, Items } from '../../items/item-types'
import { carried, left, omitted, rowKind, within } from '../../items/row-kind'
import { rowData } from '../../kernel/rows/rows'
import { type OwnerId, toOwnerId } from '../../owner'
import type { Group } from '../identity-types'

/** Identity of a user at a provider: issuer and subject. */
export type ProviderIdentity = { issuer: string; subject: string }

/** Issuer of the subjects of the embedded account store. */
export const embeddedIssuer = 'embedded'

/** Our own record of a user; the sign-in methods are stored by the identity provider. */
export type Person = {
  userId: OwnerId
  email: string
  name: string
  groups: Group[]
  /** Plan that an operator assigned; null: the default plan. */
  plan: PlanName | null
  /** RFC 3339, UTC. */
  createdAt: string
  /** RFC 3339, UTC: since when an operator has disabled the account; null: it is enabled. */
  disabledAt: string | null
  identities: ProviderIdentity[]
}

/** A person whose account is enabled: nobody else becomes the principal of a request. */
export type ActivePerson = Person & { disabledAt: null }

/** Returns whether an account is enabled. */
export const isActive = (person: Person): person is ActivePerson => person.disabledAt === null

export type StoredPerson = { person: Person; version: number }

export const personKind = rowKind({
  prefix: 'person',
  owner: 'person',
  carried: carried('person'),
  archived: within('account'),
})
const sk = personKind.prefix
/** Written by version 0.1 on AWS, while an account was being deleted; nothing reads it. */
export const leavingKind = rowKind({
  prefix: 'leaving',
  owner: 'person',
  carried: left('everybody signs in anew'),
  archived: omitted('there while an account is being deleted'),
})
/** Index of all users, by address. */
const directory = 'people'

/** Addresses contain no blank, so that no key is the prefix of another address's key. */
const placeOf = (email: string, userId: string) => `${lowerCaseAscii(email)} ${userId}`

/** Returns the partition of everything that belongs to a user. */
export function ownerPartition(owner: OwnerId): string {
  return `owner#${owner}`
}

function toPerson(item: Item): StoredPerson | null {
  const { email, name, groups, plan, createdAt, disabledAt, identities } = item.data
  if (typeof email !== 'string' || typeof name !== 'string' || typeof createdAt !== 'string')
    return null
  const isOperator = Array.isArray(groups) && groups.includes('operator')
  return {
    version: item.version,
    person: {
      userId: toOwnerId(item.pk.slice('owner#'.length)),
      email,
      name,
      createdAt,
      groups: isOperator ? ['member', 'operator'] : ['member'],
      plan: readPlanName(plan),
      disabledAt: typeof disabledAt === 'string' ? disabledAt : null,
      identities: (Array.isArray(identities) ? identities : []) as ProviderIdentity[],
    },
  }
}

/** Reads a user's row; null if they never signed in, or are gone. */
export async function readPerson(items: Items, owner: OwnerId): Promise<StoredPerson | null> {
  const item = await items.get({ pk: ownerPartition(owner), sk })
  return item ? toPerson(item) : null
}

/** Finds a user by e-mail address, case-insensitively; null if the text is no address. */
export async function findPerson(items: Items, text: string): Promise<StoredPerson | null> {
  const email = parseEmailAddress(text.trim())
  if (email === null) return null
  const prefix = placeOf(email, '')
  const page = await items.queryIndex({ gsi1pk: directory, prefix, limit: 1 })
  const found = page.items[0]
  // The index may lag behind: the row itself decides.
  const item = found ? await items.get(found) : null
  const stored = item ? toPerson(item) : null
  return stored && lowerCaseAscii(stored.person.email) === email ? stored : null
}

/** Lists users by address, only those whose address begins with `email`; a page at a time. */
export async function listPeople(
  items: Items,
  { email, ...paging }: { email: string; limit: number; cursor: string | null },
): Promise<{ people: Person[]; cursor: string | null }> {
  const prefix = lowerCaseAscii(email.trim())
  const page = await items.queryIndex({
    gsi1pk: directory,
    ...(prefix === '' ? {} : { prefix }),
    ...paging,
  })
  const people = page.items.flatMap((item) => toPerson(item)?.person ?? [])
  return { people, cursor: page.cursor }
}

/** Reads a user's row if their account is enabled; null for any other. */
export async function readActivePerson(items: Items, owner: OwnerId): Promise<ActivePerson | null> {
  const person = (await readPerson(items, owner))?.person
  return person && isActive(person) ? person : null
}

/** Writes a user's row. Returns false if the stored version differs. */
export async function savePerson(
  items: Items,
  person: Person,
  expected: number | 'absent',
): Promise<boolean> {
  const { userId, ...data } = person
  const put = await items.put(
    {
      pk: ownerPartition(userId),
      sk,
      index: { gsi1pk: directory, gsi1sk: placeOf(person.email, userId) },
      data: rowData(data),
    },
    expected,
  )
  return put.ok
}

/** Deletes a user's row and the rows of the provider identities. */
export async function deletePerson(items: Items, person: Person): Promise<void> {
  for (const identity of person.identities) await items.delete(identityKey(identity), 'any')
  await items.delete({ pk: ownerPartition(person.userId), sk }, 'any')
}

export const identityKind = rowKind({
  prefix: 'identity#',
  owner: 'installation',
  carried: left('leads to an account of the old keeper; the new one is written for each person'),
})

/** Returns the key of the row that maps a provider's subject to our user id. */
export function identityKey({ issuer, subject }: ProviderIdentity) {
  return { pk: `${identityKind.prefix}${issuer}#${subject}`, sk: 'identity' }
}

/** Returns our user id of a provider's subject; null if it has never signed in here. */
export async function findOwner(items: Items, identity: ProviderIdentity): Promise<OwnerId | null> {
  const bridge = await items.get(identityKey(identity))
  return bridge ? toOwnerId(String(bridge.data.userId)) : null
}
