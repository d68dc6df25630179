import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import { createDialectMemory } from '@/lib/ai/client/dialect'
import { createModelClient } from '@/lib/ai/client/model-client'
import { newRecord } from '@/lib/ai/reader/trust'
import { groundSuggestions } from '@/lib/ai/tailoring/ground-suggestions'
import { createPageFetch } from '@/lib/browser/ai/page/page-fetch'
import { createPageSend } from '@/lib/browser/ai/page/page-send'
import { watchWork, workOf } from '@/lib/browser/ai/page/work-news'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { type FaultServer, fails, says, startFaultServer, streams } from './support/fault-server'
import { openCvs } from './support/lies'

// Answers that come piece by piece, from the server to the screen.

let server: FaultServer
beforeEach(async () => {
  server = await startFaultServer()
})
afterEach(() => server.close())

const question = {
  ...{ name: 'test', instructions: 'Say yes.', input: { text: 'one' }, maxTokens: 50 },
  schema: z.object({ answer: z.string() }),
}
const pieces = ['{"ans', 'wer": "y', 'es"}']
const settings = { provider: 'compatible', apiKey: null, model: 'm', embeddingModel: null } as const
const open = () =>
  createModelClient(
    { ...settings, baseUrl: server.url },
    { memory: createDialectMemory(), createFetch: createPageFetch, isPage: true },
  )
const ask = (client = open(), how: { signal?: AbortSignal } = {}) => {
  const come: string[] = []
  const onText = (text: string) => void come.push(text)
  return { come, answer: client.ask(question, { deadline: 5_000, onText, ...how }) }
}

describe('an answer in pieces', () => {
  it('is told as it comes, and is the same as in one piece, with its tokens', async () => {
    server.answer(streams(pieces))
    const { come, answer } = ask()
    expect(await answer).toMatchObject({
      ...{ ok: true, value: { answer: 'yes' }, mode: 'schema' },
      spent: { calls: 1, input: 100, output: 20 },
    })
    expect(come).toEqual(['{"ans', '{"answer": "y', '{"answer": "yes"}'])
    expect(server.asked[0]?.body).toMatchObject({
      ...{ stream: true, stream_options: { include_usage: true } },
    })
  })

  it('is asked for by nobody who does not look', async () => {
    server.answer(says('{"answer": "yes"}'))
    await open().ask(question, { deadline: 5_000 })
    expect(server.asked[0]?.body).toMatchObject({ stream: false })
  })

  it('comes as a whole from a server that refuses to stream, which is asked once', async () => {
    server.answer(fails(422, { message: 'stream_options: Extra inputs' }), says('{"answer":"yes"}'))
    const client = open()
    expect(await ask(client).answer).toMatchObject({ ok: true })
    expect(await ask(client).answer).toMatchObject({ ok: true })
    expect(server.asked.map(({ body }) => body.stream)).toEqual([true, false, false])
  })

  it('comes as a whole from a server that does not know the word', async () => {
    server.answer(says('{"answer":"yes"}'))
    expect(await ask().answer).toMatchObject({ ok: true, spent: { input: 100, output: 20 } })
  })

  it.each<[string, ...Parameters<typeof streams>]>([
    ['broke-off', pieces.slice(0, 2), 0, breakOff],
    ['broke-off', [], 0, breakOff],
    // Its server ended, and what stands in front of it closed the answer.
    ['broke-off', pieces.slice(0, 2), 0, (response) => response.end()],
    ['server-trouble', [], 0, (response) => response.end('data: {"error":{"message":"no"}}\n\n')],
    ['cut-off', pieces.slice(0, 2), 0, cutOff],
    ['unreadable', ['No', ' idea']],
  ])('fails with %s where it breaks', async (code, ...broken) => {
    server.answer(streams(...broken))
    expect(await ask().answer).toMatchObject({ ok: false, code })
    expect(server.asked).toHaveLength(code === 'unreadable' ? 2 : 1)
  })

  it('is taken when it broke off behind its end', async () => {
    server.answer(streams(pieces, 0, breakOff))
    expect(await ask().answer).toMatchObject({ ok: true, value: { answer: 'yes' }, isPart: false })
  })

  it('gives the items that were whole when it broke off', async () => {
    const list = { ...question, schema: z.object({ all: z.array(z.object({ a: z.string() })) }) }
    server.answer(streams(['{"all":[{"a":"one"},', '{"a":"two"},{"a":"thr'], 0, breakOff))
    const how = { deadline: 5_000, onText: () => {} }
    expect(await open().ask({ ...list, keepsItems: true }, how)).toMatchObject({
      ...{ ok: true, value: { all: [{ a: 'one' }, { a: 'two' }] }, isPart: true },
      spent: { calls: 1, input: null },
    })
    expect(server.asked).toHaveLength(1)
  })

  it('is none where a page without a piece of one answers', async () => {
    server.answer((_, response) => void response.end('<h1>It works!</h1>'))
    expect(await ask().answer).toMatchObject({ ok: false, code: 'no-model-server' })
  })

  it('ends at once when it is stopped, on both sides', async () => {
    const closed = vi.fn()
    server.answer((asked, response) => {
      response.on('close', closed)
      streams(pieces, 0, () => {})(asked, response)
    })
    const stop = new AbortController()
    const { come, answer } = ask(open(), { signal: stop.signal })
    await vi.waitFor(() => expect(come).toHaveLength(3))
    stop.abort()
    expect(await answer).toMatchObject({ ok: false, code: 'cancelled' })
    await vi.waitFor(() => expect(closed).toHaveBeenCalled())
  })
})

/** Ends the connection once what was written is out. */
function breakOff(response: ServerResponse) {
  response.write(': \n\n', () => response.destroy())
}

it('what was whole of an answer that broke off is offered, and the rest is told to be missing', async () => {
  const [, document] = openCvs()[0] ?? []
  const bullet = document?.content.work[0]?.highlights[0]
  if (!document || !bullet) throw new Error('The CV has no bullet')
  const [text, address] = [bullet.text.replace(/\.?$/, '!'), `${bullet.id}/text`]
  const whole = `{"choices": [${JSON.stringify({ texts: [text] })}, `
  server.answer(streams([whole, '{"texts": ["Ran'], 0, breakOff), fails(401))
  const { answer } = openPage(document)
  const asked = { kind: 'wording', documentId: document.id, address, way: 'rewrite' } as const
  const ended = await answer('0198c0de-0000-7000-8000-000000000002', asked)
  const choices = [{ parts: [{ text }] }]
  expect(ended).toMatchObject({ value: { status: 'done', result: { choices } } })
  expect(workOf('wording').isPart).toBe(true)
  const generations = server.asked.filter(({ body }) => body.stream)
  expect(generations).toHaveLength(1)
})

function cutOff(response: { end: (text: string) => void }) {
  response.end('data: {"choices":[{"delta":{},"finish_reason":"length"}]}\n\n')
}

const openPage = (document: ResumeDocument) =>
  createPageSend({
    open: async () => ({
      ...{ client: open(), isSmall: false, prices: null },
      server: { ...settings, baseUrl: server.url },
    }),
    home: {
      now: () => Date.parse('2026-11-21T12:00:00Z'),
      document: async () => ({ document, version: 0 }),
      told: async () => [],
      ground: async (...input) => groundSuggestions(...input),
    },
    recordsOf: (name) => ({ read: async () => newRecord(name), change: async () => {} }),
  })

it('a text is judged once it is whole, and what the CV does not say is told as blocked', async () => {
  const [, document] = openCvs()[0] ?? []
  const bullet = document?.content.work[0]?.highlights[0]
  if (!document || !bullet) throw new Error('The CV has no bullet')
  const texts = [bullet.text.replace(/\.?$/, '!'), 'Led 4,711 people at NASA.', 'Ran']
  const parts = ['{"choices": [', ...texts.map((text) => JSON.stringify({ texts: [text] }))]
  // The last one is never finished: what has come is looked at when the next piece comes.
  server.answer(streams([parts[0] ?? '', `${parts[1]},`, `${parts[2]},`, '{"texts": ["Ran'], 120))
  const { answer } = openPage(document)
  const seen: string[] = []
  const stop = watchWork(() => {
    seen.push(
      workOf('wording')
        .draft.map(({ verdict }) => verdict ?? 'coming')
        .join(' '),
    )
  })
  const asked = { documentId: document.id, address: `${bullet.id}/text`, way: 'rewrite' } as const
  const ended = await answer('0198c0de-0000-7000-8000-000000000001', { kind: 'wording', ...asked })
  stop()
  // The last one was never finished.
  expect(ended).toMatchObject({ ok: true, value: { status: 'done' } })
  expect(workOf('wording').isPart).toBe(true)
  expect(seen).toEqual(expect.arrayContaining(['coming', 'pass coming', 'pass block coming', '']))
  expect(workOf('wording').draft).toEqual([])
})
