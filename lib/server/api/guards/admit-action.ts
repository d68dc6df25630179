import 'server-only'
import type { Principal } from '../../identity/identity-types'
import type { Outcome } from '../../outcome'
import type { Ports } from '../../ports-types'
import { createWorkBound, defaultCapacity } from './capacity'
import { createRateLimit } from './limit-rate'

type Parts = Pick<Ports, 'configuration' | 'items' | 'secrets' | 'metrics' | 'now'>

function createGuards(ports: Parts) {
  return { work: createWorkBound(ports, defaultCapacity), judgeRate: createRateLimit(ports) }
}

const guards = new WeakMap<Ports['items'], ReturnType<typeof createGuards>>()

/**
 * Admits a server action that makes something large, by the rate limits of the API, whose counts it shares, and by
 * its limits on concurrent work.
 *
 * @param principal null for a guest, who is counted by IP address
 * @param sent headers of the request
 * @returns the function to call when the action has ended
 */
export async function admitAction(
  ports: Parts,
  principal: Principal | null,
  sent: Headers,
): Promise<Outcome<() => void>> {
  const { work, judgeRate } = guards.get(ports.items) ?? createGuards(ports)
  guards.set(ports.items, { work, judgeRate })
  const { refusal } = await judgeRate(principal, sent, false)
  return refusal ?? work.enter('work')
}
