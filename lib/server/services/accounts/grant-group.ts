import 'server-only'
import type { Group } from '../../identity/identity-types'
import type { Outcome } from '../../outcome'
import type { Ports } from '../../ports-types'
import { changePerson } from './change-person'

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
