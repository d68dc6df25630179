import type { Design } from '@/lib/resume/schema/design'
import type { DocumentFiles } from '../pdf-types'
import type { PictureSize } from './jpeg'
import { cachePicture, pictureSize } from './picture-store'

/** Logo as drawn on pages; size in pixels. */
export type PaperLogo = PictureSize & {
  /** Key in the engine. */
  src: string
}

/** Returns the logo of a design; null without one, or if its bytes are missing or invalid. */
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
