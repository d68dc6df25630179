import 'server-only'
import type { PhotoFailure } from '@/lib/api/photos'
import type { PictureSize } from '@/lib/pdf/photo/jpeg'
import { sniff } from '@/lib/pdf/photo/sniff'
import { maxPixels } from './photo-types'

/** Offset of the feature flags in an extended WebP, and the bit for animation (RFC 9649, 2.7). */
const webpFlags = 20
const animated = 0x02

const isMoving = (bytes: Uint8Array) =>
  String.fromCharCode(...bytes.subarray(12, 16)) === 'VP8X' &&
  ((bytes[webpFlags] ?? 0) & animated) !== 0

/**
 * Detects the type of a file by its bytes, whatever its name, and its decoded size. A file of an unsupported type
 * never reaches a decoder.
 *
 * @returns its size as stored, in pixels, or why it is refused
 */
export function lookAtPhoto(bytes: Uint8Array): PictureSize | PhotoFailure {
  if (bytes.length === 0) return 'empty'
  const { kind, size } = sniff(bytes)
  if (kind === 'heic' || kind === 'avif') return 'heic'
  if (kind === 'svg') return 'svg'
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp') return 'wrong-type'
  if (kind === 'webp' && isMoving(bytes)) return 'moving'
  // Without a size its memory cannot be estimated.
  if (!size || size.width === 0 || size.height === 0) return 'damaged'
  return size.width * size.height > maxPixels ? 'too-many-pixels' : size
}
