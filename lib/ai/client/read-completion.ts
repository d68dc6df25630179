import * as z from 'zod'
import type { ModelErrorCode } from './model-error-codes'
import type { Spent } from './spent'

const count = z.optional(z.nullable(z.int().min(0)).catch(null))

const usageSchema = z.object({
  prompt_tokens: count,
  completion_tokens: count,
  prompt_tokens_details: z.optional(z.nullable(z.object({ cached_tokens: count })).catch(null)),
  completion_tokens_details: z.optional(
    z.nullable(z.object({ reasoning_tokens: count })).catch(null),
  ),
})

const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.optional(z.nullable(z.string())),
        message: z.object({
          content: z.optional(z.nullable(z.string())),
          refusal: z.optional(z.nullable(z.string())),
        }),
      }),
    )
    .min(1),
  usage: z.optional(z.nullable(usageSchema).catch(null)),
})

/** `finish_reason` of an answer that ended without the server saying so. No server sends it. */
export const brokenOff = 'vitae:broken-off'

/** Whether a text is whole, or the code for what cut it short. */
export type CompletionEnd = 'whole' | 'cut-off' | 'broke-off'

export type ReadCompletion =
  | { ok: true; text: string; end: CompletionEnd; spent: Spent }
  | { ok: false; code: ModelErrorCode; spent: Spent }

/** Reads the token usage of a completion, even if the rest of it is invalid. */
function spentOf(value: unknown): Spent {
  const read = z.object({ usage: usageSchema }).safeParse(value)
  const usage = read.data?.usage
  return {
    calls: 1,
    input: usage?.prompt_tokens ?? null,
    output: usage?.completion_tokens ?? null,
    cached: usage?.prompt_tokens_details?.cached_tokens ?? null,
    reasoning: usage?.completion_tokens_details?.reasoning_tokens ?? null,
  }
}

/** Reads a chat completion. The usage is returned in every case, since failed answers are billed as well. */
export function readCompletion(value: unknown): ReadCompletion {
  const spent = spentOf(value)
  const read = completionSchema.safeParse(value)
  const choice = read.data?.choices[0]
  if (!choice) return { ok: false, code: 'no-model-server', spent }
  const { finish_reason: reason, message } = choice
  if (message.refusal || reason === 'content_filter') return { ok: false, code: 'refused', spent }
  const end = reason === 'length' ? 'cut-off' : reason === brokenOff ? 'broke-off' : 'whole'
  return { ok: true, text: message.content ?? '', end, spent }
}
