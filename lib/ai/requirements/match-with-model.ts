import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { indexCv } from '../cv/cv-index'
import { findEvidence } from '../demands/find-evidence'
import { readPostStints } from '../demands/post-stints'
import { readModelRequirements } from '../posting/read-model-requirements'
import { numberLines } from '../posting/split-posting'
import type { EvidenceAnswer, EvidenceInput } from '../prompts/evidence-prompt'
import type { RequirementsAnswer, RequirementsInput } from '../prompts/requirements-prompt'
import { readSources } from '../reader/sources'
import { type CoveredRequirements, coverRequirements } from './cover-requirements'

/** Functions that call a model; null: no answer. */
export type AskForMatch = {
  requirements: (input: RequirementsInput) => Promise<RequirementsAnswer | null>
  evidence: (input: EvidenceInput) => Promise<EvidenceAnswer | null>
}

/**
 * Matches a CV and a job description by two requests to a model. The same texts give the same requests, so that answers
 * can be recorded; canaries that are not noticed cause one more.
 *
 * @param posting text as returned by `preparePosting`
 * @param asOf `YYYY-MM`, the end of ongoing posts
 * @returns null if an answer is missing or cannot be trusted
 */
export async function matchWithModel(
  posting: string,
  document: ResumeDocument,
  asOf: string,
  ask: AskForMatch,
): Promise<CoveredRequirements | null> {
  const answer = await ask.requirements({ posting: numberLines(posting) })
  if (!answer) return null
  const reading = readModelRequirements(posting, answer)
  const lines = readSources(document.content, plainText, asOf)
  let isAnswered = true
  const { evidence, hasFailed } = await findEvidence({
    ...{ lines, requirements: reading.requirements },
    stints: readPostStints(document.content, asOf),
    seed: `${posting} ${lines.map(({ text }) => text).join('\n')}`,
    async ask(input) {
      const given = await ask.evidence(input)
      isAnswered = given !== null
      return given
    },
  })
  if (!isAnswered || hasFailed) return null
  return coverRequirements(reading, indexCv(document, asOf), { evidence })
}
