import type { Photo, PhotoCrop, PhotoLook } from '@/lib/resume/schema/photo'
import type { JournalNamespace } from '../journal/journal-types'
import { storeFile } from './blob-store'
import type { OpenedPicture } from './open-picture'
import { printPhoto } from './print-photo'

/** Picture with the user's edits. */
export type PhotoDraft = { picture: OpenedPicture; crop: PhotoCrop; look: PhotoLook; alt: string }

/**
 * Stores pictures before a document refers to them. If the page switches to an account meanwhile, they are stored there
 * as well: a guest's files would never be uploaded with the account's CV.
 *
 * @param namespaceNow returns the current namespace, read again when the pictures are stored
 * @returns their ids
 */
export async function storePictures(
  pictures: readonly Uint8Array<ArrayBuffer>[],
  namespaceNow: () => JournalNamespace,
  documentId: string,
): Promise<string[]> {
  const now = Date.now()
  for (;;) {
    const namespace = namespaceNow()
    const ids: string[] = []
    for (const bytes of pictures) {
      ids.push((await storeFile(namespace, documentId, bytes, now)).id)
    }
    if (namespace === namespaceNow()) return ids
  }
}

/**
 * Renders the printed picture of a draft and stores it with its source (`storePictures`).
 *
 * @throws if the browser cannot render the picture
 */
export async function savePhoto(
  { picture, crop, look, alt }: PhotoDraft,
  namespaceNow: () => JournalNamespace,
  documentId: string,
): Promise<Photo> {
  const printed = await printPhoto(picture, crop, look)
  const pictures = [picture.bytes, printed]
  const [sourceId = '', fileId = ''] = await storePictures(pictures, namespaceNow, documentId)
  return { fileId, sourceId, alt, crop, look }
}
