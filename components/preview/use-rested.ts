'use client'

import { startTransition, useEffect, useState } from 'react'

/** Milliseconds of stillness before what nobody watches while typing is made. */
export const pauseBeforeRest = 500

/** A value as it was when it last stood still; the first one at once. */
export function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    // A key that comes while it renders goes first.
    const timer = setTimeout(() => startTransition(() => setRested(value)), pauseBeforeRest)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}
