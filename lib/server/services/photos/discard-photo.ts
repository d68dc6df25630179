import 'server-only'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { deletePhoto, readPhoto } from '../../repositories/photos'
import { deletePhotoFiles } from './photo-files'

/**
 * Takes a photo away with its sizes and the links to them; whoever works on it at the moment keeps
 * nothing. What a CV names stays with the CV.
 */
export async function discardPhoto(
  ports: Pick<Ports, 'items' | 'files' | 'secrets' | 'now'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<null>> {
  if (!(await readPhoto(ports, owner, id))) return { ok: false, code: 'not-found' }
  // The row first: without it whatever lands later is taken away again.
  await deletePhoto(ports, owner, id)
  await deletePhotoFiles(ports, owner, id)
  return { ok: true, value: null }
}
