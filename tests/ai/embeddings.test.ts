import { afterEach, beforeEach, expect, it } from 'vitest'
import { createDialectMemory } from '@/lib/ai/client/dialect'
import { createModelClient } from '@/lib/ai/client/model-client'
import { testConnection } from '@/lib/ai/client/test-connection'
import { createModelFetch } from '@/lib/server/models/open-models'
import {
  embeds,
  type FaultServer,
  fails,
  json,
  says,
  startFaultServer,
} from './support/fault-server'

let server: FaultServer
beforeEach(async () => {
  server = await startFaultServer()
})
afterEach(() => server.close())

function open(embeddingModel: string | null = 'vectors') {
  return createModelClient(
    { provider: 'compatible', baseUrl: server.url, apiKey: null, model: 'double', embeddingModel },
    { memory: createDialectMemory(), createFetch: createModelFetch, retries: 0 },
  )
}

it('asks for numbers and gives a vector a text, in their order', async () => {
  server.answer((asked, response) => {
    const data = (asked.body.input as string[])
      .map((text, index) => ({ index, embedding: [text.length, index] }))
      .reverse()
    json({ data })(asked, response)
  })
  const texts = Array.from({ length: 100 }, (_, at) => 'x'.repeat(at + 1))
  const embedded = await open().embed(texts, { deadline: 10_000 })
  if (!embedded.ok) throw new Error(embedded.code)
  expect(embedded.vectors.map(([length]) => length)).toEqual(texts.map(({ length }) => length))
  expect(embedded).toMatchObject({ dimensions: 2, spent: { calls: 2, input: null } })
  expect(server.asked.map(({ body }) => body.encoding_format)).toEqual(['float', 'float'])
})

it('reads the same numbers whether they come as numbers or as base64', async () => {
  server.answer(embeds(8), embeds(8, 'base64'))
  const numbers = await open().embed(['a', 'b'], { deadline: 10_000 })
  const bytes = await open().embed(['a', 'b'], { deadline: 10_000 })
  if (!numbers.ok || !bytes.ok) throw new Error('There are no vectors')
  expect(bytes).toMatchObject({ dimensions: 8 })
  expect(bytes.vectors).toEqual(numbers.vectors)
})

const one = (embedding: unknown) =>
  json({ data: [0, 1].map((index) => ({ index, embedding: index === 0 ? [1, 2] : embedding })) })

it.each([
  ['bytes that are no whole numbers', one(Buffer.alloc(7, 1).toString('base64'))],
  ['bytes of another length', one(Buffer.alloc(12, 1).toString('base64'))],
  ['words', one('not base64 at all!')],
  ['bytes that are no numbers', one(Buffer.alloc(8, 255).toString('base64'))],
  ['zeros alone', one([0, 0])],
  ['fewer vectors than texts', json({ data: [{ index: 0, embedding: [1] }] })],
  ['two vectors for one text', json({ data: [0, 0].map((index) => ({ index, embedding: [1] })) })],
  [
    'vectors of two lengths',
    json({
      data: [
        { index: 0, embedding: [1] },
        { index: 1, embedding: [1, 2] },
      ],
    }),
  ],
  ['none at all', json({ data: [] })],
])('takes no vectors for right that are not: %s', async (_, answer) => {
  server.answer(answer)
  const embedded = await open().embed(['a', 'b'], { deadline: 10_000 })
  expect(embedded).toMatchObject({ ok: false, code: 'wrong-embeddings' })
})

it('tests a connection and says what the server can do', async () => {
  const good = says('{"words": 8, "language": "en"}')
  server.answer(fails(400), good, embeds(512))
  const report = await testConnection(open(), { deadline: 10_000, hasEmbeddings: true })
  expect(report).toMatchObject({
    ok: true,
    mode: 'json',
    tellsUsage: true,
    embeddings: { ok: true, dimensions: 512 },
    spent: { calls: 2, input: 103 },
  })
  server.answer(good, fails(404))
  expect(await testConnection(open(), { deadline: 10_000, hasEmbeddings: true })).toMatchObject({
    ok: true,
    embeddings: { ok: false, code: 'model-unknown' },
  })
  server.answer(good)
  const without = await testConnection(open(null), { deadline: 10_000, hasEmbeddings: false })
  expect(without).toMatchObject({ ok: true, embeddings: null })
  server.answer(fails(401))
  expect(await testConnection(open(), { deadline: 10_000, hasEmbeddings: true })).toMatchObject({
    ok: false,
    code: 'key-refused',
  })
})
