import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readModelRequest } from '../ai/model-request'
import { createModelRequests } from '../ai/model-requests'
import type { ApiFailureCode } from '../api/types'
import { openDraftDesk } from './draft-desk'

const documentId = '018f0000-0000-7000-8000-00000000000a'
const sentence = { id: 's1', paragraph: 0, text: 'I baked.', verdict: 'pass' }
const result = { sentences: [sentence], held: 2, dropped: [{ reason: 'twice', count: 1 }] }
const running = { id: 'r1', status: 'running', stage: 'drafting' }
const done = { id: 'r1', status: 'done', result }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A server that gives these answers, one after the other. */
function open(answers: readonly (object | ApiFailureCode)[], isSent = true) {
  const asked: string[] = []
  const left = [...answers]
  const requests = createModelRequests('letter', async ({ method, path }) => {
    asked.push(`${method} ${path.replace('/api/v1/ai/requests', '')}`)
    if (method === 'DELETE' || path.endsWith('/cancel')) return { ok: true, value: null }
    const next = left.shift() ?? 'offline'
    return typeof next === 'string'
      ? { ok: false, code: next, problems: [], retryAfter: null, current: null, requestId: null }
      : { ok: true, value: next }
  })
  const sendAll = async () => isSent
  const newKey = () => 'one key'
  return { asked, desk: openDraftDesk({ documentId, requests, sendAll, newKey }) }
}

it('asks once, follows the stages, and gives what came', async () => {
  const { asked, desk } = open([{ id: 'r1', status: 'waiting' }, running, done])
  const seen: string[] = []
  desk.subscribe(() => {
    const state = desk.state()
    seen.push(state.kind === 'asking' ? state.stage : state.kind)
  })
  await desk.ask()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(seen).toEqual(['idle', 'sending', 'waiting', 'drafting', 'answered'])
  expect(asked).toEqual(['POST ', 'GET /r1', 'GET /r1'])
  expect(desk.state()).toMatchObject({ result: { held: 2, sentences: [{ text: 'I baked.' }] } })
})

it('asks nothing while the newest words are not in the account', async () => {
  const { asked, desk } = open([], false)
  await desk.ask()
  expect(desk.state()).toEqual({ kind: 'failed', code: 'not-sent' })
  expect(asked).toEqual([])
})

it('goes on by itself when nobody answered for a while', async () => {
  const { desk } = open([running, 'offline', 'timeout', done])
  await desk.ask()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(desk.state().kind).toBe('answered')
})

it('says why nothing came', async () => {
  const failed = { id: 'r1', status: 'failed', code: 'busy' }
  for (const [answer, code] of [
    [failed, 'busy'],
    ['ai-not-set-up', 'ai-not-set-up'],
    [{ id: 'r1', status: 'done' }, 'bad-answer'],
  ] as const) {
    const { desk } = open([answer])
    await desk.ask()
    expect(desk.state()).toEqual({ kind: 'failed', code })
  }
})

it('believes no answer that comes after it was stopped', async () => {
  const { asked, desk } = open([running, done])
  await desk.ask()
  await desk.stop()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(desk.state()).toEqual({ kind: 'idle' })
  expect(asked).toEqual(['POST ', 'POST /r1/cancel'])
})

it('finds what was asked of this letter before, and puts it away', async () => {
  const heads = [
    { id: 'r0', kind: 'letter', documentId: 'another', status: 'done' },
    { id: 'r2', kind: 'letter', documentId, status: 'failed' },
    { id: 'r1', kind: 'letter', documentId, status: 'done' },
  ]
  const { asked, desk } = open([{ requests: heads }, done])
  await desk.resume()
  expect(desk.state().kind).toBe('answered')
  await desk.discard()
  expect(desk.state()).toEqual({ kind: 'idle' })
  expect(asked).toEqual(['GET ', 'GET /r1', 'DELETE /r1'])
})

it('asks again for what was asked before, when nobody answered at first', async () => {
  const heads = [{ id: 'r1', kind: 'letter', documentId, status: 'running' }]
  const { desk } = open(['offline', { requests: heads }, running, done])
  await desk.resume()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(desk.state().kind).toBe('answered')
})

it('offers no sentence that cannot be read whole', () => {
  const wrong = [
    { ...sentence, verdict: 'block' },
    { ...sentence, verdict: 'confirm' },
    { ...sentence, verdict: 'confirm', reasons: [{ kind: 1, words: 'x' }] },
    { ...sentence, text: null },
    { ...sentence, paragraph: '0' },
    null,
  ]
  const read = readModelRequest('letter', { ...done, result: { ...result, sentences: wrong } })
  expect(read?.result?.sentences).toEqual([])
  for (const value of [null, [], { id: 1 }, { id: 'r', status: 'odd' }]) {
    expect(readModelRequest('letter', value)).toBeNull()
  }
  const asked = { ...sentence, verdict: 'confirm', reasons: [{ kind: 'word', words: 'x' }] }
  const whole = readModelRequest('letter', { ...done, result: { sentences: [asked] } })
  expect(whole?.result?.sentences).toMatchObject([{ reasons: [{ words: 'x', place: null }] }])
})
