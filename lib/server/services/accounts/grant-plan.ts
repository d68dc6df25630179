import 'server-only'
import type { PlanName } from '@/lib/api/plans'
import type { Outcome } from '../../outcome'
import type { Ports } from '../../ports-types'
import { changePerson } from './change-person'

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
