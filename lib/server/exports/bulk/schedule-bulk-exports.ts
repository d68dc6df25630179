import 'server-only'
import { hourMs, minuteMs } from '@/lib/resume/dates/durations'
import { toOwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { JobHandler } from '../../tasks/job-types'
import { bulkExportKind } from './begin-bulk-export'
import { sweepBulkFiles } from './bulk-files'
import { failBulkExport, runBulkExport } from './run-bulk-export'

const taskOf = ({ payload }: Parameters<JobHandler['run']>[0]) => ({
  owner: toOwnerId(String(payload.owner)),
  id: String(payload.id),
})

/** Registers the job that makes exports of several documents, and the sweep of their files. Called once, at start. */
export function scheduleBulkExports(ports: Ports): void {
  ports.jobs.handle(bulkExportKind, {
    attempts: 5,
    deadline: 8 * minuteMs,
    run(job, signal) {
      const { owner, id } = taskOf(job)
      return runBulkExport(ports, owner, { id, signal })
    },
    fail(job) {
      const { owner, id } = taskOf(job)
      return failBulkExport(ports, owner, { id })
    },
    // A new request makes a new export.
    revive: 'never',
  })
  ports.jobs.every('sweep bulk exports', hourMs, (signal) => sweepBulkFiles(ports, signal))
}
