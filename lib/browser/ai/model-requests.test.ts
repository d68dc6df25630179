import { expect, it } from 'vitest'
import { createModelRequests } from './model-requests'
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
