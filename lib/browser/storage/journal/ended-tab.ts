import type { JournalNamespace } from './journal-types'

const keyOf = (namespace: JournalNamespace) => `vitae:ended:${namespace}`

/** Reads and removes what the page before has left; null without storage. */
function takeName(namespace: JournalNamespace): string | null {
  try {
    const name = sessionStorage.getItem(keyOf(namespace))
    sessionStorage.removeItem(keyOf(namespace))
    return name
  } catch {
    return null
  }
}

/**
 * Passes the name of a page on to the next one in the same tab of the browser, when the page ends: its lease is free
 * then. A page leaves its name only as it ends and the next one removes it, so that a duplicated tab, which has a copy of
 * the storage, never gets the name of a page that goes on.
 *
 * @param tab name of this page
 */
export function openEndedTab(namespace: JournalNamespace, tab: string) {
  let ended = takeName(namespace)
  if (typeof window === 'undefined') return { name: () => ended, close: () => {} }
  const leave = () => {
    try {
      sessionStorage.setItem(keyOf(namespace), tab)
    } catch {
      // The lease expires by itself.
    }
  }
  // Back to a page that the browser has kept: the one in between has ended.
  const comeBack = () => {
    ended = takeName(namespace) ?? ended
  }
  const listening = new AbortController()
  window.addEventListener('pagehide', leave, { signal: listening.signal })
  window.addEventListener('pageshow', comeBack, { signal: listening.signal })
  return {
    /** Returns the name of the page that ended before this one; null for none. */
    name: () => ended,
    close: () => listening.abort(),
  }
}
