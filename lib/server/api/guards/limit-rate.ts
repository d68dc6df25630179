import 'server-only'
import type { Rate } from '../../config/configuration-types'
import { addressKey, widenLimit } from '../../identity/http/address-key'
import { apiByPerson, limits } from '../../identity/identity-limits'
import type { Principal } from '../../identity/identity-types'
import type { Limit } from '../../identity/rows/row-limits'
import type { Failure } from '../../outcome'
import type { Ports } from '../../ports-types'
import { createRateLeases, type Spent } from './rate-leases'

type Parts = Pick<Ports, 'configuration' | 'items' | 'secrets' | 'metrics' | 'now'>

/** Rate limit for anonymous clients, per IP address. High enough for a classroom behind one NAT. */
const addressRate: Rate = { requests: 1_200, seconds: 60 }

type Counting = { policy: string; limit: Limit; who: string }

const counting = (policy: string, name: string, rate: Rate, who: string): Counting => ({
  policy,
  limit: { name, tries: rate.requests, seconds: rate.seconds },
  who,
})

export type JudgedRate = {
  /** Rate limit headers of every answer (draft-ietf-httpapi-ratelimit-headers-10); empty without a limit. */
  headers: [name: string, value: string][]
  refusal: Failure | null
}

function headersOf(told: readonly { counting: Counting; spent: Spent }[]): JudgedRate['headers'] {
  if (told.length === 0) return []
  const policies = told.map(
    ({ counting: { policy, limit } }) => `"${policy}";q=${limit.tries};w=${limit.seconds}`,
  )
  const states = told.map(
    ({ counting: { policy }, spent }) => `"${policy}";r=${spent.remaining};t=${spent.seconds}`,
  )
  return [
    ['ratelimit-policy', policies.join(', ')],
    ['ratelimit', states.join(', ')],
  ]
}

/**
 * Creates the rate limit, which counts each request by its key, its user or, if it is anonymous, its IP address
 * (ADR api-operations).
 *
 * @returns a function that judges a request by principal and address; `isUseless`: its key is invalid
 */
export function createRateLimit(ports: Parts) {
  const spend = createRateLeases(ports)
  const { plans, plan: usual } = ports.configuration

  function countingsOf(principal: Principal | null, address: string, isUseless: boolean) {
    if (!principal) {
      const useless = { policy: 'useless-key', limit: limits.keyByAddress, who: address }
      const all = [
        counting('address', 'api-address', addressRate, address),
        ...(isUseless ? [useless] : []),
      ]
      return all.map((one) => ({ ...one, limit: widenLimit(one.limit, address) }))
    }
    const { key, person } = plans[principal.plan ?? usual]
    return [
      ...(key && principal.via === 'key' ? [counting('key', 'api-key', key, principal.keyId)] : []),
      ...(person ? [counting('person', apiByPerson, person, principal.userId)] : []),
    ]
  }

  return async function judgeRate(
    principal: Principal | null,
    headers: Headers,
    isUseless: boolean,
  ): Promise<JudgedRate> {
    const address = addressKey(headers.get('x-vitae-ip'))
    const told: { counting: Counting; spent: Spent }[] = []
    for (const one of countingsOf(principal, address, isUseless)) {
      const spent = await spend(one.limit, one.who)
      told.push({ counting: one, spent })
      if (spent.ok) continue
      ports.metrics.count('api_limited', { policy: one.policy })
      const refusal = { ok: false, code: 'too-many-requests', retryAfter: spent.seconds } as const
      return { headers: headersOf(told), refusal }
    }
    return { headers: headersOf(told), refusal: null }
  }
}
