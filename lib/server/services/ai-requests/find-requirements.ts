import 'server-only'
import { readModelRequirements } from '@/lib/ai/posting/read-model-requirements'
import type { PostingReading } from '@/lib/ai/posting/requirements'
import { requirementsPrompt } from '@/lib/ai/prompts/requirements-prompt'
import type { JsonObject } from '@/lib/resume/json-value'
import type { RequestDesk } from './request-desk'

const key = 'reading'

/** What a posting asks for, read by a model, each with a quote that is in the posting. */
export async function findRequirements(
  desk: RequestDesk,
  posting: string,
): Promise<PostingReading> {
  const known = desk.found[key]
  if (known) return known as unknown as PostingReading
  await desk.enter('reading')
  const answer = await desk.ask(requirementsPrompt.question(posting), requirementsPrompt.version)
  const reading = readModelRequirements(posting, answer)
  await desk.enter('checking', { [key]: reading as unknown as JsonObject })
  return reading
}
