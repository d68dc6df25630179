'use client'

import { useEffect, useEffectEvent, useRef } from 'react'

/** An address may have been cut off in the middle of a letter. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Takes the secret of a link out of the address: it has been read, and shall stand neither in the
 * history nor in a picture of the screen.
 */
function takeFragment(): string {
  const fragment = decode(location.hash.slice(1))
  if (fragment) history.replaceState(history.state, '', location.pathname + location.search)
  return fragment
}

/**
 * Reports the URL fragment that the page was opened with (empty: none), and later ones when a link is opened while
 * the page is shown. Each is reported once.
 */
export function useFragment(onFragment: (fragment: string) => void): void {
  const notify = useEffectEvent(onFragment)
  const hasBegun = useRef(false)
  useEffect(() => {
    if (!hasBegun.current) notify(takeFragment())
    hasBegun.current = true
    const listen = () => {
      if (location.hash.length > 1) notify(takeFragment())
    }
    addEventListener('hashchange', listen)
    return () => removeEventListener('hashchange', listen)
  }, [])
}
