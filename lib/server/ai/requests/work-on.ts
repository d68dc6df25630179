import 'server-only'
import { runStages } from '@/lib/ai/stages/run-stages'
import { loadLexicons } from '@/lib/language/grounding'
import type { JsonObject } from '@/lib/resume/json-value'
import type { OwnerId } from '../../owner'
import { finishCv } from '../cv-requests/finish-cv'
import { findMatches } from './find-matches'
import type { OpenedStageContext, StageParts } from './stage-context'
import { openStageHome } from './stage-home'

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
  const { input } = context
  if (input.kind !== 'match' && input.kind !== 'cv') {
    return runStages(openStageHome(ports, owner, context), context, input)
  }
  await loadLexicons()
  return input.kind === 'cv'
    ? finishCv(ports, owner, context, input)
    : findMatches(ports, owner, context, input)
}
