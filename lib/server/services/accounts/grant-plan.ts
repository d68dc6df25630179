import 'server-only'
import type { PlanName } from '@/lib/api/plans'
import type { Outcome } from '../../outcome'
import type { Ports } from '../../ports-types'
import { changePerson } from './change-person'

/**
 * Gives somebody a plan: how much they may ask for. What they have asked for in this minute goes on
 * counting.
 *
 * @returns `not-found` when nobody has that address
 */
export async function grantPlan(
  ports: Pick<Ports, 'items'>,
  { email, plan }: { email: string; plan: PlanName },
): Promise<Outcome<{ plan: PlanName }>> {
  const changed = await changePerson(ports, email, (person) => ({ ...person, plan }))
  return changed.ok ? { ok: true, value: { plan } } : changed
}
