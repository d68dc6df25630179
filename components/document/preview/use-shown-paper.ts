import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { openPdf, warmPaint } from '@/lib/browser/paper/open-pdf'
import { isPageNear, pageTops, type ViewportSpace } from '@/lib/browser/paper/page-viewport'
import { createPainter, type Painter, type ShownPaper } from '@/lib/browser/paper/painter'
import type { Paper } from '@/lib/browser/paper/paper'
import { pixelsPerPoint } from '@/lib/browser/paper/zoom'

type Aim = {
  /** 1 = real size. */
  factor: number
  screenRatio: number
  space: ViewportSpace
  /** Visible part of the preview in CSS pixels. */
  viewportHeight: number
}

/** Visible part of the scroll area, in CSS pixels. */
type View = { top: number; height: number }

const viewOf = (viewport: HTMLElement | null): View => ({
  top: viewport?.scrollTop ?? 0,
  height: viewport?.clientHeight ?? 0,
})

/**
 * Sets the painter's goal.
 * @param view must not cause a layout, as it is called with every key
 */
function aimAt(painter: Painter | null, paper: Paper, view: () => View, aim: Aim) {
  const { printed } = paper.state()
  if (!painter || !printed) return
  const heights = printed.rendered.pages.map(({ height }) => height * aim.factor * pixelsPerPoint)
  const tops = pageTops(heights, aim.space)
  painter.aim({
    printed,
    factor: aim.factor,
    screenRatio: aim.screenRatio,
    isInView(page) {
      return isPageNear(tops[page] ?? 0, heights[page] ?? 0, view())
    },
  })
}

/**
 * Paints the printed document and returns what is on screen, which stays until all visible pages are repainted.
 * Subscribes to the paper directly, so that the preview does not rerender between keystroke and picture.
 *
 * @returns `repaint` for after a scroll or an error; `hasFailed` if the newest pages could not be painted
 */
export function useShownPaper(paper: Paper, viewport: RefObject<HTMLElement | null>, aim: Aim) {
  const [shown, setShown] = useState<ShownPaper | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const painter = useRef<Painter | null>(null)
  const latest = useRef(aim)
  /** Updated on scroll and resize. */
  const view = useRef<View>({ top: 0, height: 0 })

  useEffect(() => {
    const made = createPainter({
      open: openPdf,
      createCanvas: () => document.createElement('canvas'),
      onShow: (next) =>
        flushSync(() => {
          setShown(next)
          setHasFailed(false)
        }),
      onError: () => setHasFailed(true),
    })
    painter.current = made
    // In parallel with the first render.
    warmPaint()
    const follow = () => {
      if (viewport.current) viewport.current.dataset.paperStatus = paper.state().status
      aimAt(made, paper, () => view.current, latest.current)
    }
    view.current = viewOf(viewport.current)
    follow()
    const stop = paper.subscribe(follow)
    return () => {
      stop()
      painter.current = null
      made.dispose()
      setShown(null)
    }
  }, [paper, viewport])

  const [repaint] = useState(() => () => {
    view.current = viewOf(viewport.current)
    aimAt(painter.current, paper, () => view.current, latest.current)
  })
  const { factor, screenRatio, space, viewportHeight } = aim
  useLayoutEffect(() => {
    latest.current = { factor, screenRatio, space, viewportHeight }
    repaint()
  }, [factor, screenRatio, space, viewportHeight, repaint])
  return { shown, hasFailed, repaint }
}
