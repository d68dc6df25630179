import 'server-only'
import { dayMs } from '@/lib/resume/dates/durations'
import { fileKey } from '../../files/file-types'
import { readUploadKey } from '../../files/upload-key'
import { eachFile } from '../../items/pages'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'

/** The key of the archive that an import reads. */
export const archiveUploadKey = (owner: OwnerId, id: string) =>
  fileKey('uploads', owner, `archive-${id}`)

/** Deletes archives that no import will read any more. */
export async function sweepArchives(
  { files, now }: Pick<Ports, 'files' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  for await (const { key, at } of eachFile(files, 'uploads/')) {
    if (signal.aborted) return
    if (readUploadKey(key, archiveUploadKey) && now() - at >= dayMs) await files.delete(key)
  }
}
