'use client'

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type DeskSpace, isPageNear, pageTops } from '@/lib/browser/paper/desk'
import { openPdf } from '@/lib/browser/paper/open-pdf'
import { createPainter, type Painter, type ShownPaper } from '@/lib/browser/paper/painter'
import type { PrintedDocument } from '@/lib/browser/paper/paper'
import { pixelsPerPoint } from '@/lib/browser/paper/zoom'

type Aim = {
  printed: PrintedDocument | null
  /** 1 = real size. */
  factor: number
  screenRatio: number
  space: DeskSpace
  desk: RefObject<HTMLElement | null>
}

/**
 * Paints what was printed and answers what is on screen, which stays until all pages in view are
 * painted anew.
 *
 * @returns `repaint` for after a scroll or an error; `hasFailed` while the newest pages could not
 * be painted
 */
export function useShownPaper({ printed, factor, screenRatio, space, desk }: Aim) {
  const [shown, setShown] = useState<ShownPaper | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const painter = useRef<Painter | null>(null)

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
    return () => {
      painter.current = null
      made.dispose()
      setShown(null)
    }
  }, [])

  const aim = useRef(() => {})
  useLayoutEffect(() => {
    aim.current = () => {
      if (!printed) return
      const heights = printed.rendered.pages.map(({ height }) => height * factor * pixelsPerPoint)
      const tops = pageTops(heights, space)
      painter.current?.aim({
        printed,
        factor,
        screenRatio,
        isInView(page) {
          const element = desk.current
          if (!element) return false
          const view = { top: element.scrollTop, height: element.clientHeight }
          return isPageNear(tops[page] ?? 0, heights[page] ?? 0, view)
        },
      })
    }
  })
  // The painter is made in an effect, so the first goal can only be set in one.
  useEffect(() => {
    aim.current()
  })
  const [repaint] = useState(() => () => aim.current())
  return { shown, hasFailed, repaint }
}
