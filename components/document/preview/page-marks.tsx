import { type MarkedPart, markedParts, type PaperMark } from '@/lib/browser/paper/shown-document'
import type { PaperBox } from '@/lib/pdf/pdf-types'

type Props = {
  /** Points. */
  page: { width: number; height: number }
  /** Of this page. */
  boxes: readonly PaperBox[]
  marks: readonly PaperMark[]
}

/** Points by which a mark extends beyond its words. */
const overhang = 1.5

const wash = ({ x, y, width, height }: MarkedPart) => ({
  ...{ x: x - overhang, y, width: width + 2 * overhang, height },
})

/** Part of the height of a line from its baseline up to where it is struck through. */
const middle = 0.24

/** Words on a page that are not sent: yellow ones to confirm, and struck ones. Part of the screen only. */
export function PageMarks({ page, boxes, marks }: Props) {
  const parts = markedParts(boxes, marks)
  if (parts.length === 0) return null
  const viewBox = `0 0 ${page.width} ${page.height}`
  const layer = 'pointer-events-none absolute inset-0 size-full'
  return (
    <>
      <svg aria-hidden="true" viewBox={viewBox} className={`${layer} mix-blend-multiply`}>
        {parts.map((part) => (
          <rect key={`${part.x} ${part.y}`} {...wash(part)} className={`paper-${part.look}-wash`} />
        ))}
      </svg>
      <svg aria-hidden="true" viewBox={viewBox} data-page-marks="" className={layer}>
        {parts.map((part) => {
          const { look, x, y, width, height, baseline } = part
          const at = look === 'struck' ? baseline - height * middle : y + height
          return (
            <line
              key={`${x} ${y}`}
              x1={x - overhang}
              x2={x + width + overhang}
              y1={at}
              y2={at}
              className={`paper-${look}-line`}
            />
          )
        })}
      </svg>
    </>
  )
}
