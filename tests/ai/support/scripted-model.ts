import { createDialectMemory } from '@/lib/ai/client/dialect'
import { createModelClient } from '@/lib/ai/client/model-client'
import type { OfferedTexts } from '@/lib/ai/prompts/tailoring-prompt'
import type { Models } from '@/lib/server/models/model-types'

export type OfferedText = { id: string; entry: string; text: string }

/** Returns the texts of a request, each with its entry. */
export const textsOf = (entries: OfferedTexts): OfferedText[] =>
  entries.flatMap(({ entry, texts }) =>
    Object.entries(texts).map(([id, text]) => ({ id, entry, text })),
  )

/** Answer of a model to the texts that it is offered: an object, or any other text that it writes. */
export type Script = (texts: OfferedText[]) => object | string

type Body = { messages: { role: string; content: string }[] }

const usage = { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 }

/** Our own client of models with a model behind it that says what it is told to; without a network. */
export function openScriptedModels(): Models & { script: Script } {
  const memory = createDialectMemory()
  const models: Models & { script: Script } = {
    script: () => ({ suggestions: [] }),
    open: (settings) =>
      createModelClient(settings, {
        memory,
        retries: 0,
        createFetch: () => (_, init) => answer(init),
      }),
  }
  const answer = async (init?: RequestInit): Promise<Response> => {
    const { messages } = JSON.parse(String(init?.body)) as Body
    const input = messages.find(({ role }) => role === 'user')?.content ?? '{}'
    const { texts } = JSON.parse(input) as { texts: OfferedTexts }
    const said = models.script(textsOf(texts))
    const content = typeof said === 'string' ? said : JSON.stringify(said)
    const message = { role: 'assistant', content }
    const choices = [{ index: 0, finish_reason: 'stop', message }]
    return Response.json({ id: 'c', object: 'chat.completion', model: 'm', choices, usage })
  }
  return models
}
