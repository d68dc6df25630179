'use client'

import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { debounce } from '@/lib/browser/device/debounce'

/** CSS pixels of an element without its scroll bars; zero while it is hidden. */
export function useElementSize(element: RefObject<HTMLElement | null>) {
  const [size, setSize] = useState({ width: 0, height: 0 })
  // Before the first picture: the sheet must not jump from another size to its own.
  useLayoutEffect(() => {
    const observed = element.current
    if (!observed) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = observed
      setSize((now) => (now.width === width && now.height === height ? now : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(observed)
    return () => observer.disconnect()
  }, [element])
  return size
}

function subscribeToScreen(listener: () => void) {
  // A ratio query fires once, when the ratio leaves its value: ask anew each time.
  let query: MediaQueryList | null = null
  const watch = () => {
    query?.removeEventListener('change', watch)
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
    query.addEventListener('change', watch)
    listener()
  }
  query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
  query.addEventListener('change', watch)
  const onPinch = debounce(listener, 150)
  window.visualViewport?.addEventListener('resize', onPinch)
  return () => {
    onPinch.cancel()
    query?.removeEventListener('change', watch)
    window.visualViewport?.removeEventListener('resize', onPinch)
  }
}

/** More than this no eye sees, while a phone's memory feels it. */
const finest = 4

const readScreen = () => Math.min(finest, devicePixelRatio * (window.visualViewport?.scale ?? 1))

/** Device pixels a CSS pixel, fingers' zoom included: what a sharp picture needs. */
export function useScreenRatio(): number {
  return useSyncExternalStore(subscribeToScreen, readScreen, () => 1)
}
