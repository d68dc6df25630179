import { useEffect, useEffectEvent } from 'react'

/** Open panels, the last opened one at the end. */
const panels: object[] = []

/**
 * Calls back on Escape wherever the focus is, unless a dialog, a menu or a field has handled it. For non-modal panels, of
 * which the last opened one closes first.
 */
export function useEscape(onEscape: () => void): void {
  const close = useEffectEvent(onEscape)
  useEffect(() => {
    const panel = {}
    panels.push(panel)
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (panels.at(-1) !== panel) return
      // One press closes one panel.
      event.preventDefault()
      close()
    }
    // On the window, so that handlers in the page can stop it.
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      panels.splice(panels.indexOf(panel), 1)
    }
  }, [])
}
