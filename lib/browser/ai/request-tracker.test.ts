import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ApiFailureCode } from '../client/api-types'
import { isUnderWay, readModelRequest } from './model-request'
import { createModelRequests } from './model-requests'
import { openRequestTracker } from './request-tracker'
import { requestAnswer } from './testing/request-answer'

const documentId = '018f0000-0000-7000-8000-00000000000a'
const sentence = {
  ...{ id: 's1', paragraph: 0, text: 'I baked.', verdict: 'pass' },
  ...{ restsOn: [], reasons: [], evidence: [] },
}
const result = { sentences: [sentence], held: 2, dropped: [{ reason: 'twice', count: 1 }] }
const running = requestAnswer({ status: 'running', stage: 'drafting' })
const done = requestAnswer({ status: 'done', result })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Opens a tracker on a server with scripted answers. */
function open(
  answers: readonly (object | ApiFailureCode)[],
  prepare: () => Promise<string | null> = async () => null,
) {
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
  const newKey = () => 'one key'
  return { asked, tracker: openRequestTracker({ documentId, requests, prepare, newKey }) }
}

/** Opens a tracker that has asked; what it could do at once is done. */
async function openAsked(...given: Parameters<typeof open>) {
  const opened = open(...given)
  void opened.tracker.ask({ documentId })
  await vi.advanceTimersByTimeAsync(0)
  return opened
}

it('asks once, follows the stages, and gives what came', async () => {
  const { asked, tracker } = open([requestAnswer(), running, done])
  const seen: string[] = []
  tracker.subscribe(() => {
    const state = tracker.state()
    seen.push(state.kind === 'asking' ? state.stage : state.kind)
  })
  void tracker.ask({ documentId })
  await vi.advanceTimersByTimeAsync(0)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(seen).toEqual(['idle', 'sending', 'waiting', 'drafting', 'answered'])
  expect(asked).toEqual(['POST ', 'GET /r1', 'GET /r1'])
  expect(tracker.state()).toMatchObject({ result: { held: 2, sentences: [{ text: 'I baked.' }] } })
})

it('asks nothing while the newest words are not in the account', async () => {
  const { asked, tracker } = await openAsked([], async () => 'not-sent')
  expect(tracker.state()).toEqual({ kind: 'failed', code: 'not-sent' })
  expect(asked).toEqual([])
})

it('goes on by itself when nobody answered for a while', async () => {
  const { tracker } = await openAsked([running, 'offline', 'timeout', done])
  await vi.advanceTimersByTimeAsync(20_000)
  expect(tracker.state().kind).toBe('answered')
})

it('says why nothing came', async () => {
  const failed = requestAnswer({ status: 'failed', code: 'busy' })
  for (const [answer, code] of [
    [failed, 'busy'],
    ['ai-not-set-up', 'ai-not-set-up'],
    [requestAnswer({ status: 'done' }), 'bad-answer'],
  ] as const) {
    const { tracker } = await openAsked([answer])
    expect(tracker.state()).toEqual({ kind: 'failed', code })
  }
})

it('believes no answer that comes after it was stopped', async () => {
  const { asked, tracker } = await openAsked([running, done])
  await tracker.stop()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(tracker.state()).toEqual({ kind: 'idle' })
  expect(asked).toEqual(['POST ', 'POST /r1/cancel'])
})

it('is ended on the server, too, when it is stopped while it is begun', async () => {
  const { asked, tracker } = open([running])
  void tracker.ask({ documentId })
  await vi.waitUntil(() => asked.length === 1, { interval: 0 })
  await tracker.stop()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(tracker.state()).toEqual({ kind: 'idle' })
  expect(asked).toEqual(['POST ', 'POST /r1/cancel'])
})

it('goes on without anybody who looks at it, and ends for nobody who leaves', async () => {
  const { asked, tracker } = await openAsked([running, done])
  tracker.close()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(asked).toEqual(['POST '])
})

it('is begun, too, for somebody who leaves while their words are still being sent', async () => {
  let letGo = () => {}
  const isSent = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const { asked, tracker } = await openAsked([running], async () => {
    await isSent
    return null
  })
  tracker.close()
  letGo()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(asked).toEqual(['POST '])
})

it('finds what was asked of this letter before, and puts it away', async () => {
  const heads = [
    requestAnswer({ id: 'r0', documentId: 'another', status: 'done' }),
    requestAnswer({ id: 'r2', documentId, status: 'cancelled' }),
    requestAnswer({ documentId, status: 'done' }),
  ]
  const { asked, tracker } = open([{ requests: heads }, done])
  await tracker.resume()
  expect(tracker.state().kind).toBe('answered')
  await tracker.discard()
  expect(tracker.state()).toEqual({ kind: 'idle' })
  expect(asked).toEqual(['GET ', 'GET /r1', 'DELETE /r1'])
})

it('tells once what came to nothing while nobody looked', async () => {
  const heads = [requestAnswer({ documentId, status: 'failed' })]
  const { asked, tracker } = open([
    { requests: heads },
    requestAnswer({ status: 'failed', code: 'refused' }),
  ])
  await tracker.resume()
  expect(tracker.state()).toEqual({ kind: 'failed', code: 'refused' })
  expect(asked).toEqual(['GET ', 'GET /r1', 'DELETE /r1'])
})

it('asks again for what was asked before, when nobody answered at first', async () => {
  const heads = [requestAnswer({ documentId, status: 'running' })]
  const { tracker } = open(['offline', { requests: heads }, running, done])
  await tracker.resume()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(tracker.state().kind).toBe('answered')
})

it('offers no sentence that it cannot show whole', () => {
  const read = (sentences: object[]) =>
    readModelRequest('letter', requestAnswer({ status: 'done', result: { ...result, sentences } }))
  const reason = { kind: 'word', verdict: 'confirm', words: 'x', place: null }
  const asking = { ...sentence, verdict: 'confirm', reasons: [reason] }
  const unknown = ['block', 'confirm', 'of tomorrow'].map((verdict) => ({ ...sentence, verdict }))
  expect(read([...unknown, asking])?.result?.sentences).toEqual([{ ...asking, leansOn: null }])
  for (const wrong of [{ text: null }, { paragraph: '0' }, { reasons: undefined }]) {
    expect(read([sentence, { ...sentence, ...wrong }])).toBeUndefined()
  }
  for (const value of [null, [], { id: 1 }, { id: 'r', status: 'odd' }]) {
    expect(readModelRequest('letter', value)).toBeUndefined()
  }
})

it('waits for a request whose status only a newer server knows', () => {
  const newer = readModelRequest('letter', requestAnswer({ status: 'queued', stage: 'thinking' }))
  expect(newer && isUnderWay(newer)).toBe(true)
  expect(newer).toMatchObject({ stage: null, result: null })
})
