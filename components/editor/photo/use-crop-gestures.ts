import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'

type Point = { x: number; y: number }

/** Gesture in shares of the frame: the picture moves by `right` and `down`, then scales around a point. */
export type CropGesture = { right: number; down: number; factor: number; around: Point }

/** Zoom factor per wheel unit (a step has 100). */
const wheelBase = 1.0015

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

/**
 * Handles crop gestures: drag by one finger or the pointer, pinch by two, zoom by wheel. In shares of `frame`, the
 * printed part of the stage.
 */
export function useCropGestures(
  stage: RefObject<HTMLElement | null>,
  frame: RefObject<HTMLElement | null>,
  onGesture: (gesture: CropGesture) => void,
) {
  const pointers = useRef(new Map<number, Point>())

  const inFrame = ({ x, y }: Point): Point => {
    const box = frame.current?.getBoundingClientRect()
    return box
      ? { x: (x - box.left) / box.width, y: (y - box.top) / box.height }
      : { x: 0.5, y: 0.5 }
  }

  // React's wheel listener is passive, and the page behind must not scroll.
  const act = useRef(onGesture)
  useEffect(() => {
    act.current = onGesture
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the elements exist from the first render
  useEffect(() => {
    const element = stage.current
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      const around = inFrame({ x: event.clientX, y: event.clientY })
      act.current({ right: 0, down: 0, factor: wheelBase ** -event.deltaY, around })
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [])

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      event.currentTarget.setPointerCapture(event.pointerId)
      pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const before = pointers.current.get(event.pointerId)
      const box = frame.current?.getBoundingClientRect()
      if (!before || !box) return
      const now = { x: event.clientX, y: event.clientY }
      const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1]
      pointers.current.set(event.pointerId, now)
      const [from, to] = other ? [middle(before, other), middle(now, other)] : [before, now]
      onGesture({
        right: (to.x - from.x) / box.width,
        down: (to.y - from.y) / box.height,
        factor: other ? distance(now, other) / Math.max(1, distance(before, other)) : 1,
        around: inFrame(to),
      })
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      pointers.current.delete(event.pointerId)
    },
    onPointerCancel(event: PointerEvent<HTMLElement>) {
      pointers.current.delete(event.pointerId)
    },
  }
}
