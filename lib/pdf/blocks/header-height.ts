import type { Basics } from '@/lib/resume/schema/content'
import { plainText } from '@/lib/resume/text/rich-text'
import { wideSeparator } from '../wide-separator'
import { contactsOf } from './contact-model'
import { estimateSlack, evenLines } from './even-lines'
import type { HeaderPart, HeaderZone } from './header-look'
import { contactLook, hasWords, nameWidth } from './header-parts'
import { estimateEms } from './text-width'
import type { TextLook, Theme } from './theme'

const lineHeightOf = (look: TextLook, theme: Theme) =>
  theme.sizeOf(look) * (look.lineHeight ?? theme.lineHeight)

/** Returns how many lines a text of a width in points needs. */
const linesOf = (width: number, theme: Theme) =>
  Math.max(1, Math.ceil((width * estimateSlack) / theme.page.contentWidth))

function partHeight(part: HeaderPart, basics: Basics, theme: Theme): number {
  if (part.part === 'rule') {
    return part.lines.reduce((sum, { width, gap = 0 }) => sum + width + gap, 0)
  }
  if (!hasWords(part, { basics, theme })) return 0
  switch (part.part) {
    case 'name-and-title':
      return lineHeightOf(part.name, theme)
    case 'name':
      return lineHeightOf(part.look, theme) * linesOf(nameWidth(basics, part.look, theme), theme)
    case 'title':
      return lineHeightOf(part.look, theme)
    case 'summary': {
      const ems = estimateEms(plainText(basics.summary), theme.bodyFamily)
      const width = ems * theme.fontSize * (part.look.scale ?? 1)
      return lineHeightOf(part.look, theme) * linesOf(width, theme)
    }
    case 'contacts': {
      const { look = contactLook, list } = part
      const contacts = contactsOf(basics, theme)
      const lines = list ? contacts : evenLines(contacts, theme, { look, separator: wideSeparator })
      return lineHeightOf(look, theme) * lines.length
    }
  }
}

/** Sums heights with a space between those that are not empty. */
const stacked = (heights: readonly number[], space: number) => {
  const filled = heights.filter((height) => height > 0)
  return filled.reduce((sum, height) => sum + height, 0) + Math.max(0, filled.length - 1) * space
}

/**
 * Estimates the height of zones of a header in points, for a photo as high as the text beside it.
 *
 * @param gap space between zones, as a share of the type size
 */
export function headerHeight(
  zones: readonly HeaderZone[],
  basics: Basics,
  theme: Theme,
  gap: number,
): number {
  const heightOf = (parts: readonly HeaderPart[], space: number) =>
    stacked(
      parts.map((part) => partHeight(part, basics, theme)),
      theme.space(space),
    )
  const heights = zones.map((zone) =>
    Math.max(heightOf(zone.parts, zone.gap), heightOf(zone.beside?.parts ?? [], zone.gap)),
  )
  return stacked(heights, theme.space(gap))
}
