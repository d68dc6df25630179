import { draftFieldNames } from '@/lib/importers/draft/draft-fields'
import { importReadingPrompt } from '../prompts/import-reading-prompt'
import { StageError } from './stage-error'
import { findOnce } from './stage-steps'
import type { StageContext, StageHome, StageInput } from './stage-types'

/** Milliseconds for the model: 400 lines are an answer of 16,000 tokens. Below the deadline of the job. */
const deadline = 300_000
/** Bytes of an answer as JSON; 400 lines have about 50,000. The row holds it twice, and has 350,000 at most. */
const maxAnswerBytes = 150_000

/**
 * Asks a model what all lines of an imported file say. The lines come with marks in place of contact details, and the
 * answer goes back as it is: who has the file copies from it what is found there (0073).
 */
export function readImport(
  _: StageHome,
  context: StageContext,
  { language, lines }: StageInput<'import-reading'>,
): Promise<object> {
  return findOnce(context, 'reading', 'drafting', async () => {
    const { question, version } = importReadingPrompt
    const input = { language, fields: draftFieldNames, lines }
    const answer = await context.ask(question(input), version, { deadline })
    if (new TextEncoder().encode(JSON.stringify(answer)).length > maxAnswerBytes) {
      throw new StageError('too-large')
    }
    return answer
  })
}
