import type { ReactNode } from 'react'
import type { PaperLogo } from '../photo/paper-logo'
import type { PageDress, Panel } from './page-dress'
import { Picture } from './primitives'
import { pointsPerMillimetre, quantise } from './quantise'
import type { Theme } from './theme'

/** Points: a logo is at most so high and wide, and so far from the words and strips above and below it. */
const maxHeight = 24
const maxWidth = 120
const gap = 5

/**
 * Returns the logo in the bottom margin of the first page, at the left where page numbers are at the right: beside a panel,
 * above a strip. It is an artifact: no reader of words or of screens finds anything.
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
