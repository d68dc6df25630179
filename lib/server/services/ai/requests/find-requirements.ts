import 'server-only'
import { readModelRequirements } from '@/lib/ai/posting/read-model-requirements'
import type { PostingReading } from '@/lib/ai/posting/requirements'
import { requirementsPrompt } from '@/lib/ai/prompts/requirements-prompt'
import type { JsonObject } from '@/lib/resume/json-value'
import type { StageContext } from './stage-context'

const key = 'reading'

/** Lets a model read the requirements of a job description, each by words that occur in it. */
export async function findRequirements(
  context: StageContext,
  posting: string,
): Promise<PostingReading> {
  const known = context.found[key]
  if (known) return known as unknown as PostingReading
  await context.enter('reading')
  const answer = await context.ask(
    requirementsPrompt.question({ posting }),
    requirementsPrompt.version,
  )
  const reading = readModelRequirements(posting, answer)
  await context.enter('checking', { [key]: reading as unknown as JsonObject })
  return reading
}
