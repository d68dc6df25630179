import 'server-only'
import { dayMs } from '@/lib/resume/dates/durations'
import { fileKey } from '../../files/file-types'
import { sweepOldFiles } from '../../files/sweep-old-files'
import type { OwnerId } from '../../owner'

/** The key of the archive that an import reads. */
export const archiveUploadKey = (owner: OwnerId, id: string) =>
  fileKey('uploads', owner, `archive-${id}`)

/** Deletes archives that no import will read any more. */
export const sweepArchives = sweepOldFiles(
  ['uploads/'],
  /^uploads\/[0-9a-f-]{36}\/archive-[0-9a-f-]{36}$/,
  dayMs,
)
