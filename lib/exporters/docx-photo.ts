import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import type { ExportPhoto } from './export-photo'

/** Word counts places of pictures in 1/12,700 of a point and their sizes in pixels of 96 an inch. */
const emus = (points: number) => Math.round(points * 12_700)
const pixels = (points: number) => Math.round((points * 96) / 72)

/** Points of space beside and below a photo. */
const space = 12

/**
 * A photo that stands at the margin where lines end, with the first lines beside it. Word knows left and
 * right alone, so it is told which of them that is.
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
