import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { scrollTopFor, type ViewportRange } from '@/lib/browser/paper/page-viewport'
import type { FieldAddress } from '@/lib/resume/change/address'

/** Milliseconds after the person's own scrolling without automatic scrolling. */
const respect = 600

type Follow = {
  viewport: RefObject<HTMLElement | null>
  highlighted: FieldAddress | null
  /** Position of the field's marker in the preview in CSS pixels; `null` if it is on no page. */
  place: { top: number; height: number } | null
}

const viewOf = (element: HTMLElement): ViewportRange => ({
  top: element.scrollTop,
  height: element.clientHeight,
})

/**
 * Scrolls the focused field's line into view. While typing it follows only a line that was in view, so that a person
 * who has scrolled elsewhere stays there.
 */
export function useFollow({ viewport, highlighted, place }: Follow) {
  const scrolledAt = useRef(Number.NEGATIVE_INFINITY)
  const wasInView = useRef(true)
  const followed = useRef<FieldAddress | null>(null)

  useEffect(() => {
    const element = viewport.current
    if (!element) return
    const note = () => {
      scrolledAt.current = performance.now()
    }
    const gestures = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const
    for (const gesture of gestures) element.addEventListener(gesture, note, { passive: true })
    return () => {
      for (const gesture of gestures) element.removeEventListener(gesture, note)
    }
  }, [viewport])

  const top = place?.top
  const height = place?.height
  useEffect(() => {
    const element = viewport.current
    if (!element) return
    const note = () => {
      const view = viewOf(element)
      if (top === undefined || height === undefined || view.height === 0) wasInView.current = true
      else wasInView.current = scrollTopFor({ top, height }, view) === null
    }
    element.addEventListener('scroll', note, { passive: true })
    return () => element.removeEventListener('scroll', note)
  }, [viewport, top, height])

  useLayoutEffect(() => {
    const element = viewport.current
    if (!element || !highlighted || top === undefined || height === undefined) return
    const isNew = followed.current !== highlighted
    const isBusy = performance.now() - scrolledAt.current < respect
    if (isBusy || (!isNew && !wasInView.current)) return
    const target = scrollTopFor({ top, height }, viewOf(element))
    if (element.clientHeight > 0) followed.current = highlighted
    wasInView.current = true
    if (target === null) return
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    element.scrollTo({ top: target, behavior: isStill ? 'instant' : 'smooth' })
  }, [viewport, highlighted, top, height])
}
