import { jpegDataUrl } from '../data-url'
import { signatureIds } from '../picture-ids'
import type { Document } from '../schema/document'

/** Pictures for `exportJsonResume`, as data URLs. */
export type JsonPictures = {
  /** The photo. */
  image?: string
  /** Signatures by their ids. */
  signatures?: Record<string, string>
}

/** Returns the photo and signatures of a document as data URLs, as far as their bytes are in `files`. */
export function jsonPictures(
  document: Document,
  files: Readonly<Record<string, Uint8Array>>,
): JsonPictures {
  const photo = document.kind === 'resume' ? document.content.photo?.fileId : undefined
  const image = photo && files[photo]
  const urls = signatureIds(document).flatMap((id) => {
    const bytes = files[id]
    return bytes ? [[id, jpegDataUrl(bytes)] as const] : []
  })
  return {
    ...(image && { image: jpegDataUrl(image) }),
    ...(urls.length > 0 && { signatures: Object.fromEntries(urls) }),
  }
}
