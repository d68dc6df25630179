import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useFocusRequests } from '@/components/ui/field-focus'
import { scrollerOf } from '@/components/ui/scroller-of'

type Props = {
  label: string
  /** Open section; null for none. */
  section: string | null
  className?: string
  children: ReactNode
}

const fieldsOf = (column: HTMLElement) => [
  ...column.querySelectorAll<HTMLElement>('[data-field-key]'),
]

/** Returns whether Enter moves from a field to the next: single-line inputs only. */
const isLine = (field: EventTarget): field is HTMLInputElement =>
  field instanceof HTMLInputElement && /next|done/.test(field.enterKeyHint)

/** Part of the pane's height within which a row that opens stays where it is. */
const calmPart = 0.35

/** Scrolls the row of a section to the top of what scrolls, unless it is near it. */
function showRow(column: HTMLElement, section: string) {
  const row = column.querySelector(`[data-section="${CSS.escape(section)}"]`)
  if (!row) return
  const scroller = scrollerOf(column)
  const from = row.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  const isNear = from >= 0 && from < scroller.clientHeight * calmPart
  if (!isNear) scroller.scrollBy({ top: from - 4 })
}

/** Pane with the fields: a section that opens is near its top, and Enter moves to the next line. */
export function FormFrame({ label, section, className, children }: Props) {
  const column = useRef<HTMLElement>(null)
  const scrolled = useRef(section)
  const { requestFocus } = useFocusRequests()
  useEffect(() => {
    // A new column is at its top already, and reading its scroll position would force a layout.
    if (scrolled.current === section) return
    scrolled.current = section
    if (section && column.current) showRow(column.current, section)
  }, [section])

  /** Sets the Enter key label of a phone's keyboard, "done" in the last field. */
  const nameKey = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (isLine(target)) {
      target.enterKeyHint = fieldsOf(currentTarget).at(-1) === target ? 'done' : 'next'
    }
  }
  const goOn = (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget } = event
    const isMeant =
      event.key === 'Enter' && !event.defaultPrevented && !event.nativeEvent.isComposing
    if (!isMeant || !isLine(target)) return
    // Otherwise the key would be typed into the next field.
    event.preventDefault()
    const fields = fieldsOf(currentTarget)
    const next = fields[fields.indexOf(target) + 1]?.dataset.fieldKey
    if (next) requestFocus(next, Number.POSITIVE_INFINITY)
    else target.blur()
  }
  return (
    <main
      ref={column}
      tabIndex={-1}
      aria-label={label}
      onFocusCapture={nameKey}
      onKeyDown={goOn}
      className={`scroll-thin min-h-0 min-w-0 overflow-y-auto overscroll-contain bg-panel flowing:flex-none flowing:overflow-visible outline-none pointer-coarse:scroll-pb-[calc(var(--keyboard-inset,0px)+4rem)] ${className ?? ''}`}
    >
      <div className="@container mx-auto max-w-3xl pb-[calc(var(--keyboard-inset,0px)+6rem)]">
        {children}
      </div>
    </main>
  )
}
