import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  type IImageOptions,
  ImageRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import type { ExportPhoto } from './export-photo'

/** Word measures image positions in EMU (1/12,700 point) and sizes in pixels at 96 dpi. */
const emus = (points: number) => Math.round(points * 12_700)
const pixels = (points: number) => Math.round((points * 96) / 72)

/** Space next to and below a photo, in points. */
const space = 12

/** Creates a picture, in its line unless it floats. */
export const pictureRun = (
  { bytes, alt, width, height }: ExportPhoto,
  name: string,
  floating: Pick<IImageOptions, 'floating'> = {},
): ImageRun =>
  new ImageRun({
    type: 'jpg',
    data: bytes,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name, title: '', description: alt },
    ...floating,
  })

/**
 * Creates a floating photo at the end side of the first lines. Word supports only left and right,
 * so the direction is resolved here.
 */
export function photoRun(photo: ExportPhoto, isRightToLeft: boolean): ImageRun {
  const { LEFT, RIGHT } = HorizontalPositionAlign
  return pictureRun(photo, 'Photo', {
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.MARGIN,
        align: isRightToLeft ? LEFT : RIGHT,
      },
      verticalPosition: { relative: VerticalPositionRelativeFrom.MARGIN, offset: 0 },
      wrap: { type: TextWrappingType.SQUARE },
      margins: { [isRightToLeft ? 'right' : 'left']: emus(space), bottom: emus(space) },
    },
  })
}
