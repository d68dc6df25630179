import { useCallback, useLayoutEffect, useRef } from 'react'
import { hitTest, type PaperHit } from '@/lib/browser/paper/hit-test'
import type { PaperLink } from '@/lib/browser/paper/page-links'
import type { PaperBox, PaperPlace } from '@/lib/pdf/pdf-types'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { PagePoint, PaperHover } from './paper-page'

type Source = {
  boxes: readonly PaperBox[] | undefined
  /** Place of the photo. */
  photo: PaperPlace | null | undefined
  onPick: ((hit: PaperHit) => void) | undefined
  onPickPhoto: (() => void) | undefined
  /** Tooltip of a link. */
  openLink: (url: string) => string
  /** Tooltip of the photo. */
  changePhoto: string
}

/** Returns whether a point is inside a place of the paper. */
const isOn = (place: PaperPlace | null | undefined, { page, x, y }: PagePoint): boolean =>
  place?.page === page &&
  x >= place.x &&
  x <= place.x + place.width &&
  y >= place.y &&
  y <= place.y + place.height

/** Returns stable event handlers, so that a keystroke rerenders no unchanged page. */
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
      if (isOn(latest.current.photo, point)) return latest.current.onPickPhoto?.()
      const found = hit(point)
      if (found) latest.current.onPick?.(found)
    },
    [hit],
  )
  const hoverAt = useCallback(
    (point: PagePoint, link: PaperLink | null): PaperHover => {
      const { photo, changePhoto, openLink, onPick, onPickPhoto } = latest.current
      if (onPickPhoto && isOn(photo, point)) return { cursor: 'pointer', title: changePhoto }
      return {
        cursor: onPick && hit(point) ? 'text' : 'default',
        title: link ? openLink(link.url) : '',
      }
    },
    [hit],
  )
  const edit = useCallback(
    (address: FieldAddress) => latest.current.onPick?.({ address, offset: 0 }),
    [],
  )
  return { pick, hoverAt, edit }
}
