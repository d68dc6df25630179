import { loadLexicons } from '@/lib/language/grounding'
import type { JsonObject } from '@/lib/resume/json-value'
import { draftFormAnswer } from './draft-form-answer'
import { draftLetter } from './draft-letter'
import { answerRequirements } from './find-requirements'
import { helpImport } from './help-import'
import { prepareInterview } from './prepare-interview'
import { readImport } from './read-import'
import type { StageContext, StageHome, StageInput, StageKind } from './stage-types'
import { suggestChoices } from './suggest-choices'
import { suggestWordings } from './suggest-wordings'
import { translateDocument } from './translate-document'

type Stages<K extends StageKind> = (
  home: StageHome,
  context: StageContext,
  input: StageInput<K>,
) => Promise<object>

/** Functions that run each kind of request. */
const stagesOf: { [K in StageKind]: Stages<K> } = {
  requirements: answerRequirements,
  tailoring: suggestWordings,
  wording: suggestChoices,
  letter: draftLetter,
  'form-answer': draftFormAnswer,
  translation: translateDocument,
  interview: prepareInterview,
  'import-help': helpImport,
  'import-reading': readImport,
}

/**
 * Runs one request, by its kind: on the server and in the page.
 *
 * @returns the result as it is stored with the request
 * @throws StageError and RequestEndedError of the context; any other error is a defect
 */
export async function runStages(
  home: StageHome,
  context: StageContext,
  input: StageInput<StageKind>,
): Promise<JsonObject> {
  await loadLexicons()
  // The row of a kind takes the input of that kind.
  const run = stagesOf[input.kind] as Stages<StageKind>
  // JSON by construction, which the types of results cannot express.
  return (await run(home, context, input)) as JsonObject
}
