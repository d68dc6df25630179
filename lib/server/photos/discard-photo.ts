import 'server-only'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { deletePhotoFiles } from './photo-files'
import { deletePhoto, readPhoto } from './photo-rows'

/**
 * Deletes a photo with its sizes and the links to them; a running job stores nothing. Pictures that a CV refers to
 * stay with the CV.
 */
export async function discardPhoto(
  ports: Pick<Ports, 'items' | 'files' | 'secrets' | 'now'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<null>> {
  if (!(await readPhoto(ports, owner, id))) return { ok: false, code: 'not-found' }
  // The row first: files written later are deleted, as there is no row.
  await deletePhoto(ports, owner, id)
  await deletePhotoFiles(ports, owner, id)
  return { ok: true, value: null }
}
