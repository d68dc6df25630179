import { LLMock } from '@copilotkit/aimock'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { createDialectMemory } from '@/lib/ai/client/dialect'
import { createModelClient } from '@/lib/ai/client/model-client'
import { providerIds } from '@/lib/ai/client/model-providers'
import { createModelFetch } from '@/lib/server/models/open-models'

// The same protocol as somebody else has written it down.

let mock: LLMock
beforeAll(async () => {
  mock = await LLMock.create({ port: 0, logLevel: 'silent' })
  mock.onMessage(/bread/, { content: '{"words": 4}' })
})
afterAll(() => mock.stop())

it.each(providerIds)('%s: a question and vectors', async (provider) => {
  const client = createModelClient(
    {
      provider,
      baseUrl: `${mock.url}/v1`,
      apiKey: 'sk-test',
      model: 'gpt-4o',
      embeddingModel: 'text-embedding-3-small',
    },
    { memory: createDialectMemory(), createFetch: createModelFetch },
  )
  const question = {
    name: 'count_words',
    instructions: 'Count.',
    input: { text: 'bread for the bakery' },
    schema: z.object({ words: z.number() }),
    maxTokens: 100,
  }
  const answer = await client.ask(question, { deadline: 20_000 })
  expect(answer).toMatchObject({ ok: true, value: { words: 4 }, spent: { calls: 1 } })
  const embedded = await client.embed(['bread', 'butter'], { deadline: 20_000 })
  expect(embedded).toMatchObject({ ok: true, dimensions: 1536 })
})
