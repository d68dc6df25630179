import { useSyncExternalStore } from 'react'

/** Creates a hook for a minimum window width. */
function createWidthHook(width: string): () => boolean {
  const query = `(min-width: ${width})`
  const subscribe = (listener: () => void) => {
    const list = matchMedia(query)
    list.addEventListener('change', listener)
    return () => list.removeEventListener('change', listener)
  }
  const read = () => matchMedia(query).matches
  return () => useSyncExternalStore(subscribe, read, () => true)
}

/** Returns whether form and paper fit side by side. */
export const useIsWide = createWidthHook('48rem')

/** Returns whether three columns fit side by side. */
export const useHasThreeColumns = createWidthHook('64rem')
