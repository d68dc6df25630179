import 'server-only'
import { hourMs } from '@/lib/resume/dates/durations'
import type { ArchiveReader } from '../../archive/archive-types'
import { toOwnerId } from '../../owner'
import type { PhotoMaker } from '../../photos/processing/photo-types'
import type { Ports } from '../../ports-types'
import { archiveOfUpload, sweepArchives } from './import-files'
import { failAccountImport, runAccountImport } from './run-account-import'

const kind = 'account-import'
/**
 * Milliseconds of one attempt: reading is over after half a minute, the rest are writes, which the next attempt
 * continues.
 */
const deadline = 3 * 60_000

/** Registers the job that imports uploaded archives. Called once, at start. */
export function scheduleAccountImports(
  ports: Ports,
  archives: ArchiveReader,
  maker: PhotoMaker,
): void {
  ports.files.onUploaded(async ({ key }) => {
    const found = archiveOfUpload(key)
    if (!found) return
    await ports.jobs.enqueue({ id: `${kind}:${found.owner}:${found.id}`, kind, payload: found })
  })
  ports.jobs.handle(kind, {
    attempts: 5,
    deadline,
    run: ({ payload }, signal) =>
      runAccountImport({ ...ports, archives, maker }, toOwnerId(String(payload.owner)), {
        id: String(payload.id),
        signal,
      }),
    fail: ({ payload }) =>
      failAccountImport(ports, toOwnerId(String(payload.owner)), String(payload.id)),
  })
  ports.jobs.every('sweep archives', hourMs, (signal) => sweepArchives(ports, signal))
}
