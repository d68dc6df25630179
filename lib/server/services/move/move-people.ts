import 'server-only'
import { parseEmailAddress } from '@/lib/resume/text/email-address'
import {
  findOwner,
  identityKey,
  type Person,
  readPerson,
  savePerson,
} from '../../identity/rows/person-rows'
import type { OwnerId } from '../../owner'
import { forEachAtOnce } from './for-each-at-once'
import type { MoveSource, MoveTarget } from './move-types'

/** A pool of Cognito makes about fifty accounts in a second, and each takes two questions. */
const peopleAtOnce = 4

/** Whether somebody has a way in at the target that leads to them. */
export async function hasSignInMethod(
  { items, accounts }: Pick<MoveTarget, 'items' | 'accounts'>,
  owner: OwnerId,
): Promise<boolean> {
  const stored = await readPerson(items, owner)
  const identity = stored?.person.identities.find(({ issuer }) => issuer === accounts.issuer)
  if (!identity) return false
  return (await findOwner(items, identity)) === owner
}

/** Returns false where the account leads to somebody else, or the address is none that an account can have. */
async function bridge({ items, accounts }: MoveTarget, person: Person): Promise<boolean> {
  // Providers vouched for other addresses once: nobody else's mailbox may be made of them.
  const email = parseEmailAddress(person.email)
  const identity = email && (await accounts.makeAccount({ email, name: person.name }))
  if (!identity) return false
  const key = identityKey(identity)
  const put = await items.put({ ...key, data: { userId: person.userId } }, 'absent')
  if (!put.ok && (await items.get(key))?.data.userId !== person.userId) return false
  // Last: whoever has it listed has the row that leads to them.
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
 * Gives everybody a way in at the target. Who has one keeps it.
 *
 * @returns addresses whose account leads to somebody else already, or that no account can have
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

/** Addresses that nobody has confirmed: whoever reads their mail would get the account. */
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
