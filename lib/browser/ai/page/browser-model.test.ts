import { afterEach, expect, it, vi } from 'vitest'
import * as z from 'zod'
import { createBrowserModel } from './browser-model'
import { browserModelState, downloadBrowserModel, offeredLanguages } from './prompt-api'

type Prompt = (
  text: string,
  options: { signal: AbortSignal; responseConstraint?: object },
) => Promise<string>
type Options = {
  initialPrompts?: { content: string }[]
  expectedOutputs?: { languages: string[] }[]
  monitor?: (monitor: EventTarget) => void
}

/** A browser with a model of its own. */
function browserWith(prompt: Prompt) {
  const destroy = vi.fn()
  const create = vi.fn(async (_: Options) => ({ prompt, destroy }))
  const availability = async ({ expectedOutputs }: Options) =>
    ['en', 'de'].includes(expectedOutputs?.[0]?.languages[0] ?? '') ? 'available' : 'unavailable'
  vi.stubGlobal('LanguageModel', { create, availability })
  return { create, destroy }
}
afterEach(() => vi.unstubAllGlobals())

const question = {
  ...{ name: 'test', instructions: 'Say yes.', input: { text: 'Ran a shop.' }, maxTokens: 50 },
  schema: z.object({ answer: z.string() }),
}
const ask = (how: { signal?: AbortSignal; deadline?: number } = {}) =>
  createBrowserModel().ask(question, { deadline: 5_000, ...how })

it('is there in some browsers alone', async () => {
  expect(await browserModelState()).toBe('unavailable')
  expect(await ask()).toMatchObject({ ok: false, code: 'model-unknown' })
  browserWith(async () => '')
  expect(await browserModelState()).toBe('available')
  expect(await offeredLanguages()).toEqual(['en', 'de'])
})

it('asks with the same messages and the schema, and repairs once in the same session', async () => {
  const prompts: string[] = []
  const answers = ['{"other": 1}', '{"answer":"yes"}']
  const { create, destroy } = browserWith(async (text, { responseConstraint }) => {
    prompts.push(text)
    expect(responseConstraint).toMatchObject({ properties: { answer: { type: 'string' } } })
    return answers[prompts.length - 1] ?? ''
  })
  expect(await ask()).toMatchObject({
    ...{ ok: true, value: { answer: 'yes' }, mode: 'schema' },
    spent: { calls: 2, input: null, output: null },
  })
  const [options] = create.mock.calls[0] ?? []
  expect(options?.initialPrompts?.[0]?.content).toMatch(
    /^Say yes\.\n\nThe user message is one JSON/,
  )
  expect(options?.expectedOutputs).toEqual([{ type: 'text', languages: ['en', 'de'] }])
  expect(JSON.parse(prompts[0] ?? '')).toEqual({ text: 'Ran a shop.' })
  expect(JSON.parse(prompts[1] ?? '').problems).toEqual([expect.stringMatching(/^answer: /)])
  expect(create).toHaveBeenCalledTimes(1)
  expect(destroy).toHaveBeenCalledTimes(1)
})

it('tells its words as they come', async () => {
  const { create } = browserWith(async () => '')
  const promptStreaming = vi.fn(() =>
    new Response('{"answer":"yes"}').body?.pipeThrough(new TextDecoderStream()),
  )
  create.mockImplementation(async () => ({ promptStreaming, prompt: vi.fn(), destroy: vi.fn() }))
  const onText = vi.fn()
  const answer = await createBrowserModel().ask(question, { deadline: 5_000, onText })
  expect(answer).toMatchObject({ ok: true, value: { answer: 'yes' } })
  expect(onText).toHaveBeenLastCalledWith('{"answer":"yes"}')
})

it.each([
  ['QuotaExceededError', 'too-long'],
  ['NotReadableError', 'refused'],
  ['NotAllowedError', 'model-unknown'],
  ['OperationError', 'unreachable'],
])('gives %s as %s', async (name, code) => {
  const { destroy } = browserWith(async () => {
    throw new DOMException('no', name)
  })
  expect(await ask()).toMatchObject({ ok: false, code })
  expect(destroy).toHaveBeenCalledTimes(1)
})

it('ends at once when it is stopped or late', async () => {
  browserWith(
    (_, { signal }) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason)),
      ),
  )
  expect(await ask({ deadline: 30 })).toMatchObject({ code: 'too-slow' })
  const stop = new AbortController()
  const asked = ask({ signal: stop.signal })
  setTimeout(() => stop.abort(), 30)
  expect(await asked).toMatchObject({ code: 'cancelled' })
})

it('tells how much of the model is downloaded', async () => {
  const { create } = browserWith(async () => '')
  create.mockImplementation(async ({ monitor }) => {
    const target = new EventTarget()
    monitor?.(target)
    target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.4 }))
    return { prompt: async () => '', destroy: vi.fn() }
  })
  const parts: number[] = []
  await downloadBrowserModel(new AbortController().signal, (part) => parts.push(part))
  expect(parts).toEqual([0.4])
})

it('writes the schema into the prompt for a browser that takes none', async () => {
  const { create } = browserWith(async (_, { responseConstraint }) => {
    if (responseConstraint) throw new DOMException('no', 'NotSupportedError')
    return '{"answer":"yes"}'
  })
  expect(await ask()).toMatchObject({ ok: true, mode: 'plain' })
  expect(create.mock.lastCall?.[0].initialPrompts?.[0]?.content).toContain('JSON schema')
})
