import 'server-only'
import type { Home } from '../home-types'
import { findPerson, readPerson, savePerson } from '../identity/rows/people'
import type { Group } from '../identity/types'
import type { Outcome } from '../outcome'

/**
 * Makes somebody an operator, or a member like all others again. Sessions that are open follow
 * within seconds.
 *
 * @returns `not-found` when nobody has that address
 */
export async function grantGroup(
  { items }: Pick<Home, 'items'>,
  { email, group, isGranted }: { email: string; group: 'operator'; isGranted: boolean },
): Promise<Outcome<{ groups: Group[] }>> {
  let stored = await findPerson(items, email)
  for (let round = 0; stored && round < 5; round++) {
    const groups: Group[] = isGranted ? ['member', group] : ['member']
    if (await savePerson(items, { ...stored.person, groups }, stored.version)) {
      return { ok: true, value: { groups } }
    }
    stored = await readPerson(items, stored.person.userId)
  }
  return { ok: false, code: stored ? 'unavailable' : 'not-found' }
}
