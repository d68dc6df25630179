import 'server-only'
import type { PlanName } from '@/lib/api/plans'
import type { Ports } from '../../ports-types'

/** Headers by which an API client may authenticate. Browser sessions do not use this route. */
const proofs = ['authorization', 'x-api-key']

/**
 * Returns the plan of a request's principal, for a gateway in front of the API.
 *
 * @param headers by name, in any case
 * @returns null for an anonymous request
 */
export async function findPlan(
  { identity, configuration }: Pick<Ports, 'identity' | 'configuration'>,
  headers: Readonly<Record<string, string | undefined>>,
): Promise<PlanName | null> {
  const own = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && proofs.includes(name.toLowerCase())) own.set(name, value)
  }
  const principal = await identity.principalOf(new Request(configuration.url, { headers: own }))
  return principal && (principal.plan ?? configuration.plan)
}
