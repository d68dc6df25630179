import { type PictureSize, readPrintable } from './jpeg'

/** Picture in the format of react-pdf's layout and renderer. */
export type Picture = PictureSize & { data: Uint8Array; format: 'jpeg'; key: string }

/** Returns the key of a cached picture. */
export const pictureKey = (fileId: string) => `photo:${fileId}`

/** Maximum cached pictures; open documents and their thumbnails rarely have more. */
const maximumPictures = 16

const pictures = new Map<string, Picture>()
const name = /^photo:[0-9a-f]{64}$/

/**
 * Caches the bytes of a photo for layouts.
 *
 * @param fileId SHA-256 of the bytes, as in the document
 * @returns the key for templates; null if it is not printable (see `readPrintable`)
 */
export function cachePicture(fileId: string, bytes: Uint8Array): string | null {
  const key = pictureKey(fileId)
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

/** Returns the size of a cached picture in pixels; null for other keys. */
export function pictureSize(key: string): PictureSize | null {
  return pictures.get(key) ?? null
}

/** Returns whether a key belongs to a cached picture. */
export const hasPicture = (key: string): boolean => pictures.has(key)

/**
 * Replaces react-pdf's fetching of images (by the bundle script): returns a cached picture, or none. Nothing is ever
 * fetched.
 *
 * @public read by the bundle script
 */
export function pictureOf({ uri }: { uri?: string }): Picture | null {
  return pictures.get(uri ?? '') ?? null
}
