import 'server-only'
import {
  type ImportReadingAnswer,
  importReadingPrompt,
} from '@/lib/ai/prompts/import-reading-prompt'
import type { AiRequest } from '@/lib/api/ai-requests'
import { draftFieldNames } from '@/lib/importers/draft/draft-fields'
import type { JsonObject } from '@/lib/resume/json-value'
import { type StageContext, StageError } from './stage-context'

type ImportReading = Extract<AiRequest, { kind: 'import-reading' }>

const key = 'reading'

/** Milliseconds for the model: 400 lines are an answer of 16,000 tokens. Below the deadline of the job. */
const deadline = 300_000
/** Bytes of an answer as JSON; 400 lines have about 50,000. The row holds it twice, and has 350,000 at most. */
const maxAnswerBytes = 150_000

/**
 * Asks a model what all lines of an imported file say. The lines come with marks in place of contact details, and the
 * answer goes back as it is: who has the file copies from it what is found there (0073).
 */
export async function readImport(
  context: StageContext,
  { language, lines }: ImportReading,
): Promise<JsonObject> {
  const known = context.found[key]
  // Stored by this stage itself, as JSON.
  if (known) return known as JsonObject
  await context.enter('drafting')
  const question = importReadingPrompt.question({ language, fields: draftFieldNames, lines })
  const answer: ImportReadingAnswer = await context.ask(
    question,
    importReadingPrompt.version,
    deadline,
  )
  if (Buffer.byteLength(JSON.stringify(answer)) > maxAnswerBytes) throw new StageError('too-large')
  // JSON by its shape, which its type cannot express.
  const reading = answer as unknown as JsonObject
  await context.enter('checking', { [key]: reading })
  return reading
}
