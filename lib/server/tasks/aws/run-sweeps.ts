import 'server-only'
import type { Metrics } from '../../metrics/metric-types'
import type { SqsJobs } from './open-jobs'

/**
 * Runs the scheduled function: sweeps that are due.
 *
 * @param stop aborted when the time of the calling process is over: the rest is left to the next round
 */
export async function runSweeps(
  ports: { jobs: Pick<SqsJobs, 'runSweeps'>; metrics: Metrics },
  stop: AbortSignal = new AbortController().signal,
): Promise<void> {
  await ports.jobs.runSweeps(stop)
  ports.metrics.flush?.()
}
