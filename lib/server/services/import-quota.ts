import 'server-only'
import { importLimits } from '@/lib/importers/limits'
import type { Home } from '../home-types'
import type { Failure } from '../outcome'
import type { OwnerId } from '../owner'
import { deleteImport, type ImportRow, listImports } from '../repositories/imports'
import { importUploadKey } from './import-files'

/** Seconds in which the form of an import takes its file. */
export const uploadSeconds = 300

/** Imports of one account that are kept at once, with what was understood of them. */
const mostKept = 50
/** Bytes of one account that may wait to be read: each import that is not over may bring a whole file. */
const mostWaitingBytes = 200_000_000
const mostWaiting = Math.floor(mostWaitingBytes / importLimits.fileBytes)

/** A form that has ended can still be on its way through a slow line for so long, in milliseconds. */
const grace = 10 * 60_000

type Parts = Pick<Home, 'items' | 'files' | 'now'>

const isUnread = ({ status }: ImportRow) => status === 'waiting' || status === 'reading'

/**
 * Why so many are too many, or null.
 *
 * @param more imports that would come to them
 */
function refusalOf(rows: readonly ImportRow[], more: number): Failure | null {
  const code = 'too-many-files'
  if (rows.length + more > mostKept) return { ok: false, code, retryAfter: 3_600 }
  // What waits is read in moments, what is kept stays a day.
  const waiting = rows.filter(isUnread).length + more
  return waiting > mostWaiting ? { ok: false, code, retryAfter: 30 } : null
}

/** Takes away imports whose form has ended without a file: they would hold a place for a day. */
async function collectUnused(home: Parts, owner: OwnerId, rows: readonly ImportRow[]) {
  const last = home.now() - uploadSeconds * 1000 - grace
  for (const { id, status, createdAt } of rows) {
    if (status !== 'waiting' || createdAt > last) continue
    if (await home.files.head(importUploadKey(owner, id))) continue
    await deleteImport(home, owner, id)
  }
}

/**
 * Holds the imports of an account against what it may have: how many are kept, and how many bytes may
 * wait to be read. Imports that nobody can use any more make room.
 *
 * @param more imports that would come to those that are there
 * @returns why they are too many, or null
 */
export async function checkImportQuota(
  home: Parts,
  owner: OwnerId,
  more: number,
): Promise<Failure | null> {
  const rows = await listImports(home, owner)
  if (!refusalOf(rows, more)) return null
  await collectUnused(home, owner, rows)
  return refusalOf(await listImports(home, owner), more)
}
