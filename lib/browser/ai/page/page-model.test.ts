import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as z from 'zod'
import { type FaultServer, says, startFaultServer } from '@/tests/ai/support/fault-server'
import { forgetModelChoice, readModelChoice, saveModelChoice } from './model-choice'
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

it('calls a model small unless its name says otherwise', () => {
  expect(['llama3.2:3b', 'gemma3:12b-it-qat', 'phi4', 'qwen3-30b-a3b'].map(isSmallName)).toEqual([
    true,
    true,
    true,
    false,
  ])
})
