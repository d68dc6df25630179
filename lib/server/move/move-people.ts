import 'server-only'
import { parseEmailAddress } from '@/lib/resume/text/email-address'
import {
  findOwner,
  identityKey,
  type Person,
  readPerson,
  savePerson,
} from '../identity/rows/person-rows'
import type { OwnerId } from '../owner'
import { forEachAtOnce } from './for-each-at-once'
import type { MoveSource, MoveTarget } from './move-types'

/** Concurrency: a Cognito pool creates about fifty accounts a second, and each needs two calls. */
const peopleAtOnce = 4

/** Returns whether a user has a sign-in method at the target that leads to their user id. */
export async function hasSignInMethod(
  { items, accounts }: Pick<MoveTarget, 'items' | 'accounts'>,
  owner: OwnerId,
): Promise<boolean> {
  const stored = await readPerson(items, owner)
  const identity = stored?.person.identities.find(({ issuer }) => issuer === accounts.issuer)
  if (!identity) return false
  return (await findOwner(items, identity)) === owner
}

/**
 * Creates and links the account of a user at the target; false if the account belongs to another user, or its
 * address is malformed.
 */
async function bridge({ items, accounts }: MoveTarget, person: Person): Promise<boolean> {
  // Providers once confirmed addresses that are malformed here: none may be turned into another user's address.
  const email = parseEmailAddress(person.email)
  const identity = email && (await accounts.makeAccount({ email, name: person.name }))
  if (!identity) return false
  const key = identityKey(identity)
  const put = await items.put({ ...key, data: { userId: person.userId } }, 'absent')
  if (!put.ok && (await items.get(key))?.data.userId !== person.userId) return false
  // Last: an identity in this list implies that its row exists.
  const stored = await readPerson(items, person.userId)
  if (!stored) throw new Error('A person was moved, and is not there')
  const identities = [
    ...stored.person.identities.filter(({ issuer }) => issuer !== identity.issuer),
    identity,
  ]
  if (await savePerson(items, { ...stored.person, identities }, stored.version)) return true
  throw new Error('Somebody else has changed a person meanwhile')
}

/**
 * Creates a sign-in method at the target for every user who has none.
 *
 * @returns addresses whose account belongs to another user already, or that are malformed
 */
export async function movePeople(
  target: MoveTarget,
  people: readonly OwnerId[],
  notify: (done: number) => void,
): Promise<string[]> {
  const taken: string[] = []
  let done = 0
  await forEachAtOnce(people, peopleAtOnce, async (owner) => {
    const stored = await readPerson(target.items, owner)
    if (
      stored &&
      !(await hasSignInMethod(target, owner)) &&
      !(await bridge(target, stored.person))
    ) {
      taken.push(stored.person.email)
    }
    notify(++done)
  })
  return taken.sort()
}

/** Returns the unconfirmed addresses: the owner of such a mailbox would get the account. */
export async function findUnconfirmed(
  { items, isConfirmed }: MoveSource,
  people: readonly OwnerId[],
): Promise<string[]> {
  const found: string[] = []
  await forEachAtOnce(people, peopleAtOnce, async (owner) => {
    const stored = await readPerson(items, owner)
    if (stored && !(await isConfirmed(owner))) found.push(stored.person.email)
  })
  return found.sort()
}
