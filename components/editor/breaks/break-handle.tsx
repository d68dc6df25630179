'use client'

import { SeparatorHorizontal } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import type { BreakPlace } from '@/lib/browser/paper/break-places'
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
export function BreakHandle({ place, top, height, onToggle }: Props) {
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
