import {
  type Dispatch,
  type PointerEvent,
  type RefObject,
  type SetStateAction,
  useRef,
} from 'react'
import type { PhotoCrop } from '@/lib/resume/schema/photo'

/** Pixels of the drawing, and width of its line. */
const size = { width: 1200, height: 400 }
const lineWidth = 6

type Point = { x: number; y: number }

/** Part of the pad that is drawn on, in pixels. */
export type Ink = { left: number; top: number; right: number; bottom: number }

/** Returns the part of the pad with ink, as shares of its width and height. */
export const cropOf = ({ left, top, right, bottom }: Ink): PhotoCrop => ({
  x: Math.max(0, left) / size.width,
  y: Math.max(0, top) / size.height,
  width: (Math.min(size.width, right) - Math.max(0, left)) / size.width,
  height: (Math.min(size.height, bottom) - Math.max(0, top)) / size.height,
})

type Props = {
  pad: RefObject<HTMLCanvasElement | null>
  label: string
  onInk: Dispatch<SetStateAction<Ink | null>>
}

/** Canvas to draw on by finger, pen or mouse. White on any background, as on paper. */
export function SignaturePad({ pad, label, onInk }: Props) {
  const last = useRef<Point | null>(null)
  const pointOf = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLCanvasElement>): Point => {
    const box = currentTarget.getBoundingClientRect()
    return {
      x: ((clientX - box.left) / box.width) * size.width,
      y: ((clientY - box.top) / box.height) * size.height,
    }
  }
  /** Draws a line to a point; a dot where a stroke begins. */
  const drawTo = (to: Point) => {
    const context = pad.current?.getContext('2d')
    if (!context) return
    const from = last.current ?? to
    Object.assign(context, { lineWidth, lineCap: 'round', lineJoin: 'round', strokeStyle: '#111' })
    context.beginPath()
    context.moveTo(from.x, from.y)
    context.lineTo(to.x, to.y)
    context.stroke()
    last.current = to
    const { x, y } = to
    onInk((ink) => ({
      left: Math.min(ink?.left ?? x, x - lineWidth),
      top: Math.min(ink?.top ?? y, y - lineWidth),
      right: Math.max(ink?.right ?? x, x + lineWidth),
      bottom: Math.max(ink?.bottom ?? y, y + lineWidth),
    }))
  }
  return (
    <canvas
      ref={pad}
      {...size}
      role="img"
      aria-label={label}
      className="w-full touch-none rounded-control border border-line bg-white"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        last.current = null
        drawTo(pointOf(event))
      }}
      onPointerMove={(event) => {
        if (last.current) drawTo(pointOf(event))
      }}
      onPointerUp={() => {
        last.current = null
      }}
      onPointerCancel={() => {
        last.current = null
      }}
    />
  )
}
