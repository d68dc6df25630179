import { readPrintable } from '@/lib/pdf/photo/jpeg'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { withContent } from '../../editing/locate'
import type { JournalNamespace } from '../journal/journal-types'
import { storeFile } from './blob-store'
import { firstCrop, ratios } from './crop'
import { openPicture } from './open-picture'
import { savePhoto } from './save-photo'
import { sha256 } from './sha256'

/**
 * Stores the picture of an imported document. Our own, which the document refers to, is stored unchanged; any other is
 * decoded and cropped as if chosen. An unreadable one is dropped; it remains in the imported file.
 *
 * @returns the document with the photo
 */
export async function placeImage(
  namespace: JournalNamespace,
  document: ResumeDocument,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ResumeDocument> {
  const named = document.content.photo?.fileId
  if (readPrintable(bytes) && named === sha256(bytes)) {
    await storeFile(namespace, document.id, bytes, Date.now())
    return document
  }
  const opened = await openPicture(new Blob([bytes]))
  if (!opened.ok) return document
  const { picture } = opened
  const look = { greyscale: false, brightness: 1, contrast: 1 }
  const draft = { picture, crop: firstCrop(picture, ratios.upright), look, alt: '' }
  try {
    return withContent(document, { photo: await savePhoto(draft, () => namespace, document.id) })
  } catch {
    return document
  }
}
