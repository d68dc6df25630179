import type { DraftPlace } from '@/lib/importers/draft/draft-types'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import { type ShownField, shownFields } from './shown-fields'

/** Fields by which a CV and its entries are found: a wrong one costs most. */
const first = ['name', 'email', 'phone', 'position', 'organization', 'institution', 'studyType']
const dates = ['startDate', 'endDate', 'date']

/** Returns how much a wrong value costs, 0 for most: who and what, when, other lines, text. */
function costRank({ field, index, isText }: ShownField): number {
  if (first.includes(field)) return 0
  if (dates.includes(field)) return 1
  return isText || index !== undefined ? 3 : 2
}

/** Returns the uncertain values: those that cost most if they are wrong first, each kind in display order. */
export function unsurePlaces({ sections }: ReviewDraft): DraftPlace[] {
  const found = sections.flatMap(({ id, kind, entries }) =>
    entries.flatMap((entry) =>
      shownFields(entry, kind)
        .filter(({ value }) => value !== null && !value.sure)
        .map((shown) => {
          const { field, index } = shown
          const place = { section: id, entry: entry.id, field }
          return { rank: costRank(shown), place: index === undefined ? place : { ...place, index } }
        }),
    ),
  )
  return found.sort((a, b) => a.rank - b.rank).map(({ place }) => place)
}
