'use client'

import { type RefObject, useEffect, useRef } from 'react'

/**
 * For a button that gives way to a form: when the form closes, the focus comes back to the button,
 * so that nobody at a keyboard is thrown to the top of the page.
 */
export function useReturnFocus(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return button
}
