'use client'

import { useEffect, useEffectEvent } from 'react'

/**
 * Calls back on Escape wherever the focus is, unless a dialog, a menu or a field used the key itself. For a panel that
 * stands beside the page and leaves it usable.
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
    // On the window: what closes by the key in the page stops it before.
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
