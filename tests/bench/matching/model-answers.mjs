// Pairs of a CV and a job description matched by recorded answers of a model. Requests without an answer are written
// as files, for whoever has a model answer them: first those that read requirements, then, with these answered, those
// that find evidence.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Names of what `loadParts` has to offer, by module. */
export const modelParts = {
  'lib/ai/demands/find-evidence': ['findEvidence'],
  'lib/ai/demands/post-stints': ['readPostStints'],
  'lib/ai/posting/prepare-posting': ['preparePosting'],
  'lib/ai/posting/read-model-requirements': ['readModelRequirements'],
  'lib/ai/reader/sources': ['readSources'],
  'lib/ai/requirements/report-requirements': ['shownBy'],
  'lib/ai/prompts/requirements-prompt': ['requirementsPrompt'],
  'lib/ai/prompts/evidence-prompt': ['evidencePrompt'],
  'lib/language/grounding': ['loadLexicons'],
  'scripts/vitae/recorded-answers': ['readRecordings', 'requestName', 'writePending'],
}

const pointerOf = (place) => (place.startsWith('/') ? place : `/${place}`)

/**
 * Matches a pair as the server does for a request. The same pair gives the same two inputs, so that answers can be
 * replayed; failed canaries cause one more request with another input.
 *
 * @returns null if an answer is missing or not trusted
 */
async function demandsWithModel(ai, { ad, cv, asOf }, answers) {
  const prepared = ai.preparePosting(ad)
  if (!prepared.ok) return []
  const posting = prepared.text
  const answer = await answers.requirements({ posting })
  if (!answer) return null
  const { requirements } = ai.readModelRequirements(posting, answer)
  let isAnswered = true
  const { evidence, hasFailed } = await ai.findEvidence({
    lines: ai.readSources(cv, undefined, asOf),
    requirements,
    stints: ai.readPostStints(cv, asOf),
    seed: `${posting} ${JSON.stringify(cv)}`,
    async ask(input) {
      const given = await answers.evidence(input)
      isAnswered = given !== null
      return given
    },
  })
  if (!isAnswered || hasFailed) return null
  return requirements.map(({ words, kind }, at) => ({
    words,
    shown: kind === 'soft' ? 'no' : ai.shownBy[evidence[at].state],
    evidence: evidence[at].evidence.map(({ place, quote }) => ({
      place: pointerOf(place),
      words: quote,
    })),
  }))
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
  for (const pair of pairs) {
    const demands = await demandsWithModel(ai, pair, answers)
    if (demands) predictions.push({ id: pair.id, demands })
  }
  return { predictions, pending }
}
