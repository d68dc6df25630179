import { boundsOf, type PaperRectangle } from '@/lib/browser/paper/highlight'

type Props = {
  strokes: PaperRectangle[]
  /** CSS pixels per point. */
  scale: number
}

/**
 * Highlighter over the printed lines of a field. It multiplies with the picture, so that text stays dark; no larger
 * than its lines, since blending costs per pixel.
 */
export function Marker({ strokes, scale }: Props) {
  const bounds = boundsOf(strokes)
  if (!bounds) return null
  const { x, y, width, height } = bounds
  return (
    <svg
      aria-hidden="true"
      viewBox={`${x} ${y} ${width} ${height}`}
      className="pointer-events-none absolute mix-blend-multiply motion-safe:animate-[paper-appear_150ms_ease-out]"
      style={{ left: x * scale, top: y * scale, width: width * scale, height: height * scale }}
    >
      {strokes.map((stroke) => (
        <rect key={`${stroke.x} ${stroke.y}`} {...stroke} rx={2.5} className="fill-mark" />
      ))}
    </svg>
  )
}
