import { type PictureSize, readPrintable } from './jpeg'

/** A picture as the layout and the painter of react-pdf take it. */
export type Picture = PictureSize & { data: Uint8Array; format: 'jpeg'; key: string }

/** Documents that are open at once, and their thumbnails, rarely have more photos than this. */
const maximumPictures = 16

const pictures = new Map<string, Picture>()
const name = /^photo:[0-9a-f]{64}$/

/**
 * Takes in the bytes of a photo for the layouts to come.
 *
 * @param fileId SHA-256 of the bytes, as the document names them
 * @returns the name by which templates draw it; null when it may not be printed (see `readPrintable`)
 */
export function cachePicture(fileId: string, bytes: Uint8Array): string | null {
  const key = `photo:${fileId}`
  const known = pictures.get(key)
  pictures.delete(key)
  const size = known ?? (name.test(key) ? readPrintable(bytes) : null)
  if (!size) return null
  const { width, height } = size
  pictures.set(key, known ?? { width, height, data: bytes, format: 'jpeg', key })
  for (const oldest of pictures.keys()) {
    if (pictures.size <= maximumPictures) break
    pictures.delete(oldest)
  }
  return key
}

/** Returns the size of a picture that is here, in pixels; null for every other name. */
export function pictureSize(key: string): PictureSize | null {
  return pictures.get(key) ?? null
}

/** Whether a name stands for a picture that is here. */
export const hasPicture = (key: string): boolean => pictures.has(key)

/**
 * Stands in the layout where react-pdf would fetch what a document names (put there by the bundle
 * script): a picture is one of those that were handed in, or none. Nothing is ever fetched.
 *
 * @public read by the bundle script
 */
export function pictureOf({ uri }: { uri?: string }): Picture | null {
  return pictures.get(uri ?? '') ?? null
}
