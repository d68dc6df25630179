import { useEffect, useEffectEvent, useRef } from 'react'

/** A URL may be truncated inside a percent-encoded character. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Removes a secret from the URL after reading it, so that it is neither in the history nor in screenshots. */
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
