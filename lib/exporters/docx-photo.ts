import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
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

/**
 * Creates a floating photo at the end side of the first lines. Word supports only left and right,
 * so the direction is resolved here.
 */
export function photoRun(
  { bytes, alt, width, height }: ExportPhoto,
  isRightToLeft: boolean,
): ImageRun {
  const { LEFT, RIGHT } = HorizontalPositionAlign
  return new ImageRun({
    type: 'jpg',
    data: bytes,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: 'Photo', title: '', description: alt },
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
