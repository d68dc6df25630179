import 'server-only'
import { hourMs } from '@/lib/resume/dates/durations'
import { toOwnerId } from '../owner'
import type { Ports } from '../ports-types'
import type { Reader } from '../reader/reader-types'
import { failImport, importFile } from './import-file'
import { importOfUpload, sweepImportFiles } from './import-files'

const kind = 'import'
/** Number of files read at once: as many as there are reader threads (defaultReaderLimits). */
const maxAtOnce = 2

/** Registers the jobs that read uploaded files and delete old ones. Called once, at start. */
export function scheduleImports(ports: Ports, reader: Reader): void {
  ports.files.onUploaded(async ({ key }) => {
    const found = importOfUpload(key)
    if (!found) return
    await ports.jobs.enqueue({ id: `${kind}:${found.owner}:${found.id}`, kind, payload: found })
  })
  ports.jobs.handle(kind, {
    attempts: 3,
    // 20 seconds for the file, as many for the one before it, and some for the disk.
    deadline: 50_000,
    // As many as there are reader threads: more would only wait for one.
    turns: { max: maxAtOnce, maxPerOwner: 2 },
    run: ({ payload, attempt }) =>
      importFile({ ...ports, reader }, toOwnerId(String(payload.owner)), {
        id: String(payload.id),
        attempt,
      }),
    // The file is deleted when its owner is notified of the failure: they upload it again.
    revive: 'never',
    fail: ({ payload }) => failImport(ports, toOwnerId(String(payload.owner)), String(payload.id)),
  })
  ports.jobs.every('sweep imports', hourMs, (signal) => sweepImportFiles(ports, signal))
}
