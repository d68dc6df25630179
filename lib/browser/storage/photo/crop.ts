import type { PhotoCrop } from '@/lib/resume/schema/photo'

/** Size in pixels. */
export type Size = { width: number; height: number }

/** Maximum zoom: linear factor below the largest crop of the same aspect ratio. */
export const maxZoom = 6

/** Aspect ratio (width by height) of an upright photo (35 by 45 mm), and of a square or a circle. */
export const ratios = { upright: 7 / 9, square: 1 } as const

const clamp = (value: number, min: number, max: number) => Math.max(min, Math.min(value, max))

/** Returns the largest crop of an aspect ratio, in shares of the picture. */
function largest({ width, height }: Size, ratio: number): { width: number; height: number } {
  const own = width / height
  return own > ratio ? { width: ratio / own, height: 1 } : { width: 1, height: own / ratio }
}

/** Returns the zoom of a crop: the linear factor to the largest crop of its aspect ratio. */
export function zoomOf(crop: PhotoCrop, size: Size, ratio: number): number {
  return clamp(largest(size, ratio).width / crop.width, 1, maxZoom)
}

/**
 * Returns the crop of an aspect ratio and zoom around a point, moved inside the picture.
 *
 * @param center in shares of the picture
 */
export function cropAt(
  size: Size,
  ratio: number,
  zoom: number,
  center: { x: number; y: number },
): PhotoCrop {
  const whole = largest(size, ratio)
  const by = clamp(zoom, 1, maxZoom)
  const [width, height] = [whole.width / by, whole.height / by]
  const x = clamp(center.x - width / 2, 0, 1 - width)
  const y = clamp(center.y - height / 2, 0, 1 - height)
  return { x, y, width, height }
}

export const centerOf = ({ x, y, width, height }: PhotoCrop) => ({
  x: x + width / 2,
  y: y + height / 2,
})

/** Returns the initial crop: as large as possible, a little above the middle, where faces are. */
export function firstCrop(size: Size, ratio: number): PhotoCrop {
  return cropAt(size, ratio, 1, { x: 0.5, y: 0.42 })
}

/** Returns the crop converted to another aspect ratio. */
export function withRatio(crop: PhotoCrop, size: Size, from: number, to: number): PhotoCrop {
  return cropAt(size, to, zoomOf(crop, size, from), centerOf(crop))
}

/** Moves a crop, by shares of its own width and height. */
export function moved(crop: PhotoCrop, right: number, down: number): PhotoCrop {
  return {
    ...crop,
    x: clamp(crop.x + right * crop.width, 0, 1 - crop.width),
    y: clamp(crop.y + down * crop.height, 0, 1 - crop.height),
  }
}

/**
 * Zooms a crop by a factor.
 *
 * @param around fixed point in shares of the crop; default: its middle
 */
export function zoomed(
  crop: PhotoCrop,
  size: Size,
  ratio: number,
  factor: number,
  around = { x: 0.5, y: 0.5 },
): PhotoCrop {
  const before = zoomOf(crop, size, ratio)
  const by = clamp(before * factor, 1, maxZoom) / before
  const [width, height] = [crop.width / by, crop.height / by]
  return cropAt(size, ratio, before * by, {
    x: crop.x + around.x * (crop.width - width) + width / 2,
    y: crop.y + around.y * (crop.height - height) + height / 2,
  })
}

/** Returns the crop of a document, clamped to its picture and aspect ratio. */
export function readCrop(crop: PhotoCrop, size: Size, ratio: number): PhotoCrop {
  const values = [crop.x, crop.y, crop.width, crop.height]
  if (!values.every(Number.isFinite) || crop.width <= 0 || crop.height <= 0) {
    return firstCrop(size, ratio)
  }
  return cropAt(size, ratio, zoomOf(crop, size, ratio), centerOf(crop))
}
