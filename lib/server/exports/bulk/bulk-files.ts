import 'server-only'
import { bulkExportHours } from '@/lib/api/bulk-exports'
import { hourMs } from '@/lib/resume/dates/durations'
import { fileKey } from '../../files/file-types'
import { sweepOldFiles } from '../../files/sweep-old-files'
import { deleteFilesBelow } from '../../kernel/delete-files-below'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'

type FileParts = Pick<Ports, 'files' | 'items' | 'secrets' | 'now'>

const rootOf = (owner: OwnerId, id: string) => fileKey('exports', owner, `bulk-${id}/`)

/** Returns the key of one made document: a repeated attempt finds it there. */
export const bulkPartKey = (owner: OwnerId, id: string, place: number) =>
  `${rootOf(owner, id)}part-${place}`

/** Returns the key of the archive. */
export const bulkArchiveKey = (owner: OwnerId, id: string) => `${rootOf(owner, id)}archive.zip`

/** Deletes the files of an export, and the links to them. */
export const deleteBulkFiles = (ports: FileParts, owner: OwnerId, id: string): Promise<void> =>
  deleteFilesBelow(ports, owner, rootOf(owner, id))

/** Deletes the made documents of an export, whose archive holds them now. */
export async function deleteBulkParts(
  { files }: Pick<Ports, 'files'>,
  owner: OwnerId,
  id: string,
  count: number,
): Promise<void> {
  for (let place = 0; place < count; place++) await files.delete(bulkPartKey(owner, id, place))
}

/** Deletes files of exports whose time is over, and of those that were cut off. */
export const sweepBulkFiles = sweepOldFiles(
  ['exports/'],
  /^exports\/[^/]+\/bulk-/,
  bulkExportHours * hourMs,
)
