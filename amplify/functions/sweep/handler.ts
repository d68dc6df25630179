import { scheduleWork } from '@/lib/server/boot/schedule-work'
import { runSweeps } from '@/lib/server/jobs/aws/run-sweeps'
import { runWithPorts } from '../run-with-ports'

/** Runs what is due by the clock; what is left when the time is over is left to the next round. */
export const handler = runWithPorts(
  (ports, _event: unknown, stop) => runSweeps(ports, stop),
  scheduleWork,
)
