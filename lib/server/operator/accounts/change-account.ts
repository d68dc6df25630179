import 'server-only'
import { lowerCaseAscii } from '@/lib/resume/text/email-address'
import { changeStoredPerson } from '../../accounts/change-person'
import { eraseAccount } from '../../accounts/erase-account'
import type { EraseParts } from '../../accounts/erase-with-job'
import { isActive, type Person, readPerson } from '../../identity/rows/person-rows'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import { closeAccount } from './close-account'
import { type Actor, type ReportParts, reportAccountAction } from './report-account-action'

type Parts = EraseParts & ReportParts

const notFound = { ok: false, code: 'not-found' } as const

/** Ends all sessions of a user, as their own "sign out everywhere" does. Keys and connected apps go on. */
export async function signOutAccount(
  ports: Parts,
  owner: OwnerId,
  actor: Actor,
): Promise<Outcome<null>> {
  const stored = await readPerson(ports.items, owner)
  if (!stored) return notFound
  await ports.identity.endSessions(owner)
  await reportAccountAction(ports, 'signed-out', stored.person, actor)
  return { ok: true, value: null }
}

/**
 * Disables the account of a user: ends all sessions, and refuses every sign-in, key and token until it is enabled. What
 * it owns stays. Repeated, it completes what was cut short, and reports nothing again.
 *
 * @returns the user as they are now; errors of `closeAccount`
 */
export async function disableAccount(
  ports: Parts,
  owner: OwnerId,
  actor: Actor,
): Promise<Outcome<Person>> {
  const closed = await closeAccount(ports, owner, actor)
  if (!closed.ok) return closed
  const { before, after } = closed.value
  if (isActive(before)) await reportAccountAction(ports, 'disabled', after, actor)
  await ports.identity.disableUser(owner)
  return { ok: true, value: after }
}

/** Enables the account of a user again; of one that is enabled nothing changes. */
export async function enableAccount(
  ports: Parts,
  owner: OwnerId,
  actor: Actor,
): Promise<Outcome<Person>> {
  const stored = await readPerson(ports.items, owner)
  if (!stored) return notFound
  await ports.identity.enableUser(owner)
  const changed = await changeStoredPerson(ports, stored, (person) => ({
    ...person,
    disabledAt: null,
  }))
  if (changed.ok && !isActive(stored.person)) {
    await reportAccountAction(ports, 'enabled', changed.value, actor)
  }
  return changed
}

/**
 * Erases the account of a user with everything it owns, as the person's own deletion does. It is closed first, so that
 * nobody is signed in meanwhile.
 *
 * @param input.email the address of the account, which says that no other one is meant
 * @returns `invalid` for another address; errors of `closeAccount`
 */
export async function eraseAccountOf(
  ports: Parts,
  owner: OwnerId,
  actor: Actor,
  { email }: { email: string },
): Promise<Outcome<null>> {
  const stored = await readPerson(ports.items, owner)
  if (!stored) return notFound
  if (lowerCaseAscii(email.trim()) !== lowerCaseAscii(stored.person.email)) {
    const reason = 'not the address of this account'
    const problems = [{ path: 'email', code: 'not-allowed' as const, reason }]
    return { ok: false, code: 'invalid', problems }
  }
  const closed = await closeAccount(ports, owner, actor)
  if (!closed.ok) return closed
  await eraseAccount(ports, owner, () =>
    reportAccountAction(ports, 'erased', closed.value.before, actor),
  )
  return { ok: true, value: null }
}
