'use client'

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

/** Returns whether the list of sections shows names (`--breakpoint-names`). */
export const useHasSectionNames = createWidthHook('73.75rem')

/** Returns whether the form is visible beside pages and checks. */
export const useHasFormBesideChecks = createWidthHook('80rem')

/** Returns whether section names fit beside the checks. */
export const useHasNamesBesideChecks = createWidthHook('100rem')

/** Returns whether three columns fit side by side. */
export const useHasThreeColumns = createWidthHook('64rem')
