import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { withReading } from '../reader/combine'
import { createConcealer } from '../reader/conceal-contact'
import { readSources } from '../reader/sources'
import type { GroundedSuggestion } from '../tailoring/ground-suggestions'
import { readTexts } from './read-texts'
import { monthOfNow } from './stage-steps'
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
    .map(({ id, kind, entryId, before, after }) => ({
      ...{ key: id, kind, entry: entryId },
      ...{ before: conceal(before), after: conceal(after) },
    }))
  const lines = readSources(content, plainText, monthOfNow(home))
  await context.enter('verifying')
  const readingOf = await readTexts(home, context.readerContext, {
    lines,
    items,
    shape: 'bullet',
  })
  return suggestions.map((one) => {
    const { id, before, after } = one
    return withReading(one, { before, after }, readingOf(id))
  })
}
