import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { stepsKey } from './entry-steps'

/**
 * Hands the router's state on to entries of the history that a fragment alone has made: a CV opened by
 * its id, a link within the page, an address typed by hand. Next's router passes over an entry without
 * it, so Back from another page changed the address and left the screen that was there.
 */
export function useFragmentEntries(): void {
  const path = usePathname()
  useEffect(() => {
    // The router has written its state for this page by now; the fragment is no part of it.
    const known = history.state as object | null
    const adopt = () => {
      if (history.state !== null || location.pathname !== path) return
      // What it says of an open document is of another entry.
      history.replaceState({ ...known, [stepsKey]: undefined }, '', location.href)
    }
    addEventListener('hashchange', adopt)
    return () => removeEventListener('hashchange', adopt)
  }, [path])
}
