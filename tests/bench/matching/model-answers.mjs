// Pairs of a CV and a job description matched by recorded answers of a model. Requests without an answer are written
// as files, for whoever has a model answer them: first those that read requirements, then, with these answered, those
// that find evidence.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Names of what `loadParts` has to offer, by module. */
export const modelParts = {
  'lib/ai/posting/prepare-posting': ['preparePosting'],
  'lib/ai/requirements/match-with-model': ['matchWithModel'],
  'lib/ai/requirements/report-requirements': ['reportMatch'],
  'lib/ai/prompts/requirements-prompt': ['requirementsPrompt'],
  'lib/ai/prompts/evidence-prompt': ['evidencePrompt'],
  'lib/language/grounding': ['loadLexicons'],
  'lib/resume/ids': ['createIdGenerator'],
  'lib/resume/json-resume/json-pointers': ['createPointerFinder'],
  'lib/resume/json-resume/json-resume': ['importJsonResume'],
  'scripts/vitae/recorded-answers': ['readRecordings', 'requestName', 'writePending'],
}

/** Returns a source of bytes that gives the same ids, and with them the same requests, each time. */
function createCountingSource() {
  let count = 0
  return (bytes) => {
    for (const at of bytes.keys()) bytes[at] = Math.floor(count / 32 ** at) % 32
    count += 1
  }
}

/** Returns what the product says of a pair by a model's answers; null without them. */
async function matchPair(ai, { ad, cv, asOf }, answers) {
  const prepared = ai.preparePosting(ad)
  const imported = ai.importJsonResume(
    cv,
    ai.createIdGenerator(createCountingSource(), () => 0),
  )
  if (!imported.ok) throw new Error('A CV cannot be read.')
  if (!prepared.ok) return { requirements: [], demands: [] }
  const { document } = imported
  const found = await ai.matchWithModel(prepared.text, document, asOf.slice(0, 7), answers)
  return found && ai.reportMatch(found, ai.createPointerFinder(cv, document))
}

/**
 * Matches pairs by recorded answers.
 *
 * @param {object} ai the parts above
 * @param {{id: string, ad: string, cv: object, asOf: string}[]} pairs
 * @param {{replay?: string, emit?: string}} folders of `.jsonl` files with answers, and for requests without one
 * @returns {Promise<{predictions: {id: string}[], pending: Record<string, number>}>} a prediction
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
    const report = await matchPair(ai, pair, answers)
    if (report) predictions.push({ id: pair.id, ...report })
  }
  return { predictions, pending }
}
