'use client'

import { useSyncExternalStore } from 'react'

/** A width of the window from which on parts of a screen stand side by side. */
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

/** Whether form and paper fit side by side. Narrower screens show one at a time. */
export const useIsWide = createWidthHook('48rem')

/** Whether three columns fit side by side. */
export const useHasThreeColumns = createWidthHook('64rem')
