import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  type IImageOptions,
  ImageRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import { readPrintable } from '@/lib/pdf/photo/jpeg'
import type { ExportPhoto } from './export-photo'

/** Word measures image positions in EMU (1/12,700 point) and sizes in pixels at 96 dpi. */
const emus = (points: number) => Math.round(points * 12_700)
const pixels = (points: number) => Math.round((points * 96) / 72)

/** Space next to a photo, in points. */
const space = 12

/** Creates a picture, in its line unless it floats. */
export const pictureRun = (
  { bytes, alt, width, height }: ExportPhoto,
  name: string,
  options: Pick<IImageOptions, 'floating' | 'crop'> = {},
): ImageRun =>
  new ImageRun({
    type: 'jpg',
    data: bytes,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name, title: '', description: alt },
    ...options,
  })

/**
 * Creates a photo, cropped to its box as on paper; its corners are square.
 *
 * @param side of the page beside whose first lines it floats; undefined for a photo in its line
 * @param offset points below the start of its paragraph
 */
export function photoRun(photo: ExportPhoto, side?: 'left' | 'right', offset = 0): ImageRun {
  const { bytes, width, height } = photo
  const size = readPrintable(bytes) ?? { width, height }
  const share = (size.width * height) / (size.height * width)
  const [x, y] = [50 * Math.max(0, 1 - 1 / share), 50 * Math.max(0, 1 - share)]
  const crop = { left: x, right: x, top: y, bottom: y }
  if (!side) return pictureRun(photo, 'Photo', { crop })
  return pictureRun(photo, 'Photo', {
    crop,
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.MARGIN,
        align: side === 'left' ? HorizontalPositionAlign.LEFT : HorizontalPositionAlign.RIGHT,
      },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: emus(offset) },
      wrap: { type: TextWrappingType.SQUARE },
      margins: { [side === 'left' ? 'right' : 'left']: emus(space) },
    },
  })
}
