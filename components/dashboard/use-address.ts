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

/** The fragment of the address: `#trash` shows the trash, so that Back leads out of it. */
export function useFragment(): string {
  return useSyncExternalStore(
    listen,
    () => location.hash,
    () => '',
  )
}

/** True when an account was left here, and this device still holds something of it: `?left-behind`. */
export function useIsLeftBehind(): boolean {
  return useSyncExternalStore(
    listen,
    () => new URLSearchParams(location.search).has('left-behind'),
    () => false,
  )
}

/** True when the address asks for a file to be opened: `?import`. */
export function useImportRequest(): boolean {
  return useSyncExternalStore(
    listen,
    () => new URLSearchParams(location.search).has('import'),
    () => false,
  )
}
