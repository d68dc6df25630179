import { listArchive } from '@/lib/importers/archive/list-archive'
import { type PartFailure, unpackEach } from '@/lib/importers/archive/unpack-entries'
import type { BackupLimits } from './backup-limits'

type UnpackResult =
  | {
      ok: true
      files: { name: string; bytes: Uint8Array }[]
      /** Unreadable entries with reasons; the others are imported (promise 1). */
      unreadable: { name: string; code: PartFailure }[]
    }
  | { ok: false; code: PartFailure | 'too-many' }

/** Maximum number of entries in the central directory (APPNOTE 6.3.10, 4.4.22). */
const countable = 0xffff

/**
 * Unpacks the JSON files of a backup. Entry names are never used as paths, so that any is accepted from programs that
 * repacked the archive.
 */
export function unpackBackup(bytes: Uint8Array, limits: BackupLimits): UnpackResult {
  const archive = listArchive(bytes, countable, true)
  if (!archive.ok) return { ok: false, code: 'damaged' }
  if (archive.entries.length > limits.entries) return { ok: false, code: 'too-many' }
  const unpacked = unpackEach(archive, isOurs, limits)
  if (!unpacked.ok) return { ok: false, code: 'too-large' }
  const files: { name: string; bytes: Uint8Array }[] = []
  const unreadable: { name: string; code: PartFailure }[] = []
  for (const { name, part } of unpacked.files) {
    if (typeof part !== 'string') files.push({ name, bytes: part })
    else unreadable.push({ name, code: part })
  }
  return { ok: true, files, unreadable }
}

/** Skips the metadata entries that macOS adds for every file. */
function isOurs(name: string): boolean {
  const isShadow = name.startsWith('__MACOSX/') || /(^|\/)\._/.test(name)
  return /\.json$/i.test(name) && !isShadow
}
