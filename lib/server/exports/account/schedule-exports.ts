import 'server-only'
import { hourMs, minuteMs } from '@/lib/resume/dates/durations'
import { toOwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { JobHandler } from '../../tasks/job-types'
import { readAccountExport, readOldOpenExports } from './account-export-rows'
import { enqueueExport, exportJobKind } from './begin-export'
import { sweepExportFiles } from './export-files'
import { notifyOfExport } from './notify-of-export'
import { failExport, runExport } from './run-export'

/** Milliseconds of one attempt; an attempt that was killed is repeated after it (its lease). */
const deadline = 3 * minuteMs
/** Milliseconds after which an unfinished export may have lost its job between two writes. */
const forgottenAfter = 5 * minuteMs
/** Milliseconds that are longer than all attempts together. */
const lostAfter = hourMs
/** Milliseconds after which files of an attempt that was cut off are deleted. */
const cutOffAfter = hourMs
const pageSize = 200

type Parts = Omit<Ports, 'vectors' | 'models'>

const taskOf = ({ payload }: Parameters<JobHandler['run']>[0]) => ({
  owner: toOwnerId(String(payload.owner)),
  id: String(payload.id),
})

/** Finds exports without a running job: enqueues one for those that may have lost it, and fails the rest. */
export async function sweepExports(ports: Parts, signal: AbortSignal): Promise<void> {
  for (const text of await readOldOpenExports(ports, ports.now() - forgottenAfter, pageSize)) {
    if (signal.aborted) return
    const owner = toOwnerId(text)
    const row = await readAccountExport(ports, owner)
    if (!row) continue
    if (ports.now() - row.createdAt >= lostAfter) {
      await failExport(ports, owner, row)
      await notifyOfExport(ports, owner, row)
    } else await enqueueExport(ports, owner, row.id)
  }
}

/** Registers the jobs that pack exports and delete old ones. Called once, at start. */
export function scheduleExports(ports: Parts): void {
  ports.jobs.handle(exportJobKind, {
    attempts: 3,
    deadline,
    async run(job, signal) {
      const { owner, id } = taskOf(job)
      await runExport(ports, owner, { id, signal })
      // Also after a crash between the end and this line: the next attempt finds the export over, and notifies.
      await notifyOfExport(ports, owner, { id })
    },
    async fail(job) {
      const { owner, id } = taskOf(job)
      await failExport(ports, owner, { id })
      await notifyOfExport(ports, owner, { id })
    },
  })
  ports.jobs.every('sweep account exports', 5 * minuteMs, (signal) => sweepExports(ports, signal))
  ports.jobs.every('sweep files of exports', hourMs, (signal) =>
    sweepExportFiles(ports, signal, cutOffAfter),
  )
}
