import { useLayoutEffect, useRef } from 'react'
import type { ShownPage } from '@/lib/browser/paper/painter'
import type { PaperBox } from '@/lib/pdf/pdf-types'

type Props = { page: ShownPage; boxes: readonly PaperBox[] }

/** Points beyond the ink of a line that are washed, too. */
const overhang = 1.5

/** Opacity of the wash: leaves text of an example light, but readable. */
const strength = 0.6

type Pixels = { width: number; height: number; data: Uint8ClampedArray }

/** Returns the most frequent colour around a line, that of its ground: a template may print on a coloured band. */
function groundOf(pixels: Pixels, line: { x: number; y: number; width: number; height: number }) {
  const { x, y, width, height } = line
  const counts = new Map<string, number>()
  for (const px of [x - overhang, x + width + overhang]) {
    for (const py of [y, y + height / 2, y + height]) {
      const [column, row] = [Math.round(px), Math.round(py)]
      if (column < 0 || row < 0 || column >= pixels.width || row >= pixels.height) continue
      const at = (row * pixels.width + column) * 4
      const colour = pixels.data.slice(at, at + 3).join(' ')
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
  return most?.[0] ?? '255 255 255'
}

/** Wash in the colour of the ground over the lines of an example. Part of the screen only, never of the PDF. */
export function ExampleWash({ page, boxes }: Props) {
  const wash = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const target = wash.current
    const context = target?.getContext('2d', { willReadFrequently: true })
    if (!target || !context) return
    // One pixel a point: enough for colours and edges.
    target.width = Math.ceil(page.width)
    target.height = Math.ceil(page.height)
    if (!page.canvas) return
    context.drawImage(page.canvas, 0, 0, target.width, target.height)
    const pixels = context.getImageData(0, 0, target.width, target.height)
    context.clearRect(0, 0, target.width, target.height)
    for (const line of boxes.flatMap(({ lines }) => lines)) {
      const { x, y, width, height } = line
      context.fillStyle = `rgb(${groundOf(pixels, line)} / ${strength})`
      context.fillRect(x - overhang, y, width + 2 * overhang, height)
    }
  })
  return (
    <canvas
      ref={wash}
      data-example-wash=""
      className="pointer-events-none absolute inset-0 size-full"
    />
  )
}
