import type { CheckPlace, RuleId } from '@/lib/ai/checks/rule'
import { limits } from '@/lib/resume/resume-limits'
import type { PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { blanksOf } from '@/lib/resume/text/blanks'
import type { FieldText } from '@/lib/resume/text/text'
import type { Edit } from '../../editing/edit'
import { withContent } from '../../editing/locate'

/** Returns the key under which a finding is kept as it is, at a place or as a whole. */
export const keyOf = (id: RuleId, place?: Pick<CheckPlace, 'address'>): string =>
  `${id} ${place?.address ?? ''}`.trim()

/** Whether the person keeps a line as it is, whatever a check finds there. */
export const isKept = (
  { content }: ResumeDocument,
  id: RuleId,
  address: CheckPlace['address'],
): boolean => content.meta.dismissedFindings?.includes(keyOf(id, { address })) ?? false

type Dismissed = { id: RuleId; places: readonly (CheckPlace & { rule?: RuleId })[] }

/** Dismisses a finding, at all its places. The oldest over the limit are listed again. */
export function dismissFinding(document: ResumeDocument, { id, places }: Dismissed): Edit {
  const { meta } = document.content
  const own =
    places.length === 0 ? [keyOf(id)] : places.map((place) => keyOf(place.rule ?? id, place))
  const keys = new Set([...(meta.dismissedFindings ?? []), ...own])
  const dismissedFindings = [...keys].slice(-limits.dismissedFindings)
  return { document: withContent(document, { meta: { ...meta, dismissedFindings } }), focus: null }
}

/** Returns the texts of a document with a blank to fill in that the person has not kept as they are. */
export const openBlanks = (document: PaperDocument): FieldText[] =>
  blanksOf(document).filter(
    ({ address }) => document.kind === 'letter' || !isKept(document, 'no-blanks', address),
  )
