import 'server-only'
import type { OperatorState } from '@/lib/api/operator'
import type { Home } from '../../home-types'
import { createHealthCheck } from '../check-health'
import { toTimestamp } from '../resume-answers'

type Parts = Pick<Home, 'items' | 'now' | 'configuration' | 'jobs' | 'measureStorage'>

/** How the installation is at this moment: whether words can be saved, what waits, how much lies there. */
export async function describeInstallation(home: Parts): Promise<OperatorState> {
  const { ok, out, detail } = await createHealthCheck(home)()
  const [queue, storage] = await Promise.all([
    home.jobs.queue?.count() ?? null,
    home.measureStorage?.() ?? null,
  ])
  return {
    health: { ok, out, ...detail },
    jobs: queue && {
      kinds: queue.kinds,
      lateSince: queue.since === null ? null : toTimestamp(queue.since),
      isWhole: queue.isWhole,
    },
    storage,
  }
}
