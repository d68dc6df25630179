import type { FlagMark } from '@/lib/browser/paper/flags/flag-marks'
import type { Disc } from '@/lib/browser/paper/flags/place-flags'

type Props = {
  discs: readonly Disc[]
  /** CSS pixels from the paper to the near edge of the discs, at both sides; negative outside of it. */
  edges: Record<Disc['side'], number>
  tops: readonly number[]
  scale: number
  /** Of the paper, in CSS pixels. */
  width: number
  /** Index of the flag whose lines are lit. */
  lit: number | null
}

/** CSS pixels from a hairline to the text, and of a bracket. */
const gap = 7
const bracket = 5

/** Hairlines from flags to their lines, with a bracket over a run of them, and the light on the lines of one. */
export function FlagLines({ discs, edges, tops, scale, width, lit }: Props) {
  const rows = discs.flatMap((disc) => disc.marks.map((one) => ({ ...one, disc })))
  return (
    <>
      {rows
        .filter(({ mark }) => mark.flag === lit && mark.bottom > mark.top)
        .map(({ mark }) => (
          <Light key={keyOf(mark)} mark={mark} top={tops[mark.page] ?? 0} scale={scale} />
        ))}
      <svg
        aria-hidden="true"
        className="absolute top-0 left-0 overflow-visible"
        width={1}
        height={1}
      >
        {rows.map(({ mark, middle, disc: { side } }) => {
          const isLeft = side === 'left'
          const out = isLeft ? -1 : 1
          const from = isLeft ? edges.left : width - edges.right
          const text = (isLeft ? mark.ink.left : mark.ink.right) * scale
          const to = text + out * gap
          // In the margin of the paper there is no room between disc and text.
          if ((to - from) * -out < bracket) return null
          const top = (tops[mark.page] ?? 0) + mark.top * scale
          const bottom = (tops[mark.page] ?? 0) + mark.bottom * scale
          const far = to + out * bracket
          return (
            <path
              key={keyOf(mark)}
              d={
                mark.isRun
                  ? `M${from} ${middle}H${far}M${to} ${top}H${far}V${bottom}H${to}`
                  : `M${from} ${middle}H${to}`
              }
              className={`fill-none stroke-mark-line ${mark.flag === lit ? 'stroke-[1.5]' : 'stroke-1'}`}
            />
          )
        })}
      </svg>
    </>
  )
}

const keyOf = ({ flag, page, top, own }: FlagMark) => `${flag} ${page} ${top} ${own.left}`

/** Points by which the light extends beyond its lines. */
const overhang = 2

function Light({ mark, top, scale }: { mark: FlagMark; top: number; scale: number }) {
  const { left, right } = mark.own
  return (
    <span
      aria-hidden="true"
      data-lit=""
      className="absolute rounded-[2px] bg-[#fff0b3] mix-blend-multiply motion-safe:animate-[paper-appear_150ms_ease-out]"
      style={{
        left: (left - overhang) * scale,
        width: (right - left + 2 * overhang) * scale,
        top: top + mark.top * scale,
        height: (mark.bottom - mark.top) * scale,
      }}
    />
  )
}
