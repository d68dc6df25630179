import { useMemo } from 'react'
import { flagLook } from '@/components/document/checks/flag-look'
import { useView } from '@/components/document/editor/editor-context'
import type { Flag } from '@/components/document/editor/view-store'
import type { PagesInViewport } from '@/components/document/preview/preview-pane'
import { highlightOf } from '@/lib/browser/paper/highlight'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import type { PaperBox } from '@/lib/pdf/pdf-types'

/** Line with the numbers of its findings, in points from the top left corner of its page. */
type Spot = {
  page: number
  start: number
  end: number
  middle: number
  flags: { number: number; isToFix: boolean }[]
}

function spotsOf(boxes: readonly PaperBox[], flags: readonly Flag[]): Spot[] {
  const spots = new Map<string, Spot>()
  for (const [at, { isToFix, addresses }] of flags.entries()) {
    for (const address of addresses) {
      const [first] = highlightOf(boxes, address)
      const line = first?.[1][0]
      if (!first || !line) continue
      const [page] = first
      const { x, y, width, height } = line
      const key = `${page} ${x} ${y}`
      const spot = spots.get(key) ?? {
        page,
        start: x,
        end: x + width,
        middle: y + height / 2,
        flags: [],
      }
      const others = spot.flags.filter(({ number }) => number !== at + 1)
      spots.set(key, { ...spot, flags: [...others, { number: at + 1, isToFix }] })
    }
  }
  return [...spots.values()]
}

/** Numbers of the findings beside their lines; a picture of the list in the pane, so hidden from screen readers. */
export function FindingFlags({ printed, tops, scale }: PagesInViewport) {
  const flags = useView((view) => view.flags)
  const { document, rendered } = printed
  const spots = useMemo(() => spotsOf(rendered.boxes, flags ?? []), [rendered, flags])
  const isFromRight = isRightToLeftLanguage(document.design.language)
  const width = (rendered.pages[0]?.width ?? 0) * scale
  return (
    <div
      aria-hidden="true"
      // Pages do not mirror with the interface.
      dir="ltr"
      className="pointer-events-none absolute top-0 forced-color-adjust-none"
      style={{ width, left: '50%', marginLeft: -width / 2 }}
    >
      {spots.map(({ page, start, end, middle, flags: own }) => (
        <span
          key={`${page} ${start} ${middle}`}
          className={`absolute flex -translate-y-1/2 gap-0.5 ${isFromRight ? 'ps-2.5' : '-translate-x-full pe-2.5'}`}
          style={{
            top: (tops[page] ?? 0) + middle * scale,
            left: (isFromRight ? end : start) * scale,
          }}
        >
          {own.map(({ number, isToFix }) => (
            <span
              key={number}
              className={`${flagLook(isToFix)} ${isToFix ? '' : 'bg-paper text-on-paper'}`}
            >
              {number}
            </span>
          ))}
        </span>
      ))}
    </div>
  )
}
