import type { JournalNamespace } from '@/lib/browser/journal/types'
import type { Photo, PhotoCrop, PhotoLook } from '@/lib/resume/schema/photo'
import { keepFile } from './blob-store'
import type { OpenedPicture } from './open-picture'
import { printPhoto } from './print-photo'

/** What somebody made of a picture. */
export type PhotoDraft = { picture: OpenedPicture; crop: PhotoCrop; look: PhotoLook; alt: string }

/**
 * Makes the printed picture of a draft and keeps it and what it was cut from on this device, before
 * any document names them.
 *
 * @throws when the browser cannot make the picture
 */
export async function savePhoto(
  { picture, crop, look, alt }: PhotoDraft,
  namespace: JournalNamespace,
  documentId: string,
): Promise<Photo> {
  const printed = await printPhoto(picture, crop, look)
  const now = Date.now()
  const source = await keepFile(namespace, documentId, picture.bytes, now)
  const { id } = await keepFile(namespace, documentId, printed, now)
  return { fileId: id, sourceId: source.id, alt, crop, look }
}
