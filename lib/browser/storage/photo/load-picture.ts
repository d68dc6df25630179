import { sniff } from '@/lib/pdf/photo/sniff'
import type { Photo } from '@/lib/resume/schema/photo'
import { readFile } from './blob-store'
import type { OpenedPicture } from './open-picture'

async function readPicture(id: string): Promise<OpenedPicture | null> {
  const bytes = id === '' ? null : await readFile(id)
  const size = bytes && sniff(bytes).size
  return bytes && size ? { ...size, bytes } : null
}

/**
 * Returns the picture that a photo was cropped from, or else the printed one, which has crop and look applied already.
 *
 * @returns null if neither is on this device
 */
export async function loadPicture(
  photo: Photo,
): Promise<{ picture: OpenedPicture; isSource: boolean } | null> {
  const source = await readPicture(photo.sourceId)
  if (source) return { picture: source, isSource: true }
  const printed = await readPicture(photo.fileId)
  return printed && { picture: printed, isSource: false }
}
