import 'server-only'
import type { JobHandler } from '../../../jobs/job-types'
import { toOwnerId } from '../../../owner'
import type { Ports } from '../../../ports-types'
import { readAccountExport, readOldOpenExports } from '../../../repositories/account-exports'
import { notifyOfExport } from '../../notifications/notify-of-export'
import { enqueueExport, exportJobKind } from './begin-export'
import { sweepExportFiles } from './export-files'
import { failExport, runExport } from './run-export'

const minute = 60_000
/** Of one try; a try that was killed is begun anew after it (its lease). */
const deadline = 3 * minute
/** An export without an end for so long may have lost its job between two writes. */
const forgottenAfter = 5 * minute
/** Longer than all tries together. */
const lostAfter = 60 * minute
/** Files of a try that was cut off go after that. */
const cutOffAfter = 60 * minute
const pageSize = 200

type Parts = Omit<Ports, 'vectors' | 'models'>

const taskOf = ({ payload }: Parameters<JobHandler['run']>[0]) => ({
  owner: toOwnerId(String(payload.owner)),
  id: String(payload.id),
})

/** Finds exports that nobody works on: a job for those that may have lost it, an end for the rest. */
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

/** Lets exports be packed, and old ones be taken away. To be called once, at start. */
export function scheduleExports(ports: Parts): void {
  ports.jobs.handle(exportJobKind, {
    attempts: 3,
    deadline,
    async run(job, signal) {
      const { owner, id } = taskOf(job)
      await runExport(ports, owner, { id, signal })
      // Also where a crash came between the end and this: whoever comes then finds it ended, and tells.
      await notifyOfExport(ports, owner, { id })
    },
    async fail(job) {
      const { owner, id } = taskOf(job)
      await failExport(ports, owner, { id })
      await notifyOfExport(ports, owner, { id })
    },
  })
  ports.jobs.every('sweep account exports', 5 * minute, (signal) => sweepExports(ports, signal))
  ports.jobs.every('sweep files of exports', 60 * minute, (signal) =>
    sweepExportFiles(ports, signal, cutOffAfter),
  )
}
