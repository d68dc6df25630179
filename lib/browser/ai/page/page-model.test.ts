import 'fake-indexeddb/auto'
import { inspect } from 'node:util'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as z from 'zod'
import {
  type Answer,
  type FaultServer,
  fails,
  floods,
  json,
  redirectsTo,
  says,
  sleeps,
  stalls,
  startFaultServer,
} from '@/tests/ai/support/fault-server'
import { forgetModelChoice, readModelChoice, readModelKey, saveModelChoice } from './model-choice'
import { isSmallName, openPageModel } from './page-model'

let server: FaultServer
beforeEach(async () => {
  server = await startFaultServer()
})
afterEach(async () => {
  await server.close()
  await forgetModelChoice()
})

const question = {
  ...{ name: 'test', instructions: 'Say yes.', input: { text: 'Ran a shop.' }, maxTokens: 50 },
  schema: z.object({ answer: z.string() }),
}
const choose = (model: string | null, key?: string) =>
  saveModelChoice({ provider: 'compatible', baseUrl: server.url, model }, key)

it('asks the server that was chosen on this device', async () => {
  expect(await openPageModel()).toBeNull()
  await choose('llama3.2:3b')
  server.answer(says('{"answer":"yes"}'))
  const opened = await openPageModel()
  expect(opened).toMatchObject({
    server: { provider: 'compatible', baseUrl: server.url, model: 'llama3.2:3b' },
    isSmall: true,
  })
  const answer = await opened?.client.ask(question, { deadline: 5_000 })
  expect(answer).toMatchObject({ ok: true, value: { answer: 'yes' } })
  const [asked] = server.asked
  expect(asked?.headers).not.toHaveProperty('authorization')
  expect(Object.keys(asked?.headers ?? {}).filter((name) => /stainless|cookie/.test(name))).toEqual(
    [],
  )
  await forgetModelChoice()
  expect(await readModelChoice()).toBeNull()
  expect(await openPageModel()).toBeNull()
})

const ask = async (signal?: AbortSignal, deadline = 5_000) => {
  const opened = await openPageModel()
  return opened?.client.ask(question, { deadline, ...(signal ? { signal } : {}) })
}

it('sends a key to its provider alone, with what the provider asks of pages', async () => {
  await choose('m', 'sk-canary')
  server.answer(says('{"answer":"yes"}'))
  expect(await ask()).toMatchObject({ ok: true })
  expect(server.asked[0]?.headers.authorization).toBe('Bearer sk-canary')
  // Another address: the key of the one before does not go there.
  await saveModelChoice({ provider: 'compatible', baseUrl: `${server.url}/other`, model: 'm' })
  await ask()
  expect(server.asked.at(-1)?.headers).not.toHaveProperty('authorization')
  await saveModelChoice({ provider: 'anthropic', baseUrl: server.url, model: 'c' }, 'sk-canary')
  await ask()
  expect(server.asked.at(-1)?.headers).toMatchObject({
    authorization: 'Bearer sk-canary',
    'anthropic-dangerous-direct-browser-access': 'true',
  })
  expect(server.asked.at(-1)?.body).not.toHaveProperty('response_format')
})

it.each<[string, Answer]>([
  ['too-large', floods],
  ['key-refused', fails(401)],
  ['model-unknown', fails(404)],
  ['no-model-server', json({ nothing: true })],
  ['unreadable', says('no')],
  ['wrong-shape', says('{"other": 1}')],
  ['cut-off', says({ content: '{', finish: 'length' })],
])('gives %s as a code', async (code, answer) => {
  await choose('m')
  server.answer(answer)
  expect(await ask()).toMatchObject({ ok: false, code })
})

it('follows no redirect, and brings no text or key to another address', async () => {
  const other = await startFaultServer()
  await choose('m', 'sk-canary')
  server.answer(redirectsTo(other.url))
  expect(await ask()).toMatchObject({ ok: false, code: 'redirected' })
  expect(other.asked).toEqual([])
  await other.close()
})

it('waits as long as it is told to, and ends at once when it is stopped', async () => {
  await choose('m')
  server.answer(sleeps)
  expect(await ask(undefined, 50)).toMatchObject({ ok: false, code: 'too-slow' })
  for (const answer of [sleeps, stalls]) {
    server.answer(answer)
    const stop = new AbortController()
    const asked = ask(stop.signal, 60_000)
    const before = server.asked.length
    await vi.waitFor(() => expect(server.asked.length).toBe(before + 1))
    const began = performance.now()
    stop.abort()
    expect(await asked).toMatchObject({ ok: false, code: 'cancelled' })
    expect(performance.now() - began).toBeLessThan(500)
  }
})

it('keeps the key from everything that can be read out', async () => {
  const said = ['log', 'info', 'warn', 'error', 'debug'] as const
  const spies = said.map((name) => vi.spyOn(console, name).mockImplementation(() => {}))
  const key = 'sk-canary-7f3a'
  await choose('m', key)
  expect(await readModelKey()).toBe(key)
  server.answer(fails(401, { message: key }))
  await ask()
  const names = (await indexedDB.databases()).map(({ name = '' }) => name)
  expect(names).toContain('vitae:model')
  for (const name of names) {
    const database = await openDB(name)
    for (const store of database.objectStoreNames) {
      for (const value of await database.getAll(store)) {
        const clear = inspect(value, { depth: null, maxArrayLength: null, maxStringLength: null })
        expect(clear).not.toContain(key)
        const sealed = Object(value).key?.text
        if (sealed) expect(Buffer.from(sealed).toString('latin1')).not.toContain(key)
        if (value instanceof CryptoKey) {
          expect(value.extractable).toBe(false)
          await expect(crypto.subtle.exportKey('raw', value)).rejects.toThrow()
        }
      }
    }
    database.close()
  }
  expect(JSON.stringify(await readModelChoice())).not.toContain(key)
  for (const spy of spies) expect(JSON.stringify(spy.mock.calls)).not.toContain(key)
  vi.restoreAllMocks()
  await forgetModelChoice()
  expect(await readModelKey()).toBeNull()
})

it('calls a model small unless its name says otherwise', () => {
  expect(['llama3.2:3b', 'gemma3:12b-it-qat', 'phi4', 'qwen3-30b-a3b'].map(isSmallName)).toEqual([
    true,
    true,
    true,
    false,
  ])
})
