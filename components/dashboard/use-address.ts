'use client'

import { useSyncExternalStore } from 'react'

function listen(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  window.addEventListener('popstate', listener)
  return () => {
    window.removeEventListener('hashchange', listener)
    window.removeEventListener('popstate', listener)
  }
}

/** Returns the fragment of the URL: `#trash` shows the trash, so that Back leaves it. */
export function useFragment(): string {
  return useSyncExternalStore(
    listen,
    () => location.hash,
    () => '',
  )
}

/** Returns true after a sign-out that left data on this device: `?left-behind`. */
export function useIsLeftBehind(): boolean {
  return useSyncExternalStore(
    listen,
    () => new URLSearchParams(location.search).has('left-behind'),
    () => false,
  )
}

/** Returns true if the URL asks to open a file: `?import`. */
export function useImportRequest(): boolean {
  return useSyncExternalStore(
    listen,
    () => new URLSearchParams(location.search).has('import'),
    () => false,
  )
}
