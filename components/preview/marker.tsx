import type { PaperRectangle } from '@/lib/browser/paper/highlight'

type Props = {
  strokes: PaperRectangle[]
  /** Points of the page. */
  width: number
  height: number
}

/**
 * Highlighter over the printed lines of a field. It multiplies with the picture, so the words stay
 * as dark as they are printed.
 */
export function Marker({ strokes, width, height }: Props) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      className="pointer-events-none absolute inset-0 size-full mix-blend-multiply"
    >
      {strokes.map((stroke) => (
        <rect
          key={`${stroke.x} ${stroke.y}`}
          {...stroke}
          rx={2.5}
          className="fill-mark motion-safe:animate-[paper-appear_150ms_ease-out]"
        />
      ))}
    </svg>
  )
}
