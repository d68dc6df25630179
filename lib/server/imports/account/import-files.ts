import 'server-only'
import { dayMs } from '@/lib/resume/dates/durations'
import { fileKey } from '../../files/file-types'
import { eachFile } from '../../items/pages'
import { type OwnerId, toOwnerId } from '../../owner'
import type { Ports } from '../../ports-types'

/** The key of the archive that an import reads. */
export const archiveUploadKey = (owner: OwnerId, id: string) =>
  fileKey('uploads', owner, `archive-${id}`)

const uploadPattern = /^uploads\/([0-9a-f-]{36})\/archive-([0-9a-f-]{36})$/

/** Parses the key of an uploaded archive into its owner and import; null for every other file. */
export function archiveOfUpload(key: string): { owner: OwnerId; id: string } | null {
  const [, owner, id] = uploadPattern.exec(key) ?? []
  return owner === undefined || id === undefined ? null : { owner: toOwnerId(owner), id }
}

/** Deletes archives that no import will read any more. */
export async function sweepArchives(
  { files, now }: Pick<Ports, 'files' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  for await (const { key, at } of eachFile(files, 'uploads/')) {
    if (signal.aborted) return
    if (archiveOfUpload(key) && now() - at >= dayMs) await files.delete(key)
  }
}
