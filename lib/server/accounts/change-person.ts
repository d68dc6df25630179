import 'server-only'
import type { PlanName } from '@/lib/api/plans'
import type { Group } from '../identity/identity-types'
import {
  findPerson,
  type Person,
  readPerson,
  type StoredPerson,
  savePerson,
} from '../identity/rows/person-rows'
import type { Outcome } from '../outcome'
import type { Ports } from '../ports-types'

/**
 * Changes the row of a user, for an operator. Open sessions see the change within seconds.
 *
 * @param change called again after a write conflict
 * @returns `not-found` when no account has that address
 */
export async function changePerson(
  ports: Pick<Ports, 'items'>,
  email: string,
  change: (person: Person) => Person,
): Promise<Outcome<Person>> {
  return changeStoredPerson(ports, await findPerson(ports.items, email), change)
}

/** Changes the row of a user that was read before; null for a user who does not exist. */
export async function changeStoredPerson(
  { items }: Pick<Ports, 'items'>,
  found: StoredPerson | null,
  change: (person: Person) => Person,
): Promise<Outcome<Person>> {
  let stored = found
  for (let round = 0; stored && round < 5; round++) {
    const person = change(stored.person)
    if (await savePerson(items, person, stored.version)) return { ok: true, value: person }
    stored = await readPerson(items, stored.person.userId)
  }
  return { ok: false, code: stored ? 'unavailable' : 'not-found' }
}

/**
 * Assigns a plan to a user, which sets their API quota. Requests of the current minute still count.
 *
 * @returns `not-found` when no account has that address
 */
export async function grantPlan(
  ports: Pick<Ports, 'items'>,
  { email, plan }: { email: string; plan: PlanName },
): Promise<Outcome<{ plan: PlanName }>> {
  const changed = await changePerson(ports, email, (person) => ({ ...person, plan }))
  return changed.ok ? { ok: true, value: { plan } } : changed
}

/**
 * Makes a user an operator, or an ordinary member again.
 *
 * @returns `not-found` when no account has that address
 */
export async function grantGroup(
  ports: Pick<Ports, 'items'>,
  { email, group, isGranted }: { email: string; group: 'operator'; isGranted: boolean },
): Promise<Outcome<{ groups: Group[] }>> {
  const groups: Group[] = isGranted ? ['member', group] : ['member']
  const changed = await changePerson(ports, email, (person) => ({ ...person, groups }))
  return changed.ok ? { ok: true, value: { groups } } : changed
}
