'use client'

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type DeskSpace, isPageNear, pageTops } from '@/lib/browser/paper/desk'
import { openPdf } from '@/lib/browser/paper/open-pdf'
import { createPainter, type Painter, type ShownPaper } from '@/lib/browser/paper/painter'
import type { Paper } from '@/lib/browser/paper/paper'
import { loadPdfjs } from '@/lib/browser/paper/pdfjs-runtime'
import { pixelsPerPoint } from '@/lib/browser/paper/zoom'

type Aim = {
  /** 1 = real size. */
  factor: number
  screenRatio: number
  space: DeskSpace
}

function aimAt(painter: Painter | null, paper: Paper, desk: HTMLElement | null, aim: Aim) {
  const { printed } = paper.state()
  if (!painter || !printed) return
  const heights = printed.rendered.pages.map(({ height }) => height * aim.factor * pixelsPerPoint)
  const tops = pageTops(heights, aim.space)
  painter.aim({
    printed,
    factor: aim.factor,
    screenRatio: aim.screenRatio,
    isInView(page) {
      const view = { top: desk?.scrollTop ?? 0, height: desk?.clientHeight ?? 0 }
      return isPageNear(tops[page] ?? 0, heights[page] ?? 0, view)
    },
  })
}

/**
 * Paints what is printed and answers what is on screen, which stays until all pages in view are
 * painted anew. It listens to the paper itself: between a keystroke and the new picture nothing of
 * the preview renders.
 *
 * @returns `repaint` for after a scroll or an error; `hasFailed` while the newest pages could not
 * be painted
 */
export function useShownPaper(paper: Paper, desk: RefObject<HTMLElement | null>, aim: Aim) {
  const [shown, setShown] = useState<ShownPaper | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const painter = useRef<Painter | null>(null)
  const latest = useRef(aim)

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
    // Beside the first render, not after it; trouble comes up again when a page is opened.
    loadPdfjs().catch(() => {})
    const follow = () => {
      if (desk.current) desk.current.dataset.paperStatus = paper.state().status
      aimAt(made, paper, desk.current, latest.current)
    }
    follow()
    const stop = paper.subscribe(follow)
    return () => {
      stop()
      painter.current = null
      made.dispose()
      setShown(null)
    }
  }, [paper, desk])

  const [repaint] = useState(
    () => () => aimAt(painter.current, paper, desk.current, latest.current),
  )
  const { factor, screenRatio, space } = aim
  useLayoutEffect(() => {
    latest.current = { factor, screenRatio, space }
    repaint()
  }, [factor, screenRatio, space, repaint])
  return { shown, hasFailed, repaint }
}
