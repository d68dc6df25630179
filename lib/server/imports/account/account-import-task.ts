import 'server-only'
import { hourMs, minuteMs } from '@/lib/resume/dates/durations'
import { sweep, task } from '../../tasks/task'
import { archiveUploadKey, sweepArchives } from './import-files'
import { failAccountImport, runAccountImport } from './run-account-import'

/** Imports an uploaded archive. */
export const accountImportTask = task({
  kind: 'account-import',
  attempts: 5,
  // Reading is over after half a minute, the rest are writes, which the next attempt continues.
  deadline: 3 * minuteMs,
  upload: archiveUploadKey,
  payload: { id: String },
  run: (ports, owner, { id }, signal) => runAccountImport(ports, owner, { id, signal }),
  fail: (ports, owner, { id }) => failAccountImport(ports, owner, id),
})

export const archiveSweep = sweep({ name: 'sweep archives', every: hourMs, run: sweepArchives })
