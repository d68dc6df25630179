import { scrollerOf } from '@/components/ui/scroller-of'

/** CSS pixels that stay free above a field, for the row of its section, and below it, for its hint. */
const room = { above: 48, below: 120 }

/** Brings the focused field to the middle of its pane once it is laid out, unless it is in sight with room for its hint. */
export function centreFocusedField(): void {
  const centre = () => {
    const field = document.activeElement?.closest('[data-field-key]')
    if (!field) return
    const box = field.getBoundingClientRect()
    const pane = scrollerOf(field).getBoundingClientRect()
    const isHigh = box.top < Math.max(pane.top, 0) + room.above
    const isLow = box.bottom + room.below > Math.min(pane.bottom, innerHeight)
    if (isHigh || isLow) field.scrollIntoView({ block: 'center' })
  }
  // The section opens in the first frame, and its row is scrolled after it.
  requestAnimationFrame(() => requestAnimationFrame(centre))
}
