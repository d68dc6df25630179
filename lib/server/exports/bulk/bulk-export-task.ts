import 'server-only'
import { hourMs, minuteMs } from '@/lib/resume/dates/durations'
import { sweep, task } from '../../tasks/task'
import { bulkExportKind } from './begin-bulk-export'
import { sweepBulkFiles } from './bulk-files'
import { failBulkExport, runBulkExport } from './run-bulk-export'

/** Makes an export of several documents. */
export const bulkExportTask = task({
  kind: bulkExportKind,
  attempts: 5,
  deadline: 8 * minuteMs,
  payload: { id: String },
  run: (ports, owner, { id }, signal) => runBulkExport(ports, owner, { id, signal }),
  fail: failBulkExport,
  // A new request makes a new export.
  revive: 'never',
})

export const bulkExportSweep = sweep({
  name: 'sweep bulk exports',
  every: hourMs,
  run: sweepBulkFiles,
})
