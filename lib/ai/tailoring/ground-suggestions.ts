import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { readGrounds } from '../grounding/cv/grounds'
import { groundEdit } from '../grounding/ground-edit'
import type { Grounding } from '../grounding/types'
import type { Reading } from '../reader/types'
import type { Suggestion } from './read-suggestions'

/** Suggestion with its grounding: whether it may be accepted, the reasons, and the evidence. */
export type GroundedSuggestion = Suggestion &
  Grounding & {
    /** Absent if no reader was asked. */
    reading?: Reading
  }

/**
 * Grounds each suggestion in the CV (promise 2). The posting is never a source.
 *
 * @param asOf `YYYY-MM-DD`, the end of ongoing entries
 */
export function groundSuggestions(
  { content }: ResumeDocument,
  suggestions: readonly Suggestion[],
  { posting, asOf }: { posting: string; asOf: string },
): GroundedSuggestion[] {
  const grounds = readGrounds(content, asOf, plainText)
  return suggestions.map((suggestion) => {
    const { kind, entryId: entry, before, after } = suggestion
    return {
      ...suggestion,
      ...groundEdit({ kind, entry, before, after, advert: posting }, grounds),
    }
  })
}
