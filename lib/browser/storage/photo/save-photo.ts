import type { Photo, PhotoCrop, PhotoLook } from '@/lib/resume/schema/photo'
import type { JournalNamespace } from '../journal/journal-types'
import { storeFile } from './blob-store'
import type { OpenedPicture } from './open-picture'
import { printPhoto } from './print-photo'

/** Picture with the user's edits. */
export type PhotoDraft = { picture: OpenedPicture; crop: PhotoCrop; look: PhotoLook; alt: string }

/**
 * Renders the printed picture of a draft and stores it with its source, before a document refers to them. If the page
 * switches to an account meanwhile, both are stored there as well: a guest's files would never be uploaded with the
 * account's CV.
 *
 * @param namespaceNow returns the current namespace, read again when the pictures are stored
 * @throws if the browser cannot render the picture
 */
export async function savePhoto(
  { picture, crop, look, alt }: PhotoDraft,
  namespaceNow: () => JournalNamespace,
  documentId: string,
): Promise<Photo> {
  const printed = await printPhoto(picture, crop, look)
  const now = Date.now()
  for (;;) {
    const namespace = namespaceNow()
    const source = await storeFile(namespace, documentId, picture.bytes, now)
    const { id } = await storeFile(namespace, documentId, printed, now)
    if (namespace === namespaceNow()) return { fileId: id, sourceId: source.id, alt, crop, look }
  }
}
