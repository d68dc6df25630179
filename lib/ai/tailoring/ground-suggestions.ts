import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { readGrounds } from '../grounding/cv/grounds'
import { groundEdit } from '../grounding/ground-edit'
import type { Grounding } from '../grounding/types'
import type { Reading } from '../reader/types'
import type { Suggestion } from './read-suggestions'

/** Other words with what the CV says to them: whether they may be accepted, why not, and what licenses them. */
export type GroundedSuggestion = Suggestion &
  Grounding & {
    /** Absent where nobody was asked to read it. */
    reading?: Reading
  }

/**
 * Marks each suggestion with whether the CV licenses it (promise 2). The posting is never a source.
 *
 * @param asOf `YYYY-MM-DD`: until when what goes on has gone on
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
