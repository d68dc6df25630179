'use client'

import { type RefObject, useEffect, useState } from 'react'

const listeners = new WeakMap<Element, (isNear: boolean) => void>()
let observer: IntersectionObserver | null = null

/** Returns the observer shared by all cards, so that a thousand of them cost as much as one. */
function sharedObserver(): IntersectionObserver {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) listeners.get(entry.target)?.(entry.isIntersecting)
    },
    { rootMargin: '600px' },
  )
  return observer
}

/** Returns whether an element is in view or close to it. */
export function useIsNear(element: RefObject<Element | null>, initially: boolean): boolean {
  const [isNear, setIsNear] = useState(initially)
  useEffect(() => {
    const observed = element.current
    if (!observed) return
    listeners.set(observed, setIsNear)
    sharedObserver().observe(observed)
    return () => {
      listeners.delete(observed)
      sharedObserver().unobserve(observed)
    }
  }, [element])
  return isNear
}
