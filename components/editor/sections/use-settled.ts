'use client'

import { useEffect, useState } from 'react'

/** Milliseconds without a change after which a value counts as settled. */
const pause = 500

/**
 * A value that waits for the typing to pause. For the names that a whole entry's controls carry:
 * nobody hears them while typing the name, and each would render with every key.
 */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
