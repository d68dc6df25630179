import type { PagesInViewport } from '@/components/document/preview/preview-pane'
import type { PaperBox } from '@/lib/pdf/pdf-types'
import { textEdge } from './text-edge'

/** Bars of a group, as shares of the width of the text: its heading, then lines. */
const group = [0.12, 0.9, 0.96, 0.72] as const

/** Points: from one bar to the next, between groups, height of a bar, and margins of an empty page. */
const sizes = { step: 13, gap: 30, bar: 5, margin: 52 }

/** Share of the page's height above which bars are drawn. */
const lowest = 0.72

/** Grey bars over the first page for what the questions will still fill; never part of the document or its PDF. */
export function ComingBars({ printed, tops, scale }: PagesInViewport) {
  const { boxes, pages } = printed.rendered
  const [page] = pages
  if (!page || pages.length > 1) return null
  const last = boxes.reduce<PaperBox | null>(
    (low, box) => (low && low.y + low.height > box.y + box.height ? low : box),
    null,
  )
  const start = Math.min(last ? textEdge(last, boxes, sizes.margin) : sizes.margin, page.width / 2)
  const width = page.width - sizes.margin - start
  const bars: { top: number; share: number }[] = []
  let top = (last ? last.y + last.height : sizes.margin) + sizes.gap
  while (top + sizes.step * group.length < page.height * lowest) {
    for (const share of group) {
      bars.push({ top, share })
      top += sizes.step
    }
    top += sizes.gap - sizes.step
  }
  const pageWidth = page.width * scale
  return (
    <div
      aria-hidden="true"
      dir="ltr"
      className="pointer-events-none absolute top-0 print:hidden"
      style={{ width: pageWidth, left: '50%', marginLeft: -pageWidth / 2 }}
    >
      {bars.map(({ top: y, share }) => (
        <span
          key={y}
          className="absolute rounded-full bg-on-paper/10"
          style={{
            left: start * scale,
            top: (tops[0] ?? 0) + y * scale,
            width: width * share * scale,
            height: sizes.bar * scale,
          }}
        />
      ))}
    </div>
  )
}
