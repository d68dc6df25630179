import { scheduleWork } from '@/lib/server/boot/schedule-work'
import { runSweeps } from '@/lib/server/jobs/aws/run-sweeps'
import { runAtHome } from '../run-at-home'

/** Runs what is due by the clock; what is left when the time is over is left to the next round. */
export const handler = runAtHome(
  (home, _event: unknown, stop) => runSweeps(home, stop),
  scheduleWork,
)
