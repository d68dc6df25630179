import { useMemo } from 'react'
import { flagLook } from '@/components/document/checks/flag-look'
import { useView } from '@/components/document/editor/editor-context'
import type { Flag } from '@/components/document/editor/view-store'
import type { PagesInViewport } from '@/components/document/preview/preview-pane'
import { highlightOf, type PaperRectangle } from '@/lib/browser/paper/highlight'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import type { PaperBox } from '@/lib/pdf/pdf-types'

/** Line with the numbers of its findings, in points from the top left corner of its page. */
type Spot = {
  page: number
  start: number
  end: number
  middle: number
  height: number
  flags: { number: number; isToFix: boolean }[]
}

const isOfHeader = (address: string) => address.startsWith('basics/')

/** Returns the two edges of the column in which a line stands: of all lines above and below it that reach its start. */
function columnOf(boxes: readonly PaperBox[], page: number, line: PaperRectangle, own: string) {
  const lines = boxes
    .filter((box) => box.page === page && isOfHeader(box.address) === isOfHeader(own))
    .flatMap((box) => box.lines.filter(({ text }) => text.trim() !== ''))
  const [left, right] = [line.x, line.x + line.width]
  const before = lines.filter(({ x, width }) => x <= left && x + width >= left)
  const behind = lines.filter(({ x, width }) => x <= right && x + width >= right)
  return {
    start: Math.min(left, ...before.map(({ x }) => x)),
    end: Math.max(right, ...behind.map(({ x, width }) => x + width)),
  }
}

function spotsOf(boxes: readonly PaperBox[], flags: readonly Flag[]): Spot[] {
  const spots = new Map<string, Spot>()
  for (const [at, { isToFix, addresses }] of flags.entries()) {
    for (const address of addresses) {
      const [first] = highlightOf(boxes, address)
      const line = first?.[1][0]
      if (!first || !line) continue
      const [page] = first
      const { y, height } = line
      const edges = columnOf(boxes, page, line, address)
      // Lines beside each other share a place in the margin.
      const key = `${page} ${Math.round(edges.start)} ${Math.round(y / 3)}`
      const spot = spots.get(key) ?? {
        ...{ page, ...edges, middle: y + height / 2, height },
        flags: [],
      }
      const others = spot.flags.filter(({ number }) => number !== at + 1)
      spots.set(key, { ...spot, flags: [...others, { number: at + 1, isToFix }] })
    }
  }
  return [...spots.values()]
}

/** Diameter of a number in CSS pixels: no taller than its line, and no smaller than can be read. */
const sizeOf = (height: number, scale: number) =>
  Math.round(Math.min(20, Math.max(12, height * scale)))

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
      {spots.map(({ page, start, end, middle, height, flags: own }) => (
        <span
          key={`${page} ${start} ${middle}`}
          className={`absolute flex -translate-y-1/2 gap-px ${isFromRight ? 'ps-1.5' : '-translate-x-full pe-1.5'}`}
          style={{
            top: (tops[page] ?? 0) + middle * scale,
            left: (isFromRight ? end : start) * scale,
          }}
        >
          {own.map(({ number, isToFix }) => (
            <span
              key={number}
              className={`${flagLook(isToFix)} ${isToFix ? '' : 'bg-paper text-on-paper'}`}
              style={{
                width: sizeOf(height, scale),
                height: sizeOf(height, scale),
                fontSize: sizeOf(height, scale) * 0.6,
              }}
            >
              {number}
            </span>
          ))}
        </span>
      ))}
    </div>
  )
}
