import type { ResumeDocument } from '@/lib/resume/schema/document'
import { withReading } from '../reader/combine'
import { createConcealer } from '../reader/conceal-contact'
import { doubtsOf } from '../reader/doubts'
import type { GroundedSuggestion } from '../tailoring/ground-suggestions'
import { readAgainst } from './read-texts'
import type { StageContext, StageHome } from './stage-types'

/** Has suggestions for a CV read against it: those that the check of words does not hold back. */
export async function readSuggestedTexts(
  home: StageHome,
  context: StageContext,
  { content }: ResumeDocument,
  suggestions: readonly GroundedSuggestion[],
): Promise<GroundedSuggestion[]> {
  const conceal = createConcealer(content)
  const items = suggestions
    .filter(({ verdict }) => verdict !== 'block')
    .map(({ id, kind, entryId, before, after, reasons }) => ({
      ...{ key: id, kind, entry: entryId, ...doubtsOf(reasons) },
      ...{ before: conceal(before), after: conceal(after) },
    }))
  const readingOf = await readAgainst(home, context, content, { items, shape: 'bullet' })
  return suggestions.map((one) => {
    const { id, before, after } = one
    return withReading(one, { before, after }, readingOf(id))
  })
}
