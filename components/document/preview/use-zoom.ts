import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import {
  readableFactor,
  stepZoom,
  type Zoom,
  zoomFactor,
  zoomSteps,
} from '@/lib/browser/paper/zoom'

/** Point of a page that stays fixed on screen during zooming. */
type Anchor = { page: string; down: number; across: number; clientX: number; clientY: number }

function anchorAt(viewport: HTMLElement, clientX: number, clientY: number): Anchor | null {
  const pages = [...viewport.querySelectorAll<HTMLElement>('[data-page]')]
  const page = pages.find((one) => clientY <= one.getBoundingClientRect().bottom) ?? pages.at(-1)
  const box = page?.getBoundingClientRect()
  if (!page || !box || box.height === 0) return null
  return {
    page: page.dataset.page ?? '',
    down: (clientY - box.top) / box.height,
    across: (clientX - box.left) / box.width,
    clientX,
    clientY,
  }
}

function holdAnchor(viewport: HTMLElement, anchor: Anchor) {
  const page = viewport.querySelector<HTMLElement>(`[data-page="${anchor.page}"]`)
  if (!page) return
  const box = page.getBoundingClientRect()
  viewport.scrollTop += box.top + anchor.down * box.height - anchor.clientY
  viewport.scrollLeft += box.left + anchor.across * box.width - anchor.clientX
}

/** CSS pixels of a page's room, and the widest page in points. */
type Aim = { room: Size; page: Size; fit: Fit }
type Size = { width: number; height: number }
/** Mode before any zooming, and after going back to it. */
type Fit = 'page' | 'width'

/** Controls the zoom: fitted, by steps, or by Ctrl with wheel or trackpad around the pointer. */
export function useZoom(viewport: RefObject<HTMLElement | null>, { room, page, fit }: Aim) {
  const [zoom, setZoom] = useState<Zoom>({ mode: fit })
  const anchor = useRef<Anchor | null>(null)
  const factor = zoomFactor(zoom, room, page)
  const latest = useRef(factor)

  useLayoutEffect(() => {
    latest.current = factor
    if (viewport.current && anchor.current) holdAnchor(viewport.current, anchor.current)
    anchor.current = null
  }, [viewport, factor])

  const changeZoom = useCallback(
    (next: Zoom) => {
      const box = viewport.current?.getBoundingClientRect()
      if (viewport.current && box) {
        const { left, top, width, height } = box
        anchor.current = anchorAt(viewport.current, left + width / 2, top + height / 2)
      }
      setZoom(next)
    },
    [viewport],
  )

  /** Zooms in (1) or out (-1) by one step. */
  const stepBy = useCallback(
    (direction: 1 | -1) =>
      changeZoom({ mode: 'factor', factor: stepZoom(latest.current, direction) }),
    [changeZoom],
  )

  /** Enlarges the page around a point of the window until it is readable, or fits it to the width again. */
  const toggleReadable = useCallback(
    (clientX: number, clientY: number) => {
      anchor.current = viewport.current && anchorAt(viewport.current, clientX, clientY)
      setZoom((now) =>
        now.mode === 'factor'
          ? { mode: fit }
          : { mode: 'factor', factor: readableFactor(latest.current) },
      )
    },
    [viewport, fit],
  )

  useEffect(() => {
    const element = viewport.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const smallest = zoomSteps[0]
      const largest = zoomSteps[zoomSteps.length - 1] ?? smallest
      const wanted = latest.current * Math.exp(-event.deltaY / 300)
      anchor.current = anchorAt(element, event.clientX, event.clientY)
      setZoom({ mode: 'factor', factor: Math.min(largest, Math.max(smallest, wanted)) })
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [viewport])

  return { zoom, factor, changeZoom, stepBy, toggleReadable }
}
