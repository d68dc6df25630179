import 'server-only'
import { hourMs } from '@/lib/resume/dates/durations'
import { sweep, task } from '../tasks/task'
import { failImport, importFile } from './import-file'
import { importUploadKey, sweepImportFiles } from './import-files'

/** Number of files read at once: as many as there are reader threads (defaultReaderLimits). */
const maxAtOnce = 2

/** Reads an uploaded file. */
export const importTask = task({
  kind: 'import',
  attempts: 3,
  // 20 seconds for the file, as many for the one before it, and some for the disk.
  deadline: 50_000,
  // As many as there are reader threads: more would only wait for one.
  turns: { max: maxAtOnce, maxPerOwner: 2 },
  upload: importUploadKey,
  payload: { id: String },
  run: importFile,
  // The file is deleted when its owner is notified of the failure: they upload it again.
  revive: 'never',
  fail: (ports, owner, { id }) => failImport(ports, owner, id),
})

export const importSweep = sweep({ name: 'sweep imports', every: hourMs, run: sweepImportFiles })
