import type { FieldAddress } from '@/lib/resume/change/address'
import type { Hunk } from '@/lib/resume/change/hunks'
import { literal } from '@/lib/resume/text/rich-text'
import type { TailoringAnswer } from '../prompts/tailoring-prompt'
import { cleanText } from '../text/clean-text'
import type { OfferedField } from './offered-fields'
import type { Strength } from './strengths'
import { changedShare, leadsElsewhere, maxLengthAfter } from './text-bounds'

/** Other wording for one field, as a person may accept it. */
export type Suggestion = {
  /** Unique within its result. */
  id: string
  address: FieldAddress
  /** Its entry; null for the summary. */
  entryId: string | null
  kind: OfferedField['kind']
  /** Both plain. */
  before: string
  after: string
  /** Applies it if the field still has the old text. */
  hunk: Hunk
  /** Reason of its author, empty for a model: shown as text, never relied on. */
  reason: string
  /** Ids of the requirements that it answers. */
  requirements: string[]
}

/** Reason why an item of a model's answer was dropped. */
export type DropReason =
  /** Not a field that it may change. */
  | 'unknown-field'
  | 'same'
  | 'twice'
  | 'too-long'
  /** More words changed than allowed. */
  | 'too-different'
  /** Web or email address that the field does not contain. */
  | 'address'
  | 'too-many'

export type ReadSuggestions = {
  suggestions: Suggestion[]
  dropped: { reason: DropReason; count: number }[]
}

const maxSuggestions = 20
const maxReasonLength = 240
const maxRequirements = 10
/** Maximum share of changed words. */
const shares: Readonly<Record<Strength, number>> = { light: 0.4, normal: 0.7, bold: 1 }

type Parts = {
  /** By the names in the request. */
  fields: ReadonlyMap<string, OfferedField>
  requirementIds: ReadonlySet<string>
  strength: Strength
  /** Answers of the person about an entry, which its suggestions may tell. */
  toldAbout?: (entry: string | null) => readonly string[]
}

/** Wordings by people and programs come with a reason. */
type Written = TailoringAnswer['suggestions'][number] & { reason?: string }

function judge(
  written: Written,
  after: string,
  { fields, strength, toldAbout = () => [] }: Parts,
  taken: ReadonlySet<string>,
): DropReason | null {
  const field = fields.get(written.field)
  if (!field) return 'unknown-field'
  if (taken.has(written.field)) return 'twice'
  if (taken.size >= maxSuggestions) return 'too-many'
  if (after === '' || after === field.text) return 'same'
  const told = toldAbout(field.entryId)
  if (after.length > maxLengthAfter(field.text, told)) return 'too-long'
  if (leadsElsewhere(field.text, after)) return 'address'
  return changedShare(field.text, after, told) > shares[strength] ? 'too-different' : null
}

/**
 * Parses the suggestions of a model's answer: one per field that it may change, within the requested bounds. Everything
 * else is dropped and counted. Whether a suggestion is true is not checked here.
 */
export function readSuggestions(
  answer: { suggestions: readonly Written[] },
  parts: Parts,
): ReadSuggestions {
  const suggestions: Suggestion[] = []
  const taken = new Set<string>()
  const dropped = new Map<DropReason, number>()
  for (const written of answer.suggestions) {
    const after = cleanText(written.text, 4_000).replaceAll('\n', ' ')
    const field = parts.fields.get(written.field)
    const reason = judge(written, after, parts, taken)
    if (reason || !field) {
      const why = reason ?? 'unknown-field'
      dropped.set(why, (dropped.get(why) ?? 0) + 1)
      continue
    }
    taken.add(written.field)
    const { address, entryId, kind, stored, text } = field
    suggestions.push({
      id: `s${suggestions.length + 1}`,
      address,
      entryId,
      kind,
      before: text,
      after,
      hunk: { kind: 'set', address, before: stored, after: literal(after) },
      reason: cleanText(written.reason ?? '', maxReasonLength).replaceAll('\n', ' '),
      requirements: [...new Set(written.requirements)]
        .filter((id) => parts.requirementIds.has(id))
        .slice(0, maxRequirements),
    })
  }
  return { suggestions, dropped: [...dropped].map(([reason, count]) => ({ reason, count })) }
}
