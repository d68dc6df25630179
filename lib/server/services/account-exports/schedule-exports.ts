import 'server-only'
import type { Home } from '../../home-types'
import type { JobHandler } from '../../jobs/types'
import { toOwnerId } from '../../owner'
import { readAccountExport, readOldOpenExports } from '../../repositories/account-exports'
import { tellOfExport } from '../notifications/tell-of-export'
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

type Parts = Omit<Home, 'vectors' | 'models'>

const taskOf = ({ payload }: Parameters<JobHandler['run']>[0]) => ({
  owner: toOwnerId(String(payload.owner)),
  id: String(payload.id),
})

/** Finds exports that nobody works on: a job for those that may have lost it, an end for the rest. */
export async function sweepExports(home: Parts, signal: AbortSignal): Promise<void> {
  for (const text of await readOldOpenExports(home, home.now() - forgottenAfter, pageSize)) {
    if (signal.aborted) return
    const owner = toOwnerId(text)
    const row = await readAccountExport(home, owner)
    if (!row) continue
    if (home.now() - row.createdAt >= lostAfter) {
      await failExport(home, owner, row)
      await tellOfExport(home, owner, row)
    } else await enqueueExport(home, owner, row.id)
  }
}

/** Lets exports be packed, and old ones be taken away. To be called once, at start. */
export function scheduleExports(home: Parts): void {
  home.jobs.handle(exportJobKind, {
    attempts: 3,
    deadline,
    async run(job, signal) {
      const { owner, id } = taskOf(job)
      await runExport(home, owner, { id, signal })
      // Also where a crash came between the end and this: whoever comes then finds it ended, and tells.
      await tellOfExport(home, owner, { id })
    },
    async fail(job) {
      const { owner, id } = taskOf(job)
      await failExport(home, owner, { id })
      await tellOfExport(home, owner, { id })
    },
  })
  home.jobs.every('sweep account exports', 5 * minute, (signal) => sweepExports(home, signal))
  home.jobs.every('sweep files of exports', 60 * minute, (signal) =>
    sweepExportFiles(home, signal, cutOffAfter),
  )
}
