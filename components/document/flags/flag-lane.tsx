import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { PagesInViewport } from '@/components/document/preview/preview-pane'
import { useElementSize } from '@/components/ui/use-element-size'
import {
  type FlagMark,
  type FlagSpot,
  flagMarks,
  printedEdges,
} from '@/lib/browser/paper/flags/flag-marks'
import { type Disc, placeFlags } from '@/lib/browser/paper/flags/place-flags'
import { readTree } from '@/lib/resume/change/tree'
import { FlagLines } from './flag-lines'
import { flagLook } from './flag-look'

/** Flag beside the paper. */
export type LaneFlag = {
  /** Whether it counts; others are hollow. */
  isToFix: boolean
  spots: readonly FlagSpot[]
}

type Props = {
  pages: PagesInViewport
  flags: readonly LaneFlag[]
  /** Index of the flag that is open, whose lines are lit. */
  open: number | null
  /** Index of the flag that is pointed at, here or in the list: its lines are lit instead. */
  pointed: number | null
  /** Name of the group of flags. */
  label: string
  /** Names a disc by the indexes of its flags. */
  nameOf: (flags: readonly number[]) => string
  onPoint: (flag: number | null) => void
  onOpen: (flag: number) => void
}

/** CSS pixels from the paper to the far and the near edge of a disc outside of it. */
const lane = { far: 30, near: 12 }
/** CSS pixels between a disc inside the margin of the paper and the text. */
const fromText = 4
/** Numbers that a disc shows of several. */
const maxShown = 2

const numbersOf = ({ marks }: Disc) =>
  [...new Set(marks.map(({ mark }) => mark.flag))].toSorted((one, other) => one - other)

function textOf(flags: readonly number[]): string {
  const shown = flags.slice(0, maxShown).map((flag) => flag + 1)
  return `${shown.join(', ')}${flags.length > maxShown ? ` +${flags.length - maxShown}` : ''}`
}

/** Returns where discs end at both sides of a paper without room beside it: in its margins, before all of its text. */
function edgesInMargin(ink: FlagMark['ink'] | null, width: number, scale: number) {
  const { left, right } = ink ?? { left: 0, right: width / scale }
  return { left: left * scale - fromText, right: width - right * scale - fromText }
}

/** Scrolls the disc of a flag into view, once it is pointed at elsewhere. */
function useFollow(lane: { current: HTMLElement | null }, flag: number | null) {
  useEffect(() => {
    if (flag === null) return
    const disc = lane.current?.querySelector(`[data-flags~="${flag}"]`)
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    disc?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : 'smooth' })
  }, [lane, flag])
}

/** Moves the focus between discs with the arrow keys. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0) return
  const discs = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
  const next = discs[discs.indexOf(document.activeElement as HTMLElement) + by]
  event.preventDefault()
  next?.focus()
}

/**
 * Flags in a lane beside the paper, at its start side, each joined to its lines: outside of the paper where there is
 * room, else in its margin. Never on text nor on each other. Pages do not mirror with the interface; the lane does.
 */
export function FlagLane(props: Props) {
  const { pages, flags, open, pointed, label, nameOf, onPoint, onOpen } = props
  const { printed, tops, scale } = pages
  const { document: resume, rendered } = printed
  const root = useRef<HTMLDivElement>(null)
  const { width: whole } = useElementSize(root)
  const [start, setStart] = useState<Disc['side']>('left')
  const [current, setCurrent] = useState(0)
  useLayoutEffect(() => {
    setStart(document.documentElement.dir === 'rtl' ? 'right' : 'left')
  }, [])
  const marks = useMemo(
    () =>
      flagMarks(
        flags.map(({ spots }) => spots),
        rendered.boxes,
        readTree(resume),
      ),
    [flags, rendered, resume],
  )
  const ink = useMemo(() => printedEdges(rendered.boxes), [rendered])
  const discs = useMemo(() => placeFlags(marks, start, tops, scale), [marks, start, tops, scale])
  const isPointedHere = useRef(false)
  useFollow(root, isPointedHere.current ? null : (pointed ?? open))
  const width = Math.max(...rendered.pages.map((page) => page.width * scale), 0)
  const room = (whole - width) / 2
  const isInMargin = room < lane.far + 2
  const edges = isInMargin
    ? edgesInMargin(ink, width, scale)
    : { left: -lane.near, right: -lane.near }
  const point = (flag: number | null) => {
    isPointedHere.current = flag !== null
    onPoint(flag)
  }
  const lit = pointed ?? open
  return (
    <div ref={root} dir="ltr" className="pointer-events-none absolute inset-x-0 top-0">
      <div
        className="absolute top-0 forced-color-adjust-none"
        style={{ width, left: '50%', marginLeft: -width / 2 }}
      >
        <FlagLines {...{ discs, edges, tops, scale, width, lit }} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls */}
        <div role="group" aria-label={label} onKeyDown={moveFocus}>
          {discs.map((disc, at) => {
            const own = numbersOf(disc)
            const [first = 0] = own
            const isLit = own.includes(lit ?? -1)
            const isToFix = own.some((flag) => flags[flag]?.isToFix)
            const next = own[(own.indexOf(open ?? -1) + 1) % own.length] ?? first
            return (
              <button
                key={`${disc.side} ${own.join(' ')} ${Math.round(disc.middle)}`}
                type="button"
                tabIndex={at === Math.min(current, discs.length - 1) ? 0 : -1}
                data-flags={own.join(' ')}
                aria-label={nameOf(own)}
                onPointerEnter={() => point(own.includes(open ?? -1) ? open : first)}
                onPointerLeave={() => point(null)}
                onFocus={() => {
                  setCurrent(at)
                  point(first)
                }}
                onBlur={() => point(null)}
                onClick={() => onOpen(next)}
                className={`pointer-events-auto absolute -translate-y-1/2 cursor-pointer before:absolute ${isInMargin ? 'before:-inset-[5px]' : 'before:-inset-[3px]'} ${flagLook(isToFix, isInMargin)} ${isLit ? 'outline-2 outline-pen' : ''}`}
                style={{
                  top: disc.middle,
                  ...(disc.side === 'left'
                    ? { right: width - edges.left }
                    : { left: width - edges.right }),
                }}
              >
                {textOf(own)}
              </button>
            )
          })}
        </div>
      </div>
    </div>
  )
}
