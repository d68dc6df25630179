'use client'

import { CircleHelp } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { valuesOf } from '@/lib/importers/draft/change-draft'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { placeKey } from './place-key'
import { useReviewActions } from './review-context'
import { unsurePlaces } from './unsure-places'

/** Moves to the next uncertain value; nothing without any. */
export function NextToCheck({ draft }: { draft: ReviewDraft }) {
  const messages = useMessages(reviewMessages)
  const { focusField } = useReviewActions()
  const last = useRef('')
  const isDone = draft.sections.every(({ entries }) =>
    entries.flatMap(valuesOf).every(({ value }) => value.sure),
  )
  if (isDone) return null
  const go = () => {
    const places = unsurePlaces(draft)
    const at = places.findIndex((place) => placeKey(place) === last.current)
    const next = places[at + 1] ?? places[0]
    if (!next) return
    last.current = placeKey(next)
    focusField(next)
  }
  return (
    <Button size="small" onPress={go}>
      <CircleHelp aria-hidden="true" />
      {messages.nextToCheck}
    </Button>
  )
}
