import type { PhotoCrop, PhotoLook } from '@/lib/resume/schema/photo'
import type { JournalNamespace } from '../journal/journal-types'
import { openPicture, type PictureErrorCode } from './open-picture'
import { printPhoto } from './print-photo'
import { storePictures } from './save-photo'

const plainLook: PhotoLook = { greyscale: false, brightness: 1, contrast: 1 }

/**
 * Renders the printed picture of a signature and stores it, before a document refers to it. A file is not trusted: see
 * `openPicture`.
 *
 * @param crop printed part of the picture
 * @param namespaceNow returns the current namespace, as in `savePhoto`
 * @returns the id of the stored picture, or why the file cannot be used
 * @throws if the browser cannot render the picture
 */
export async function saveSignature(
  file: Blob,
  crop: PhotoCrop,
  namespaceNow: () => JournalNamespace,
  documentId: string,
): Promise<{ fileId: string } | { code: PictureErrorCode }> {
  const opened = await openPicture(file)
  if (!opened.ok) return opened
  const printed = await printPhoto(opened.picture, crop, plainLook)
  const [fileId = ''] = await storePictures([printed], namespaceNow, documentId)
  return { fileId }
}
