import { useEffect } from 'react'
import { newApplicationFragment } from './applications-address'

/** Letters of a text that opens a new job; shorter ones are pasted by mistake. */
const minPasted = 20

/** Opens a new job with what is pasted anywhere on the screen but in a field or a dialog. */
export function usePastedAd(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { target } = event
      const isField =
        target instanceof Element &&
        target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null
      const text = event.clipboardData?.getData('text/plain').trim() ?? ''
      if (isField || event.defaultPrevented || text.length < minPasted) return
      event.preventDefault()
      location.hash = newApplicationFragment({ jobDescription: text })
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [])
}
