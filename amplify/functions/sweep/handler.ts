import { scheduleWork } from '@/lib/server/boot/schedule-work'
import { runWithPorts } from '../run-with-ports'

/** Runs the sweeps that are due; those that are left when the time is over run in the next round. */
export const handler = runWithPorts(
  (ports, _event: unknown, stop) => ports.jobs.runSweeps(stop),
  scheduleWork,
)
