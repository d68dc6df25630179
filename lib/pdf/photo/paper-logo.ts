import type { Design } from '@/lib/resume/schema/design'
import type { DocumentFiles } from '../pdf-types'
import type { PictureSize } from './jpeg'
import { cachePicture, pictureSize } from './picture-store'

/** A logo as pages draw it; the size is in pixels. */
export type PaperLogo = PictureSize & {
  /** A name of the engine's own. */
  src: string
}

/** Returns the logo of a design for its pages; null without one, and where its bytes are not at hand or no picture. */
export function paperLogo(
  { logo }: Pick<Design, 'logo'>,
  files: DocumentFiles = {},
): PaperLogo | null {
  const bytes = logo && Object.hasOwn(files, logo.fileId) ? files[logo.fileId] : undefined
  if (!logo || !(bytes instanceof Uint8Array)) return null
  const src = cachePicture(logo.fileId, bytes)
  const size = src === null ? null : pictureSize(src)
  return src === null || size === null ? null : { src, ...size }
}
