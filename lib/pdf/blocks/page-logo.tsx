import type { ReactNode } from 'react'
import type { PaperLogo } from '../photo/paper-logo'
import type { PageDress, Panel } from './page-dress'
import { Picture } from './primitives'
import { pointsPerMillimetre, quantise } from './quantise'
import type { Theme } from './theme'

/** Maximum height and width of a logo, and minimum distance from text and strips, in points. */
const maxHeight = 24
const maxWidth = 120
const gap = 5

/**
 * Returns the logo in the bottom margin of the first page, at the left if page numbers are at the right: beside a
 * panel, above a strip. An artifact, invisible to readers.
 */
export function pageLogo(
  logo: PaperLogo,
  { strips = [] }: PageDress,
  panel: Panel | null,
  { page: { size, side, bottom } }: Theme,
): ReactNode {
  const [, height] = size
  const taken = strips
    .filter(({ edge, pages }) => edge === 'bottom' && pages !== 'later')
    .reduce((most, { from, size: across }) => Math.max(most, from + across), 0)
  const free = bottom - taken * pointsPerMillimetre
  const scale = Math.min(Math.min(maxHeight, free - 2 * gap) / logo.height, maxWidth / logo.width)
  const drawn = { width: quantise(logo.width * scale), height: quantise(logo.height * scale) }
  const left = panel?.at === 'left' ? panel.width + gap : side
  const top = quantise(height - bottom + (free - drawn.height) / 2)
  return (
    <Picture
      key="logo"
      src={logo.src}
      tag="artifact"
      style={{ position: 'absolute', left, top, ...drawn }}
    />
  )
}
