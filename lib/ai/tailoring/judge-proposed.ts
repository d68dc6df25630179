import type { ResumeDocument } from '@/lib/resume/schema/document'
import { type GroundedSuggestion, groundSuggestions } from './ground-suggestions'
import { loadJudge } from './judge-wording'
import { rewordableFields } from './offered-fields'
import { type ReadSuggestions, readSuggestions } from './read-suggestions'

/** Text that a program offers for a field. */
type OfferedWording = { address: string; text: string; reason: string }

/**
 * Reads wordings from a program like those of a model, each with its grounding (promise 2). Those for fields that only
 * the person may change are dropped and counted.
 *
 * @param asOf `YYYY-MM-DD`
 */
export async function judgeProposed(
  document: ResumeDocument,
  wordings: readonly OfferedWording[],
  asOf: string,
): Promise<{ suggestions: GroundedSuggestion[]; dropped: ReadSuggestions['dropped'] }> {
  await loadJudge(document)
  const fields = new Map<string, ReturnType<typeof rewordableFields>[number]>(
    rewordableFields(document).map((field) => [field.address, field]),
  )
  const written = wordings.map(({ address, text, reason }) => ({
    ...{ field: address, text, reason },
    requirements: [],
  }))
  const parts = { fields, requirementIds: new Set<string>(), strength: 'bold' as const }
  const { suggestions, dropped } = readSuggestions({ suggestions: written }, parts)
  return { suggestions: groundSuggestions(document, suggestions, { posting: '', asOf }), dropped }
}
