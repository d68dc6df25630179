import { allowedUrl } from '@/lib/resume/text/rich-text'
import type { Slice, SourceLink } from '../source/source-types'
import { valuesOf } from './change-draft'
import { draftFieldKind } from './draft-fields'
import type { Traced } from './draft-types'
import type { ReviewDraft } from './review-types'

const overlap = (a: Slice, b: Slice) => a.line === b.line && a.from < b.to && b.from < a.to

/** Whether a value overlaps the text of a link. */
const standsOn = ({ slices }: Traced, link: SourceLink) =>
  slices.some((one) => link.slices.some((other) => overlap(one, other)))

/**
 * Returns the link targets that a draft retains: as values, or on copied text in fields that can
 * contain links. Links on dropped text are dropped.
 */
export function retainedAddresses(draft: ReviewDraft): Set<string> {
  const { sections, source, dropped } = draft
  const values = sections.flatMap(({ kind, entries }) =>
    entries.flatMap((entry) =>
      valuesOf(entry).map(({ field, value }) => ({ value, kind: draftFieldKind(kind, field) })),
    ),
  )
  const holding = values.flatMap(({ value, kind }) =>
    value.form === 'copy' && (kind === 'rich' || kind === 'bullets') ? [value] : [],
  )
  const retained = source.links.filter(
    (link, index) =>
      values.some(({ value }) => value.link === index) ||
      dropped.some(({ value }) => standsOn(value, link)) ||
      (allowedUrl(link.url) !== null && holding.some((value) => standsOn(value, link))),
  )
  return new Set(retained.map(({ url }) => url))
}
