import { type RefObject, useLayoutEffect } from 'react'

const timing = { duration: 140, easing: 'cubic-bezier(.2,0,0,1)' }

/** Moves everything below an element in its pane from so many pixels away to its place. */
function slideBelow(element: HTMLElement, from: number) {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const slide = [{ transform: `translateY(${from}px)` }, { transform: 'none' }]
  for (let at: Element | null = element; at && at.tagName !== 'MAIN'; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      next.animate(slide, timing)
    }
  }
}

/**
 * Unfolds an element when it appears, and folds it when it goes: what stands below slides to its new place by transforms,
 * from where it was painted, so that nothing jumps and the browser counts no layout shift.
 */
export function useUnfold(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const heightOf = () => {
      const { marginBlockStart, marginBlockEnd } = getComputedStyle(element)
      return (
        element.offsetHeight +
        Number.parseFloat(marginBlockStart) +
        Number.parseFloat(marginBlockEnd)
      )
    }
    slideBelow(element, -heightOf())
    element.animate([{ opacity: 0 }, { opacity: 1 }], timing)
    // The element is still there when effects end.
    return () => slideBelow(element, heightOf())
  }, [ref])
}
