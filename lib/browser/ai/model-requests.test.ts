import { expect, it, vi } from 'vitest'
import type { Send } from '../client/send'
import { createModelRequests, watchDraft } from './model-requests'
import { workOf } from './page/work-news'
import { requestAnswer } from './testing/request-answer'

const listed = [
  requestAnswer({ id: 'a', kind: 'import-reading', status: 'running' }),
  requestAnswer({ id: 'b', kind: 'import-reading', status: 'done' }),
  requestAnswer({ id: 'c', kind: 'tailoring', status: 'running' }),
  requestAnswer({ id: 'd', kind: 'import-reading', status: 'waiting' }),
]

it('cancels the open requests of its kind alone, and none where the list is out of reach', async () => {
  const calls: string[] = []
  let isReached = true
  const requests = createModelRequests('import-reading', async ({ method, path }) => {
    calls.push(`${method} ${path}`)
    if (!isReached) return { ok: false, code: 'offline', retryAfter: null, current: null }
    return { ok: true, value: method === 'GET' ? { requests: listed } : requestAnswer() }
  })
  await requests.cancelOthers()
  expect(calls.map((call) => call.replace(/^(\w+) .*\/ai/, '$1 /ai'))).toEqual([
    'GET /ai/requests',
    'POST /ai/requests/a/cancel',
    'POST /ai/requests/d/cancel',
  ])
  isReached = false
  await requests.cancelOthers()
  expect(calls).toHaveLength(4)
})

it('shows what the account’s model is writing, and nothing of it with the next request', async () => {
  const draft = [
    { text: 'Baked', verdict: 'pass' },
    { text: 'Ran', verdict: 'of a newer server' },
  ]
  const running = { ...requestAnswer({ status: 'running' }), draft }
  const requests = createModelRequests('letter', async () => ({ ok: true, value: running }))
  await requests.read('r1')
  expect(workOf('letter').draft).toEqual([
    { text: 'Baked', verdict: 'pass' },
    { text: 'Ran', verdict: null },
  ])
  await requests.begin({ documentId: 'a' })
  expect(workOf('letter').draft).toEqual([])
})

it('looks at a draft once a second while somebody waits, also before its request is there', async () => {
  vi.useFakeTimers()
  const answered = new AbortController()
  const send = vi.fn<Send>(async () => ({
    ok: true,
    value: { ...requestAnswer({ kind: 'wording' }), draft: [{ text: 'Baked', verdict: null }] },
  }))
  send.mockResolvedValueOnce({ ok: false, code: 'not-found', retryAfter: null, current: null })
  const ended = watchDraft('wording', 'r1', answered.signal, send)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(workOf('wording').draft).toEqual([])
  await vi.advanceTimersByTimeAsync(1_000)
  expect(workOf('wording').draft).toMatchObject([{ text: 'Baked' }])
  answered.abort()
  await ended
  expect(workOf('wording').draft).toEqual([])
  expect(send).toHaveBeenCalledTimes(2)
  vi.useRealTimers()
})
