import { type MouseEvent, useCallback, useEffect, useLayoutEffect, useRef } from 'react'

/** Maximum milliseconds and CSS pixels between two taps of a double tap. */
const maxPause = 280
const maxDistance = 32

/** Some browsers do not report the pointer type of a click. */
const isTouch = ({ nativeEvent }: MouseEvent): boolean => {
  const kind = (nativeEvent as Partial<PointerEvent>).pointerType
  return kind ? kind === 'touch' : matchMedia('(pointer: coarse)').matches
}

/** Handles a click with the action for a single one. */
export type OnTap = (event: MouseEvent, single: () => void) => void

/**
 * Distinguishes a double tap from a single one, which waits for a moment; a mouse click does not wait. The returned
 * function stays the same.
 */
export function useTaps(onDouble: (clientX: number, clientY: number) => void): OnTap {
  const first = useRef<{ timer: ReturnType<typeof setTimeout>; x: number; y: number } | null>(null)
  const latest = useRef(onDouble)
  useLayoutEffect(() => {
    latest.current = onDouble
  })
  useEffect(() => () => clearTimeout(first.current?.timer), [])
  return useCallback((event, single) => {
    if (!isTouch(event)) return single()
    const { clientX: x, clientY: y } = event
    const before = first.current
    clearTimeout(before?.timer)
    first.current = null
    if (before && Math.hypot(x - before.x, y - before.y) < maxDistance) {
      // A double tap may have selected a word.
      window.getSelection()?.removeAllRanges()
      return latest.current(x, y)
    }
    const end = () => {
      first.current = null
      single()
    }
    first.current = { timer: setTimeout(end, maxPause), x, y }
  }, [])
}
