import 'server-only'
import type { Home } from '../../home-types'
import type { Failure } from '../../outcome'
import type { OwnerId } from '../../owner'
import { deletePhoto, listPhotos, type PhotoRow } from '../../repositories/photos'
import { photoUploadKey } from './photo-files'

/** Seconds in which the form of a photo takes its file. */
export const uploadSeconds = 300

/** Photos of one account that are kept at once, with their sizes. */
const mostKept = 200
/** Photos of one account that may wait, each with a whole file. */
const mostWaiting = 20
/** A form that has ended can still be on its way through a slow line for so long, in milliseconds. */
const grace = 10 * 60_000

type Parts = Pick<Home, 'items' | 'files' | 'now'>

const isWaiting = ({ status }: PhotoRow) => status === 'waiting' || status === 'working'

function refusalOf(rows: readonly PhotoRow[], more: number): Failure | null {
  const code = 'too-many-files'
  if (rows.length + more > mostKept) return { ok: false, code, retryAfter: 3_600 }
  const waiting = rows.filter(isWaiting).length + more
  return waiting > mostWaiting ? { ok: false, code, retryAfter: 30 } : null
}

/** Takes away photos whose form has ended without a file, and says which are left. */
async function collectUnused(home: Parts, owner: OwnerId, rows: readonly PhotoRow[]) {
  const last = home.now() - uploadSeconds * 1000 - grace
  for (const { id, status, createdAt } of rows) {
    if (status !== 'waiting' || createdAt > last) continue
    if (await home.files.head(photoUploadKey(owner, id))) continue
    await deletePhoto(home, owner, id)
  }
  return listPhotos(home, owner)
}

/**
 * Holds the photos of an account against what it may have. Those that nobody can use any more make room.
 *
 * @param more photos that would come to those that are there
 * @returns why they are too many, or null
 */
export async function checkPhotoQuota(
  home: Parts,
  owner: OwnerId,
  more: number,
): Promise<Failure | null> {
  const rows = await listPhotos(home, owner)
  if (!refusalOf(rows, more)) return null
  return refusalOf(await collectUnused(home, owner, rows), more)
}
