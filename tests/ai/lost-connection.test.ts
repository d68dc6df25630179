import { afterEach, beforeEach, expect, it } from 'vitest'
import * as z from 'zod'
import { createDialectMemory } from '@/lib/ai/client/dialect'
import { type ClientParts, createModelClient } from '@/lib/ai/client/model-client'
import { createModelFetch } from '@/lib/server/models/open-models'
import { type FaultServer, sleeps, stalls, startFaultServer } from './support/fault-server'

// Connections that end before an answer does: nothing is generated twice.

let server: FaultServer
beforeEach(async () => {
  server = await startFaultServer()
})
afterEach(() => server.close())

const question = {
  ...{ name: 'test', instructions: 'Say yes.', input: { text: 'one' }, maxTokens: 50 },
  schema: z.object({ answer: z.string() }),
}

const open = (parts: Partial<ClientParts> = {}) =>
  createModelClient(
    { provider: 'compatible', baseUrl: server.url, apiKey: null, model: 'm', embeddingModel: null },
    { memory: createDialectMemory(), createFetch: createModelFetch, ...parts },
  )

const ask = (client = open()) => client.ask(question, { deadline: 30_000 })

it('broke-off: a connection that ends in the middle of a body, which is not paid for twice', async () => {
  server.answer((asked, response) => {
    stalls(asked, response)
    setTimeout(() => response.destroy(), 20)
  })
  expect(await ask()).toMatchObject({ ok: false, code: 'broke-off', spent: { input: null } })
  expect(server.asked).toHaveLength(1)
})

it('offline: a connection that is lost while the server is waited for, or before', async () => {
  server.answer(sleeps)
  const lost = new AbortController()
  const offline = Object.assign(new Error('No network'), { code: 'offline' })
  const client = open({ openLost: () => lost.signal })
  const answer = ask(client)
  while (server.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  lost.abort(offline)
  expect(await answer).toMatchObject({ ok: false, code: 'offline' })
  expect(await ask(client)).toMatchObject({ ok: false, code: 'offline' })
  expect(server.asked).toHaveLength(1)
})
