import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { debounce } from '@/lib/browser/device/debounce'

/** Returns the CSS pixels of an element without its scroll bars; zero while hidden. */
export function useElementSize(element: RefObject<HTMLElement | null>) {
  const [size, setSize] = useState({ width: 0, height: 0 })
  // Before the first paint, so that the page does not jump to its size.
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
  // A resolution query fires once, when the ratio changes, so it is recreated each time.
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

/** Maximum: more is not visible, but costs memory on a phone. */
const finest = 4

const readScreen = () => Math.min(finest, devicePixelRatio * (window.visualViewport?.scale ?? 1))

/** Returns device pixels per CSS pixel, pinch zoom included. */
export function useScreenRatio(): number {
  return useSyncExternalStore(subscribeToScreen, readScreen, () => 1)
}
