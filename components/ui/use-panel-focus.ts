'use client'

import { type RefObject, useEffect, useState } from 'react'

/**
 * Returns the element that was pressed to open a panel, for a panel whose code is fetched once it is wanted: by the time
 * it is there, the focus may be somewhere else.
 */
export function useOpener(isOpen: boolean): Element | null {
  const [seen, setSeen] = useState<{ isOpen: boolean; opener: Element | null }>({
    isOpen: false,
    opener: null,
  })
  if (seen.isOpen !== isOpen) setSeen({ isOpen, opener: isOpen ? document.activeElement : null })
  return seen.opener
}

/**
 * Takes the focus into a panel that opens in the page, and back to what opened it when it closes.
 *
 * @param openedBy what opened it, where that was seen before the panel was there
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  openedBy: Element | null = null,
): void {
  // Before anything in the panel can ask for the focus.
  const [opener] = useState(() => openedBy ?? document.activeElement)
  useEffect(() => {
    if (!panel.current?.contains(document.activeElement)) {
      panel.current?.focus({ preventScroll: true })
    }
    return () => {
      const isLost = document.activeElement === document.body
      if (isLost && opener instanceof HTMLElement) opener.focus()
    }
  }, [panel, opener])
}
