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

/**
 * Returns whether the URL has a parameter: `import` asks to open a file, `left-behind` comes after a sign-out that left
 * data on this device.
 */
export function useHasParameter(name: 'import' | 'left-behind'): boolean {
  return useSyncExternalStore(
    listen,
    () => new URLSearchParams(location.search).has(name),
    () => false,
  )
}
