import 'server-only'
import { changeStoredPerson } from '../../accounts/change-person'
import {
  isActive,
  listPeople,
  type Person,
  readActivePerson,
  readPerson,
} from '../../identity/rows/person-rows'
import type { Items } from '../../items/item-types'
import { oneAtATime } from '../../kernel/one-at-a-time'
import { toTimestamp } from '../../kernel/to-timestamp'
import type { Failure, Outcome } from '../../outcome'
import { type OwnerId, toOwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { Actor } from './report-account-action'

/** Stands for the installation, whose accounts are closed one at a time. */
const installation = toOwnerId('00000000-0000-0000-0000-000000000000')

/** Returns whether nobody else runs the installation, among those whom a row names as operators. */
async function isLastOperator(items: Items, { userId, groups }: Person): Promise<boolean> {
  if (!groups.includes('operator')) return false
  let cursor: string | null = null
  do {
    const page = await listPeople(items, { email: '', limit: 200, cursor })
    const isThere = page.people.some(
      (other) => other.userId !== userId && other.groups.includes('operator') && isActive(other),
    )
    if (isThere) return false
    cursor = page.cursor
  } while (cursor !== null)
  return true
}

async function checkClosing(items: Items, target: Person, actor: Actor): Promise<Failure | null> {
  if (actor === 'command') {
    return (await isLastOperator(items, target)) ? { ok: false, code: 'last-operator' } : null
  }
  if (actor.operator === target.userId) return { ok: false, code: 'own-account' }
  // The one who asks stays an operator, unless somebody has closed their account while the request waited.
  return (await readActivePerson(items, actor.operator)) ? null : { ok: false, code: 'forbidden' }
}

type Parts = Pick<Ports, 'items' | 'now'>
type Closed = { before: Person; after: Person }

async function close(
  { items, now }: Parts,
  owner: OwnerId,
  actor: Actor,
): Promise<Outcome<Closed>> {
  const stored = await readPerson(items, owner)
  if (!stored) return { ok: false, code: 'not-found' }
  const refused = await checkClosing(items, stored.person, actor)
  if (refused) return refused
  const disabledAt = toTimestamp(now())
  const changed = await changeStoredPerson({ items }, stored, (person) =>
    isActive(person) ? { ...person, disabledAt } : person,
  )
  if (!changed.ok) return changed
  return { ok: true, value: { before: stored.person, after: changed.value } }
}

const ofInstallation = (..._: Parameters<typeof close>) => installation

/**
 * Disables the row of a user: from now on no session, key or token is accepted, and no sign-in. One call after the other,
 * so that two operators cannot close each other's account.
 *
 * @returns the user as they were before and are now; `own-account`, `last-operator`, `not-found`; `forbidden` for an
 * operator whose own account was closed meanwhile
 */
export const closeAccount = oneAtATime('close-account', ofInstallation, close)
