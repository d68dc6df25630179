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

/** Whether sections are listed by name beside them (`--breakpoint-names`). */
export const useHasSectionNames = createWidthHook('73.75rem')

/** Whether the form stays in sight beside the pages and their checks; narrower screens show the pages only. */
export const useHasFormBesideChecks = createWidthHook('80rem')

/** Whether there is room for the names of the sections beside the checks, too. */
export const useHasNamesBesideChecks = createWidthHook('100rem')

/** Whether three columns fit side by side. */
export const useHasThreeColumns = createWidthHook('64rem')
