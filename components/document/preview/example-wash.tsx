import { useLayoutEffect, useRef } from 'react'
import type { ShownPage } from '@/lib/browser/paper/painter'
import type { PaperBox } from '@/lib/pdf/pdf-types'
import type { FieldAddress } from '@/lib/resume/change/address'
import { groundOf, highlightExtent, type Pixels } from './wash-reach'

type Props = {
  page: ShownPage
  /** Of this page. */
  boxes: readonly PaperBox[]
  isGrey: (address: FieldAddress) => boolean
}

/** Points beside the ink of a line that are washed, too. */
const overhang = 1.5

/** Height of a line with the tails of its letters, as a factor: Arabic has the longest ones. */
const tailed = 1.25

/** Opacity of the wash: leaves text of an example light, but readable. */
const strength = 0.6

/** Returns the picture of a page with one pixel a point: enough for colours and edges. */
function readPixels(context: CanvasRenderingContext2D, picture: HTMLCanvasElement): Pixels {
  const { width, height } = context.canvas
  context.drawImage(picture, 0, 0, width, height)
  const pixels = context.getImageData(0, 0, width, height)
  context.clearRect(0, 0, width, height)
  return pixels
}

/** Wash in the colour of the ground over the lines of an example. Part of the screen only, never of the PDF. */
export function ExampleWash({ page, boxes, isGrey }: Props) {
  const wash = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const target = wash.current
    const context = target?.getContext('2d', { willReadFrequently: true })
    if (!target || !context) return
    target.width = Math.ceil(page.width)
    target.height = Math.ceil(page.height)
    // A picture that was given up has no size.
    if (!page.canvas || page.canvas.width === 0) return
    const pixels = readPixels(context, page.canvas)
    const linesOf = (wanted: boolean) =>
      boxes.filter(({ address }) => isGrey(address) === wanted).flatMap(({ lines }) => lines)
    const own = linesOf(false)
    for (const line of linesOf(true)) {
      const ground = groundOf(pixels, line)
      const { from, to } = highlightExtent(pixels, line, ground, own)
      // Letters may reach below their line, where no line of the person begins.
      const below = own.map(({ y }) => y).filter((y) => y > line.y)
      const bottom = Math.min(line.y + line.height * tailed, ...below)
      const area = [from - overhang, line.y, to - from + 2 * overhang, bottom - line.y] as const
      context.fillStyle = `rgb(${ground.join(' ')} / ${strength})`
      // Signs between two texts are reached from both: washed once.
      context.clearRect(...area)
      context.fillRect(...area)
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
