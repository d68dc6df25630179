// Pairs of a CV and a job description matched by recorded answers of a model. Requests without an answer are written
// as files, for whoever has a model answer them: first those that read requirements, then, with these answered, those
// that find evidence.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Names of what `loadParts` has to offer, by module. */
export const modelParts = {
  'lib/ai/demands/demands-with-model': ['demandsWithModel'],
  'lib/ai/prompts/requirements-prompt': ['requirementsPrompt'],
  'lib/ai/prompts/evidence-prompt': ['evidencePrompt'],
  'lib/language/grounding': ['loadLexicons'],
  'scripts/vitae/recorded-answers': ['readRecordings', 'requestName', 'writePending'],
}

/**
 * Matches pairs by recorded answers.
 *
 * @param {object} ai the parts above
 * @param {{id: string, ad: string, cv: object, asOf: string}[]} pairs
 * @param {{replay?: string, emit?: string}} folders of `.jsonl` files with answers, and for requests without one
 * @returns {Promise<{predictions: {id: string, demands: object[]}[], pending: Record<string, number>}>} a prediction
 * for each pair whose requests are all answered, as the scorer of the corpus reads it; requests without an answer
 */
export async function predictWithModel(ai, pairs, { replay, emit }) {
  await ai.loadLexicons()
  const pending = { requirements: 0, evidence: 0 }
  const recorded = (kind, prompt) => {
    const known = replay && existsSync(replay) ? ai.readRecordings(replay, prompt) : new Map()
    return async (input) => {
      const answer = known.get(ai.requestName(input))
      if (answer) return answer
      pending[kind] += 1
      if (emit) ai.writePending(join(emit, kind), prompt, input)
      return null
    }
  }
  const answers = {
    requirements: recorded('requirements', ai.requirementsPrompt),
    evidence: recorded('evidence', ai.evidencePrompt),
  }
  const predictions = []
  for (const { id, ad, cv, asOf } of pairs) {
    const demands = await ai.demandsWithModel(ad, cv, answers, asOf)
    if (demands) predictions.push({ id, demands })
  }
  return { predictions, pending }
}
