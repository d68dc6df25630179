'use client'

import { CircleHelp } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { valuesOf } from '@/lib/importers/draft/change-draft'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import type { DraftPlace } from '@/lib/importers/draft/types'
import { importReview as reviewMessages } from '@/lib/messages/en/import-review'
import { placeKey } from './place-key'
import { useReviewActions } from './review-context'
import { shownFields } from './shown-fields'

/** The places that should be looked at, as they stand on the screen. */
function unsurePlaces({ sections }: ReviewDraft): DraftPlace[] {
  return sections.flatMap(({ id, kind, entries }) =>
    entries.flatMap((entry) =>
      shownFields(entry, kind)
        .filter(({ value }) => value !== null && !value.sure)
        .map(({ field, index }) => ({
          section: id,
          entry: entry.id,
          field,
          ...(index === undefined ? {} : { index }),
        })),
    ),
  )
}

/** Leads from one value that should be looked at to the next; nothing where there is none. */
export function NextToCheck({ draft }: { draft: ReviewDraft }) {
  const words = useMessages(reviewMessages)
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
      {words.nextToCheck}
    </Button>
  )
}
