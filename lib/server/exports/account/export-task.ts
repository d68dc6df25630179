import 'server-only'
import { hourMs, minuteMs } from '@/lib/resume/dates/durations'
import { toOwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { sweep, task } from '../../tasks/task'
import { readAccountExport, readOldOpenExports } from './account-export-rows'
import { enqueueExport, exportJobKind } from './begin-export'
import { sweepExportFiles } from './export-files'
import { notifyOfExport } from './notify-of-export'
import { failExport, runExport } from './run-export'

/** Milliseconds after which an unfinished export may have lost its job between two writes. */
const forgottenAfter = 5 * minuteMs
/** Milliseconds that are longer than all attempts together. */
const lostAfter = hourMs
/** Milliseconds after which files of an attempt that was cut off are deleted. */
const cutOffAfter = hourMs
const pageSize = 200

type Parts = Omit<Ports, 'vectors' | 'models'>

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

/** Packs an export of everything that an owner has. */
export const exportTask = task({
  kind: exportJobKind,
  attempts: 3,
  // An attempt that was killed is repeated after it (its lease).
  deadline: 3 * minuteMs,
  payload: { id: String },
  async run(ports, owner, { id }, signal) {
    await runExport(ports, owner, { id, signal })
    // Also after a crash between the end and this line: the next attempt finds the export over, and notifies.
    await notifyOfExport(ports, owner, { id })
  },
  async fail(ports, owner, { id }) {
    await failExport(ports, owner, { id })
    await notifyOfExport(ports, owner, { id })
  },
})

export const exportSweep = sweep({
  name: 'sweep account exports',
  every: 5 * minuteMs,
  run: sweepExports,
})

export const exportFileSweep = sweep({
  name: 'sweep files of exports',
  every: hourMs,
  run: (ports, signal) => sweepExportFiles(ports, signal, cutOffAfter),
})
