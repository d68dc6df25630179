import { type Contact, contactSeparator, hasIcon } from './contact-model'
import { printedText } from './pieces'
import { estimateEms } from './text-width'
import type { TextLook, Theme } from './theme'

/** Factor by which estimated widths are on the wide side. */
export const estimateSlack = 0.94

/** Minimum width of lines that are tried, as a share, and the step between tries. */
const minShare = 0.4
const step = 0.03

/** Width of every letter of a monospaced family. */
const monoEms = 0.6

type Sizes = {
  look: TextLook
  separator: string
  /** Extra width in ems of a contact with an icon. */
  icon?: number
}

/** Returns the estimated width of a contact in points. */
export function contactWidth(
  { kind, pieces }: Contact,
  theme: Theme,
  sizes: Omit<Sizes, 'separator'>,
) {
  const family = theme.text(sizes.look).fontFamily ?? theme.bodyFamily
  const text = printedText(pieces, contactSeparator(kind, theme.punctuation))
  const ems =
    theme.isTypeset && family.endsWith('-mono')
      ? text.length * monoEms
      : estimateEms(text, family, sizes.look.bold) * estimateSlack
  const icon = hasIcon(kind, theme) ? (sizes.icon ?? 0) : 0
  return (ems + icon) * theme.sizeOf(sizes.look)
}

/** Fills lines one after the other, none wider than the limit in points unless a single contact is. */
function fill(contacts: readonly Contact[], widths: readonly number[], gap: number, limit: number) {
  const lines: Contact[][] = []
  let used = 0
  for (const [at, contact] of contacts.entries()) {
    const width = widths[at] ?? 0
    const line = lines.at(-1)
    if (line && used + gap + width <= limit) {
      line.push(contact)
      used += gap + width
    } else {
      lines.push([contact])
      used = width
    }
  }
  return lines
}

/**
 * Splits contacts into as few lines as they need, of widths as even as possible, so that no line ends in a separator.
 * Widths are estimates.
 */
export function evenLines(contacts: readonly Contact[], theme: Theme, sizes: Sizes): Contact[][] {
  const room = theme.page.contentWidth
  const gap = estimateEms(sizes.separator, theme.bodyFamily) * theme.sizeOf(sizes.look)
  const widths = contacts.map((contact) => contactWidth(contact, theme, sizes))
  let best = fill(contacts, widths, gap, room)
  const minLines = best.length
  for (let share = 1 - step; share > minShare; share -= step) {
    const lines = fill(contacts, widths, gap, room * share)
    if (lines.length > minLines) break
    best = lines
  }
  return best
}
