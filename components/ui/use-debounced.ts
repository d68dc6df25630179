import { startTransition, useEffect, useState } from 'react'

/** Debounce in milliseconds for what is not watched during typing. */
export const debounceMilliseconds = 500

/** Returns a debounced value; the first one at once. */
export function useDebounced<T>(value: T): T {
  const [debounced, setDebounced] = useState(value)
  useEffect(() => {
    // A transition, so that keys during its rendering go first.
    const timer = setTimeout(() => startTransition(() => setDebounced(value)), debounceMilliseconds)
    return () => clearTimeout(timer)
  }, [value])
  return debounced
}
