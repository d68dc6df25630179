import type { OpenAI } from 'openai'
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions'
import * as z from 'zod'
import { asBrokenAnswer, fetchCodeOf } from './fetch-code'
import { brokenOff } from './read-completion'

const words = z.optional(z.nullable(z.string()))
const chunkSchema = z.object({
  choices: z.array(
    z.object({
      finish_reason: words,
      delta: z.optional(z.nullable(z.object({ content: words, refusal: words }))),
    }),
  ),
  usage: z.optional(z.unknown()),
})

/** Ends quietly where the connection does, after a call of `onBreak`. */
async function* untilBroken<T>(stream: AsyncIterable<T>, onBreak: () => void): AsyncGenerator<T> {
  try {
    yield* stream
  } catch (error) {
    if (fetchCodeOf(asBrokenAnswer(error)) !== 'broke-off') throw error
    onBreak()
  }
}

/**
 * Sends a chat request whose answer comes piece by piece. A server that does not stream answers as a whole.
 *
 * @param onText called with everything that has come so far
 * @returns a completion as it would have come in one piece, to be read by `readCompletion`, also if it broke off; null
 *   for a page or a file without any piece of one
 * @throws what the client throws
 */
export async function streamChat(
  openai: OpenAI,
  body: ChatCompletionCreateParamsNonStreaming,
  signal: AbortSignal,
  onText: (text: string) => void,
): Promise<unknown> {
  const { data: stream, response } = await openai.chat.completions
    .create({ ...body, stream: true, stream_options: { include_usage: true } }, { signal })
    .withResponse()
  if (response.headers.get('content-type')?.includes('json')) return response.json()
  const message = { content: '', refusal: '' }
  let finish: string | null = null
  let usage: unknown = null
  let isCompletion = false
  const onBreak = () => {
    isCompletion = true
  }
  for await (const chunk of untilBroken(stream, onBreak)) {
    const read = chunkSchema.safeParse(chunk)
    if (!read.success) continue
    isCompletion = true
    usage = read.data.usage ?? usage
    const [choice] = read.data.choices
    finish = choice?.finish_reason ?? finish
    message.refusal += choice?.delta?.refusal ?? ''
    const content = choice?.delta?.content ?? ''
    if (content === '') continue
    message.content += content
    onText(message.content)
  }
  // The client ends an aborted stream without an error.
  signal.throwIfAborted()
  const choice = { finish_reason: finish ?? brokenOff, message }
  return isCompletion ? { choices: [choice], usage } : null
}
