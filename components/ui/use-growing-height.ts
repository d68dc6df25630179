import { type RefObject, useEffect, useLayoutEffect } from 'react'

const isMissing = () => !CSS.supports('field-sizing', 'content')

/** Resizes a text area to its content. `scrollHeight` does not count the borders. */
function fitHeight(area: HTMLTextAreaElement): void {
  const { style } = area
  // The page keeps its height: a shorter one would scroll at each key.
  style.marginBottom = `${area.offsetHeight}px`
  style.height = '0'
  const borders = area.offsetHeight - area.clientHeight
  style.height = `${area.scrollHeight + borders}px`
  style.marginBottom = ''
}

/**
 * Lets a controlled text area grow with its text in browsers without `field-sizing` (Safari before 26.2, older ones of Firefox):
 * measured when the value or the width changes. In all others the style sheet does it.
 */
export function useGrowingHeight(area: RefObject<HTMLTextAreaElement | null>, value: unknown) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is what the height depends on
  useLayoutEffect(() => {
    if (area.current && isMissing()) fitHeight(area.current)
  }, [area, value])
  useEffect(() => {
    const element = area.current
    if (!element || !isMissing()) return
    let width = element.clientWidth
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return
      width = element.clientWidth
      fitHeight(element)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [area])
}
