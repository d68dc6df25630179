import { loadLexicons } from '@/lib/language/grounding'
import 'server-only'
import type { JsonObject } from '@/lib/resume/json-value'
import type { OwnerId } from '../../owner'
import { finishCv } from '../cv-requests/finish-cv'
import type { KeptRequest } from './ai-request-rows'
import { draftLetter } from './draft-letter'
import { findMatches } from './find-matches'
import { answerRequirements } from './find-requirements'
import { helpImport } from './help-import'
import { prepareInterview } from './prepare-interview'
import { readImport } from './read-import'
import type { OpenedStageContext, StageParts } from './stage-context'
import { suggestChoices } from './suggest-choices'
import { suggestWordings } from './suggest-wordings'
import { translateDocument } from './translate-document'

type Kind = KeptRequest['kind']
type Worker<K extends Kind> = (
  ports: StageParts,
  owner: OwnerId,
  context: OpenedStageContext,
  input: Extract<KeptRequest, { kind: K }>,
) => Promise<JsonObject>

/** Functions that run each kind of request. */
const workers: { [K in Kind]: Worker<K> } = {
  requirements: answerRequirements,
  tailoring: suggestWordings,
  wording: suggestChoices,
  letter: draftLetter,
  translation: translateDocument,
  match: findMatches,
  interview: prepareInterview,
  'import-help': (_home, _owner, context, input) => helpImport(context, input),
  'import-reading': (_home, _owner, context, input) => readImport(context, input),
  cv: finishCv,
}

/**
 * Runs one request, by its kind.
 *
 * @returns the result as it is stored in the request's row
 * @throws StageError and RequestEndedError of the context; any other error is a defect
 */
export async function workOn(
  ports: StageParts,
  owner: OwnerId,
  context: OpenedStageContext,
): Promise<JsonObject> {
  await loadLexicons()
  // The row of a kind takes the input of that kind.
  const worker = workers[context.input.kind] as Worker<Kind>
  return worker(ports, owner, context, context.input)
}
