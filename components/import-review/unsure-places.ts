import type { DraftPlace } from '@/lib/importers/draft/draft-types'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import { shownFields } from './shown-fields'

/** Returns the uncertain values in display order. */
export function unsurePlaces({ sections }: ReviewDraft): DraftPlace[] {
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
