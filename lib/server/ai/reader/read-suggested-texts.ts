import 'server-only'
import { withReading } from '@/lib/ai/reader/combine'
import { createConcealer } from '@/lib/ai/reader/conceal-contact'
import { readSources } from '@/lib/ai/reader/sources'
import type { GroundedSuggestion } from '@/lib/ai/tailoring/ground-suggestions'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { StageContext } from '../requests/stage-context'
import { monthOfNow } from './is-reliable'
import { readTexts } from './read-texts'

/** Has suggestions for a CV read against it: those that the check of words does not hold back. */
export async function readSuggestedTexts(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
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
  const lines = readSources(content, plainText, monthOfNow(ports))
  await context.enter('verifying')
  const readingOf = await readTexts(ports, owner, context.readerContext, {
    lines,
    items,
    shape: 'bullet',
  })
  return suggestions.map((one) => {
    const { id, before, after } = one
    return withReading(one, { before, after }, readingOf(id))
  })
}
