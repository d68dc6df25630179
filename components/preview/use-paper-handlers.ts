'use client'

import { useCallback, useLayoutEffect, useRef } from 'react'
import { hitTest, type PaperHit } from '@/lib/browser/paper/hit-test'
import type { PaperLink } from '@/lib/browser/paper/page-links'
import type { PaperBox } from '@/lib/pdf/types'
import type { FieldAddress } from '@/lib/resume/address'
import type { PagePoint } from './paper-page'

type Source = {
  boxes: readonly PaperBox[] | undefined
  onPick: (hit: PaperHit) => void
  /** Words beside the pointer on a link. */
  openLink: (url: string) => string
}

/** Handlers that stay the same functions, so that a keystroke renders no page that has not changed. */
export function usePaperHandlers(source: Source) {
  const latest = useRef(source)
  useLayoutEffect(() => {
    latest.current = source
  })
  const hit = useCallback(
    ({ page, x, y }: PagePoint) => hitTest(latest.current.boxes ?? [], page, x, y),
    [],
  )
  const pick = useCallback(
    (point: PagePoint) => {
      const found = hit(point)
      if (found) latest.current.onPick(found)
    },
    [hit],
  )
  const hoverAt = useCallback(
    (point: PagePoint, link: PaperLink | null) => ({
      isText: hit(point) !== null,
      title: link ? latest.current.openLink(link.url) : '',
    }),
    [hit],
  )
  const edit = useCallback(
    (address: FieldAddress) => latest.current.onPick({ address, offset: 0 }),
    [],
  )
  return { pick, hoverAt, edit }
}
