import type { Logo } from '@/lib/resume/schema/logo'
import { openPicture } from '../../storage/photo/open-picture'
import { createPictureStore } from '../../storage/photo/picture-store'
import { printPhoto } from '../../storage/photo/print-photo'
import { sha256 } from '../../storage/photo/sha256'

const whole = { x: 0, y: 0, width: 1, height: 1 }
const asItIs = { greyscale: false, brightness: 1, contrast: 1 }

/**
 * Scales an image for print, as for photos, and uploads it to a workspace. Transparent pixels become white.
 *
 * @returns the logo as in a brand, and its bytes; null if it could not be read or uploaded
 */
export async function uploadLogo(
  workspace: string,
  file: Blob,
): Promise<{ logo: Logo; bytes: Uint8Array<ArrayBuffer> } | null> {
  const opened = await openPicture(file)
  if (!opened.ok) return null
  const bytes = await printPhoto(opened.picture, whole, asItIs).catch(() => null)
  if (!bytes) return null
  const fileId = sha256(bytes)
  const brought = await createPictureStore(workspace).bring(fileId, bytes)
  return brought.kind === 'there' ? { logo: { fileId }, bytes } : null
}
