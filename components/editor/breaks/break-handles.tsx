import { SeparatorHorizontal } from 'lucide-react'
import { useMemo } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import type { PagesInViewport } from '@/components/document/preview/preview-pane'
import { useMessages } from '@/components/ui/messages'
import { setPageBreak } from '@/lib/browser/editing/breaks'
import { type BreakPlace, breakPlacesOf } from '@/lib/browser/paper/break-places'
import { breaks as breakMessages } from '@/lib/messages/areas'
import { useSectionName } from '../sections/use-section-messages'

type Props = {
  place: BreakPlace
  /** CSS pixels from the top of the preview to the text. */
  top: number
  /** Available height in CSS pixels. */
  height: number
  onToggle: () => void
}

/** Handle of a set or possible page break: a button in the margin, and a line across the page. */
function BreakHandle({ place, top, height, onToggle }: Props) {
  const messages = useMessages(breakMessages)
  const section = useSectionName(place.section)
  const what = place.kind === 'section' ? section : place.text
  const isRight = place.side === 'right'
  return (
    <li className="absolute inset-x-0" style={{ top: top - 2 }}>
      <button
        type="button"
        aria-pressed={place.isSet}
        aria-label={place.isSet ? messages.begins(what) : messages.begin(what)}
        onClick={onToggle}
        className={`group peer pointer-events-auto absolute flex w-11 cursor-pointer ${isRight ? 'end-0 justify-end pe-1' : 'start-0 justify-start ps-1'}`}
        style={{ height }}
      >
        <span
          aria-hidden="true"
          className="grid size-6 place-items-center rounded-full border border-pen bg-paper text-pen shadow-sm group-hover:bg-pen-wash group-aria-pressed:bg-pen group-aria-pressed:text-on-pen dark:bg-panel [&_svg]:size-3.5"
        >
          <SeparatorHorizontal />
        </span>
      </button>
      <span
        aria-hidden="true"
        className={`absolute inset-x-11 -top-px border-pen border-t border-dashed opacity-0 peer-hover:opacity-100 peer-focus-visible:opacity-100 peer-aria-pressed:opacity-100 ${place.isSet ? 'border-solid' : ''}`}
      />
    </li>
  )
}

/** Maximum height of a handle in CSS pixels, a touch target. */
const tallest = 44

/**
 * Handles in the margin for every possible page break: a list of buttons in reading order. Shown only while the person
 * edits breaks.
 */
export function BreakHandles({ printed, tops, scale }: PagesInViewport) {
  const messages = useMessages(breakMessages)
  const { run } = useEditor()
  const { document, rendered } = printed
  const places = useMemo(
    () => (document.kind === 'resume' ? breakPlacesOf(document, rendered.boxes) : []),
    [document, rendered],
  )
  const width = (rendered.pages[0]?.width ?? 0) * scale
  const spots = places.map((place) => ({
    place,
    top: (tops[place.page] ?? 0) + place.y * scale,
  }))
  /** Close handles are limited to the distance to the next one. */
  const heightOf = ({ place, top }: (typeof spots)[number]) =>
    Math.min(
      tallest,
      ...spots
        .filter((other) => other.place.side === place.side && other.top > top)
        .map((other) => other.top - top),
    )
  if (places.length === 0) {
    return (
      <p className="absolute inset-x-4 top-10 mx-auto w-fit rounded-control bg-night px-4 py-2 text-on-night text-sm">
        {messages.nothing}
      </p>
    )
  }
  return (
    <ul
      aria-label={messages.places}
      // Pages do not mirror with the interface.
      dir="ltr"
      className="pointer-events-none absolute top-0 motion-safe:animate-[paper-appear_150ms_ease-out]"
      style={{ width, left: '50%', marginLeft: -width / 2 }}
    >
      {spots.map((spot) => (
        <BreakHandle
          key={keyOf(spot.place)}
          place={spot.place}
          top={spot.top}
          height={heightOf(spot)}
          onToggle={() => run((newest) => setPageBreak(newest, spot.place, !spot.place.isSet))}
        />
      ))}
    </ul>
  )
}

/** Returns a key that is stable when the place moves, so that the pressed button keeps the focus. */
const keyOf = ({ kind, section, entryId }: BreakPlace) =>
  kind === 'entry' ? `${entryId}` : `section ${section}`
