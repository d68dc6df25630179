import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { RequirementsResult } from '../demands/demand-types'
import { readModelRequirements } from '../posting/read-model-requirements'
import type { PostingReading } from '../posting/requirements'
import { numberLines } from '../posting/split-posting'
import { requirementsPrompt } from '../prompts/requirements-prompt'
import { requestEvidence } from './request-evidence'
import { findKind, findOnce } from './stage-steps'
import type { StageContext, StageHome, StageInput } from './stage-types'

/** Names the reading of a job description by a version of the prompt. */
const readingKey = (posting: string) =>
  `reading-${bytesToHex(sha256(utf8ToBytes(`${requirementsPrompt.version} ${posting}`)))}`

/**
 * Lets a model read the requirements of a job description, each by words that occur in it. A model is not asked again
 * about the same text.
 */
export function findRequirements(context: StageContext, posting: string): Promise<PostingReading> {
  const { question, version } = requirementsPrompt
  const key = readingKey(posting)
  return findOnce(context, key, 'reading', async () => {
    // Stored by `findOnce` of an earlier request.
    const known = (await context.recall(key, version)) as PostingReading | undefined
    if (known) return known
    const answer = await context.ask(question({ posting: numberLines(posting) }), version)
    return readModelRequirements(posting, answer)
  })
}

/** Reads the requirements of a job description and, if a CV is named, finds what of them it shows. */
export async function answerRequirements(
  home: StageHome,
  context: StageContext,
  { posting, documentId }: StageInput<'requirements'>,
): Promise<object> {
  const reading = await findRequirements(context, posting)
  let result: RequirementsResult = reading
  if (documentId !== undefined) {
    const { document, source } = await findKind(home, documentId, 'resume')
    const covered = await requestEvidence(home, context, document, reading.requirements)
    result = { ...reading, document: source, ...covered }
  }
  return result
}
