import type { ReactNode } from 'react'
import type { ContactKind } from './contact-model'
import { Path, Svg } from './primitives'

/** SVG paths on a grid of 16 units. */
export const contactOutlines: Record<ContactKind, string> = {
  place:
    'M8 14.4C8 14.4 12.6 9.6 12.6 6.2A4.6 4.6 0 0 0 3.4 6.2C3.4 9.6 8 14.4 8 14.4Z M8 7.9A1.7 1.7 0 1 0 8 4.5A1.7 1.7 0 0 0 8 7.9Z',
  mail: 'M1.8 3.4H14.2V12.6H1.8Z M2.2 3.9L8 8.7L13.8 3.9',
  phone: 'M4.6 1.6H11.4V14.4H4.6Z M7.2 12.3H8.8',
  web: 'M8 14.2A6.2 6.2 0 1 0 8 1.8A6.2 6.2 0 0 0 8 14.2Z M1.9 8H14.1 M8 1.8C10 3.7 10.8 5.8 10.8 8C10.8 10.2 10 12.3 8 14.2 M8 1.8C6 3.7 5.2 5.8 5.2 8C5.2 10.2 6 12.3 8 14.2',
  detail: 'M8 9.6A1.6 1.6 0 1 0 8 6.4A1.6 1.6 0 0 0 8 9.6Z',
}

/**
 * Icon beside text. Drawn as a path, so that the text layer has no stray characters; an artifact in the structure.
 *
 * @param outline SVG path on a grid of 16 units
 * @param size width and height in points
 * @param top points from the top of its row, to centre it on the first line
 */
export function Icon({
  outline,
  size,
  top,
  colour,
}: {
  outline: string
  size: number
  top: number
  colour: string
}): ReactNode {
  return (
    <Svg
      viewBox="0 0 16 16"
      tag="artifact"
      style={{ width: size, height: size, marginTop: top, flexShrink: 0 }}
    >
      <Path
        d={outline}
        stroke={colour}
        strokeWidth={1.3}
        strokeLinecap="round"
        strokeLineJoin="round"
        fill="none"
      />
    </Svg>
  )
}
