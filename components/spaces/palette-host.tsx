import { useEffect, useState } from 'react'
import { lateDialog } from '@/components/ui/late-part'

const AppPalette = lateDialog(() => import('./app-palette').then((file) => file.AppPalette))

const nothingTyped = () => ''

/** Opens the palette by Ctrl or Cmd K on every screen; the editor, which has commands of its own, handles the key before. */
export function PaletteHost() {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const listen = (event: KeyboardEvent) => {
      const isAsked =
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey &&
        !event.isComposing &&
        event.key.toLowerCase() === 'k'
      if (!isAsked || event.defaultPrevented) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', listen, { signal: stop.signal })
    return () => stop.abort()
  }, [])
  return isOpen && <AppPalette takeTyped={nothingTyped} onClose={() => setOpen(false)} />
}
