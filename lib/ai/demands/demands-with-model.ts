import { type MatchedDemand, shownBy } from '../coverage/match-report'
import { preparePosting } from '../posting/prepare-posting'
import { readModelRequirements } from '../posting/read-model-requirements'
import type { EvidenceAnswer, EvidenceInput } from '../prompts/evidence-prompt'
import type { RequirementsAnswer, RequirementsInput } from '../prompts/requirements-prompt'
import { readSources } from '../reader/sources'
import { findEvidence } from './find-evidence'
import { readPostStints } from './post-stints'

/** A model's answers to both requests, live or recorded; null: no answer. */
export type DemandAnswers = {
  requirements: (input: RequirementsInput) => Promise<RequirementsAnswer | null>
  evidence: (input: EvidenceInput) => Promise<EvidenceAnswer | null>
}

const pointerOf = (place: string) => (place.startsWith('/') ? place : `/${place}`)

/**
 * Matches a job description and a CV by a model's answers, as the server does for a request. Pure: the same ad, CV and
 * date give the same two inputs, so that answers can be recorded by their input and replayed. `evidence` is called only
 * after `requirements` has answered, since its input contains the requirements; failed canaries cause one more call
 * with another input. Personal qualities are `no`.
 *
 * @param ad as pasted
 * @param cv JSON Resume without ids of its own, so that places are JSON Pointers
 * @param asOf `YYYY-MM` or longer, the end of ongoing posts
 * @returns null if an answer is missing or not trusted; no demands for a text that is not a job description
 */
export async function demandsWithModel(
  ad: string,
  cv: unknown,
  answers: DemandAnswers,
  asOf: string,
): Promise<MatchedDemand[] | null> {
  const prepared = preparePosting(ad)
  if (!prepared.ok) return []
  const posting = prepared.text
  const answer = await answers.requirements({ posting })
  if (!answer) return null
  const { requirements } = readModelRequirements(posting, answer)
  let isAnswered = true
  const { evidence, hasFailed } = await findEvidence({
    lines: readSources(cv, undefined, asOf),
    requirements,
    stints: readPostStints(cv, asOf),
    seed: `${posting} ${JSON.stringify(cv)}`,
    async ask(input) {
      const given = await answers.evidence(input)
      isAnswered = given !== null
      return given
    },
  })
  if (!isAnswered || hasFailed) return null
  return requirements.map(({ words, kind }, at) => {
    const found = evidence[at]
    const shown = kind === 'soft' || !found ? 'no' : shownBy[found.state]
    const places = found?.evidence ?? []
    return {
      words,
      shown,
      evidence: places.map(({ place, quote }) => ({ place: pointerOf(place), words: quote })),
    }
  })
}
