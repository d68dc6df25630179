import type { PictureSize } from '../photo/jpeg'
import type { PaperOptions } from './options'
import { pointsPerMillimetre, quantise } from './quantise'

/** Widths of an upright photo in millimetres; the large one is a passport photo (35 by 45 mm). */
const widths: Record<PaperOptions['photoSize'], number> = { small: 22, medium: 28, large: 35 }

/** Height of an upright photo by its width. */
const upright = 9 / 7

/** Corner radius of a rounded photo as a share of its width. */
const rounding = 0.09

/** Minimum width of a photo beside low text, in millimetres, at which a face is recognisable. */
const minWidth = 19

type Box = { width: number; height: number; borderRadius: number }

/**
 * Returns size and corner radius of a photo in points. Squares and circles have about the area of an upright photo.
 *
 * @param beside height in points of the text beside it, which it does not exceed; a passport photo keeps its size
 */
export function photoBox(
  { photoSize, photoShape }: Pick<PaperOptions, 'photoSize' | 'photoShape'>,
  beside?: number,
): Box {
  const isUpright = photoShape === 'upright' || photoShape === 'rounded'
  const largest = widths[photoSize] * pointsPerMillimetre
  const fitting =
    beside === undefined || photoSize === 'large'
      ? largest
      : Math.max(
          minWidth * pointsPerMillimetre,
          beside / (isUpright ? upright : Math.sqrt(upright)),
        )
  const width = quantise(Math.min(largest, fitting))
  if (isUpright) {
    const borderRadius = photoShape === 'rounded' ? quantise(width * rounding) : 0
    return { width, height: quantise(width * upright), borderRadius }
  }
  const side = quantise(width * Math.sqrt(upright))
  return { width: side, height: side, borderRadius: photoShape === 'round' ? side / 2 : 0 }
}

/** Maximum size of a signature in points: 60 by 16 mm. */
const maxSignature = { width: 170, height: 45 }

/** Returns the printed size of a signature in points, in the proportions of its picture. */
export function signatureBox({ width, height }: PictureSize): PictureSize {
  const scale = Math.min(maxSignature.width / width, maxSignature.height / height)
  return { width: quantise(width * scale), height: quantise(height * scale) }
}
