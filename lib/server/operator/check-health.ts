import 'server-only'
import type { awsParts, OutsidePart } from '@/lib/api/health'
import { StoreUnavailableError } from '../items/item-types'
import type { Ports } from '../ports-types'
import { SecretError } from '../secrets/secret-types'
import { recentRefusal } from './outages/failed-saves'
import { isProcessSound } from './outages/is-process-sound'
import { healthKind, readOutages } from './outages/outage-rows'

export type Health = {
  ok: boolean
  /** External services that did not answer. */
  out: OutsidePart[]
  /** Parts of AWS that refuse this server, or are not there. */
  missing: (typeof awsParts)[number][]
  /** For operators. */
  detail: {
    build: string
    uptimeSeconds: number
    residentBytes: number
    store: 'ok' | 'process' | StoreUnavailableError['reason']
  }
}

/** Milliseconds for which a check is reused: health is polled often, by any client. */
const freshMilliseconds = 10_000
const probe = { pk: healthKind.prefix, sk: 'probe' }
/** As large as a usual save: a nearly full disk still accepts a few bytes for a long time. */
const filling = 'x'.repeat(15_000)

/**
 * Creates the health check of a home: finds out whether saves work by a probe write, and by recent refusals of the
 * store, which are reused for ten seconds; and whether requests can be validated in this process.
 */
function createHealthCheck(
  ports: Pick<Ports, 'items' | 'now' | 'configuration' | 'secrets'>,
): () => Promise<Health> {
  let last: { at: number; store: Health['detail']['store']; hasSecrets: boolean } | null = null

  const isAws = ports.configuration.home === 'aws'

  const trySecrets = async (): Promise<boolean> => {
    if (!isAws) return true
    try {
      return (await ports.secrets.read('session')) !== null
    } catch (error) {
      // Throttled is not missing: the next check may succeed.
      if (error instanceof StoreUnavailableError) return error.reason === 'busy'
      if (error instanceof SecretError) return false
      throw error
    }
  }

  const tryStore = async (): Promise<Health['detail']['store']> => {
    try {
      await ports.items.put({ ...probe, data: { at: ports.now(), filling } }, 'any')
      return 'ok'
    } catch (error) {
      if (error instanceof StoreUnavailableError) return error.reason
      throw error
    }
  }

  return async () => {
    const at = performance.now()
    if (!last || at - last.at > freshMilliseconds) {
      const [store, hasSecrets] = await Promise.all([tryStore(), trySecrets()])
      last = { at, store, hasSecrets }
    }
    const store = isProcessSound() ? (recentRefusal(ports) ?? last.store) : 'process'
    const missing: Health['missing'] = []
    if (isAws && store === 'refused') missing.push('table')
    if (!last.hasSecrets) missing.push('secrets')
    return {
      ok: missing.length === 0 && (store === 'ok' || store === 'busy'),
      missing,
      // A store that fails has no outages of other services to report.
      out: await readOutages(ports).catch(() => []),
      detail: {
        build: ports.configuration.build,
        uptimeSeconds: Math.floor(process.uptime()),
        residentBytes: process.memoryUsage.rss(),
        store,
      },
    }
  }
}

const checks = new WeakMap<object, () => Promise<Health>>()

/** Checks the health of a home, at most every ten seconds. */
export function checkHealth(ports: Parameters<typeof createHealthCheck>[0]): Promise<Health> {
  const check = checks.get(ports) ?? createHealthCheck(ports)
  checks.set(ports, check)
  return check()
}
