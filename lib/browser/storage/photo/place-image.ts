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
 * Keeps the picture that came with an imported document. Our own, which the document names, comes back
 * as it was; any other is decoded and cut like one that somebody chose. One that cannot be read is left
 * out: the file that it came from still has it.
 *
 * @returns the document, naming the photo
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
