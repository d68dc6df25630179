import 'server-only'
import type { Home } from '../home-types'
import {
  findPerson,
  type Person,
  readPerson,
  type StoredPerson,
  savePerson,
} from '../identity/rows/people'
import type { Outcome } from '../outcome'

/**
 * Changes what is known of somebody, for an operator. Sessions that are open follow within seconds.
 *
 * @param change asked again where somebody else was faster
 * @returns `not-found` when nobody has that address
 */
export async function changePerson(
  home: Pick<Home, 'items'>,
  email: string,
  change: (person: Person) => Person,
): Promise<Outcome<Person>> {
  return changeStoredPerson(home, await findPerson(home.items, email), change)
}

/** The same for somebody who was read; null for nobody. */
export async function changeStoredPerson(
  { items }: Pick<Home, 'items'>,
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
