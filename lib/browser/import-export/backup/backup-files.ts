import { listArchive } from '@/lib/importers/archive/list-archive'
import { unpackEach } from '@/lib/importers/archive/unpack-entries'
import { ownFontLimits } from '@/lib/pdf/fonts/read-own-font'
import { sentFileLimits } from '@/lib/resume/resume-limits'
import type { Document } from '@/lib/resume/schema/document'
import type { BackupLimits } from './backup-limits'

type Bytes = Uint8Array<ArrayBuffer>

/** File names in backups and in account archives. */
const fileName = /(?:^|\/)(?:fonts\/|font-|sent\/|sent-)([0-9a-f]{64})\.(?:ttf|pdf)$/

/** File beside its document in a backup. */
export type BackupFile = { id: string; name: string }

/**
 * Returns the files of a document that a backup stores beside it: its own fonts, in use or not, and the PDFs sent for
 * an application. Photos are embedded.
 */
export function backupFilesOf(document: Document): BackupFile[] {
  if (document.kind === 'application') {
    const ids = new Set(document.content.sent.map(({ fileId }) => fileId))
    return [...ids].map((id) => ({ id, name: `sent/${id}.pdf` }))
  }
  const faces = document.design.ownFont?.faces ?? []
  return faces.map(({ fontId: id }) => ({ id, name: `fonts/${id}.ttf` }))
}

/** Unpacks the files of a backup by the ids in their names, without verifying their hashes. */
export function unpackFiles(bytes: Uint8Array, limits: BackupLimits): Map<string, Bytes> {
  const files = new Map<string, Bytes>()
  const archive = listArchive(bytes, limits.entries, true)
  if (!archive.ok) return files
  const own = { ...limits, entryBytes: Math.max(ownFontLimits.bytes, sentFileLimits.bytes) }
  const unpacked = unpackEach(archive, (name) => fileName.test(name), own)
  if (!unpacked.ok) return files
  for (const { name, part } of unpacked.files) {
    const id = fileName.exec(name)?.[1]
    if (id !== undefined && typeof part !== 'string') files.set(id, new Uint8Array(part))
  }
  return files
}
