import { jpegDataUrl } from '../data-url'
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
  { kind, content }: Document,
  files: Readonly<Record<string, Uint8Array>>,
): JsonPictures {
  const photo = kind === 'resume' ? content.photo?.fileId : undefined
  const { [photo ?? '']: image, ...signatures } = files
  const urls = Object.entries(signatures).map(([id, bytes]) => [id, jpegDataUrl(bytes)] as const)
  return {
    ...(image && { image: jpegDataUrl(image) }),
    ...(urls.length > 0 && { signatures: Object.fromEntries(urls) }),
  }
}
