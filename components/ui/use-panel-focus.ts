import { type RefObject, useEffect, useState } from 'react'

/** Returns the element that was pressed to open a panel, before the panel's code is loaded and the focus moves. */
export function useOpener(isOpen: boolean): Element | null {
  const [seen, setSeen] = useState<{ isOpen: boolean; opener: Element | null }>({
    isOpen: false,
    opener: null,
  })
  if (seen.isOpen !== isOpen) setSeen({ isOpen, opener: isOpen ? document.activeElement : null })
  return seen.opener
}

/**
 * Returns the focus to what had it before, if it was in what closes.
 *
 * @param openedBy the opener, if it was recorded before this was mounted
 */
export function useFocusReturn(openedBy: Element | null = null): void {
  // Before anything inside takes the focus.
  const [opener] = useState(() => openedBy ?? document.activeElement)
  useEffect(
    () => () => {
      const isLost = document.activeElement === document.body
      if (isLost && opener instanceof HTMLElement) opener.focus()
    },
    [opener],
  )
}

/**
 * Focuses a panel in the page on open, and its opener on close.
 *
 * @param openedBy the opener, if it was recorded before the panel was mounted
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  openedBy: Element | null = null,
): void {
  useFocusReturn(openedBy)
  useEffect(() => {
    if (!panel.current?.contains(document.activeElement)) {
      panel.current?.focus({ preventScroll: true })
    }
  }, [panel])
}
