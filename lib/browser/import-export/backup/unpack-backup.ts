import { listArchive } from '@/lib/importers/archive/list-archive'
import { type PartFailure, unpackEach } from '@/lib/importers/archive/unpack-entries'
import type { BackupLimits } from './backup-limits'

type UnpackResult =
  | {
      ok: true
      files: { name: string; bytes: Uint8Array }[]
      /** Files of it that cannot be read, and why: the others come all the same (promise 1). */
      unreadable: { name: string; code: PartFailure }[]
    }
  | { ok: false; code: PartFailure | 'too-many' }

/** Maximum number of entries that the directory of an archive can count (APPNOTE 6.3.10, 4.4.22). */
const countable = 0xffff

/**
 * Unpacks the JSON files of a backup. Names are only names, never paths, so that any is taken: a program
 * that packed the files anew may have written them as it likes.
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

/** Archives packed anew on a Mac carry a shadow of every file. */
function isOurs(name: string): boolean {
  const isShadow = name.startsWith('__MACOSX/') || /(^|\/)\._/.test(name)
  return /\.json$/i.test(name) && !isShadow
}
