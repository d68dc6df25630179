import type { Photo, PhotoCrop, PhotoLook } from '@/lib/resume/schema/photo'
import type { JournalNamespace } from '../journal/journal-types'
import { storeFile } from './blob-store'
import type { OpenedPicture } from './open-picture'
import { printPhoto } from './print-photo'

/** Picture with the user's edits. */
export type PhotoDraft = { picture: OpenedPicture; crop: PhotoCrop; look: PhotoLook; alt: string }

/**
 * Makes the printed picture of a draft and keeps it and what it was cut from on this device, before
 * any document names them. Whoever is found to be signed in while that goes on has both: a photo in a
 * guest's place would never come to the account whose CV names it.
 *
 * @param namespaceNow whose words this page shows, asked again when the pictures are kept
 * @throws when the browser cannot make the picture
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
