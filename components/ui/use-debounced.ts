'use client'

import { startTransition, useEffect, useState } from 'react'

/** Milliseconds of stillness before what nobody watches while typing is made. */
export const debounceMilliseconds = 500

/** A value as it was when it last stood still; the first one at once. */
export function useDebounced<T>(value: T): T {
  const [debounced, setDebounced] = useState(value)
  useEffect(() => {
    // A key that comes while it renders goes first.
    const timer = setTimeout(() => startTransition(() => setDebounced(value)), debounceMilliseconds)
    return () => clearTimeout(timer)
  }, [value])
  return debounced
}
