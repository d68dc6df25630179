'use client'

import { useMemo } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import type { PagesInViewport } from '@/components/document/preview/preview-pane'
import { useMessages } from '@/components/ui/messages'
import { setPageBreak } from '@/lib/browser/editing/breaks'
import { type BreakPlace, breakPlacesOf } from '@/lib/browser/paper/break-places'
import { breaks as breakMessages } from '@/lib/messages/areas'
import { BreakHandle } from './break-handle'

/** CSS pixels that a handle takes at most: what a finger needs. */
const tallest = 44

/**
 * A handle in the margin for every place where a new page can begin, over the paper and never on it:
 * a list of buttons in reading order. They are there only while somebody sets breaks.
 */
export function BreakHandles({ printed, tops, scale }: PagesInViewport) {
  const words = useMessages(breakMessages)
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
  /** Where several are close, each has the room up to the next one below it. */
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
        {words.nothing}
      </p>
    )
  }
  return (
    <ul
      aria-label={words.places}
      // A page is the same in every language of the interface.
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

/** The same for one place wherever it moves, so that the button that was pressed keeps the focus. */
const keyOf = ({ kind, section, entryId }: BreakPlace) =>
  kind === 'entry' ? `${entryId}` : `section ${section}`
