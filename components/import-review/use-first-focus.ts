import { type RefObject, useEffect, useRef } from 'react'

/** Returns the ref of a pane whose current line or heading gets the focus at first, unless the person was faster. */
export function useFirstFocus(): RefObject<HTMLElement | null> {
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    if (document.activeElement && document.activeElement !== document.body) return
    const current = pane.current?.querySelector<HTMLElement>('[data-current] [aria-pressed=true]')
    const heading = pane.current?.querySelector<HTMLElement>('h2')
    ;(current ?? heading)?.focus({ preventScroll: true })
  }, [])
  return pane
}
