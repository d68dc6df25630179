'use client'

import { useEffect, useEffectEvent } from 'react'

/**
 * Calls back on Escape wherever the focus is, unless a dialog, a menu or a field has handled it. For non-modal panels.
 */
export function useEscape(onEscape: () => void): void {
  const close = useEffectEvent(onEscape)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      // One press closes one panel.
      event.preventDefault()
      close()
    }
    // On the window, so that handlers in the page can stop it.
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
