import 'server-only'
import type { Items } from '../items/item-types'
import { left, rowKind } from '../items/row-kind'
import type { Metrics } from '../metrics/metric-types'

export const sweepKind = rowKind({
  prefix: 'sweeps',
  owner: 'installation',
  carried: left('of the old home itself'),
})

type Sweep = {
  name: string
  milliseconds: number
  run: (signal: AbortSignal) => Promise<void>
  /** Earliest time of the next check in this process. */
  lookAt: number
}

/** Milliseconds after which another process repeats an interrupted sweep. */
const leaseMilliseconds = 300_000

/** Creates the sweeps; a row for each stores the time of the next run, for all processes. */
export function createSweeps(parts: { items: Items; metrics: Metrics; now: () => number }) {
  const { items, metrics, now } = parts
  const sweeps: Sweep[] = []

  /** Claims the next run of a sweep; null if it is not due or another process has it. */
  const claim = async (sweep: Sweep): Promise<number | null> => {
    const key = { pk: sweepKind.prefix, sk: sweep.name }
    const item = await items.get(key)
    const dueAt = item ? Number(item.data.dueAt) : now()
    if (dueAt > now()) {
      sweep.lookAt = dueAt
      return null
    }
    const lease = now() + Math.max(sweep.milliseconds, leaseMilliseconds)
    const result = await items.put({ ...key, data: { dueAt: lease } }, item?.version ?? 'absent')
    return result.ok ? result.version : null
  }

  return {
    add(name: string, milliseconds: number, run: Sweep['run']) {
      sweeps.push({ name, milliseconds, run, lookAt: 0 })
    },
    /** Milliseconds since 1970 of the next check; infinite without sweeps. */
    nextLook: () => Math.min(...sweeps.map(({ lookAt }) => lookAt), Number.POSITIVE_INFINITY),
    /** Runs due sweeps, one after the other. */
    async runDue(signal: AbortSignal): Promise<void> {
      for (const sweep of sweeps) {
        if (signal.aborted || sweep.lookAt > now()) continue
        const start = now()
        sweep.lookAt = start + sweep.milliseconds
        const version = await claim(sweep)
        if (version === null) continue
        // A sweep that was cut off at the end of its time has not failed: it goes on at once.
        const end = () => (signal.aborted ? 'cut-off' : 'done')
        // One that failed runs again the next time.
        const outcome = await sweep.run(signal).then(end, () => 'failed' as const)
        metrics.count('sweeps', { name: sweep.name, outcome })
        // A name of its own, which an alarm on AWS watches.
        if (outcome === 'failed') metrics.count('sweeps_failed')
        const next = signal.aborted ? now() : start + sweep.milliseconds
        // This process may live on, as a function does that is called again.
        sweep.lookAt = next
        const data = { dueAt: next }
        await items.put({ pk: sweepKind.prefix, sk: sweep.name, data }, version)
      }
    },
  }
}
