// @module-tag nightly
// Waits for requests of every kind: tests/ai/requests.test.ts has the requests.

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { CvRequestAnswer } from '@/lib/api/cv-requests'
import type { ImportAnswer } from '@/lib/api/imports'
import { createApi } from '@/lib/server/api/create-api'
import { waitOf } from '@/lib/server/api/guards/wait-for-end'
import { importClient } from './support/import-client'
import { openProgramApi, type ProgramApi } from './support/program-api'
import { openTestApi, type TestApi } from './support/test-api'

// `Prefer: wait` (RFC 7240): a program that would rather wait than ask again.

let program: ProgramApi
beforeAll(async () => {
  program = await openProgramApi()
})
afterAll(() => program.close())

/** An API whose jobs never run. */
async function openIdle() {
  const api = await openTestApi()
  onTestFinished(api.close)
  return api
}

const wait = (seconds: number | string) => ({ prefer: `wait=${seconds}` })
const cv = { flat: { name: 'Rosa Lima', email: 'rosa@example.org' } }

describe('a request that prefers to wait', () => {
  it('is answered with its end, and not kept with links in it', async () => {
    const { api } = program
    const headers = { ...wait(20), 'idempotency-key': 'waits' }
    const post = (json: object) => api.ask('/requests', { method: 'POST', json, headers })
    const answer = await post(cv)
    expect(answer.status).toBe(201)
    expect(answer.headers.get('preference-applied')).toBe('wait=20')
    expect(answer.headers.get('retry-after')).toBeNull()
    const done = (await answer.json()) as CvRequestAnswer
    expect(answer.headers.get('location')).toBe(`/api/v1/requests/${done.requestId}`)
    expect(done).toMatchObject({ status: 'done' })
    const file = await fetchOf(api, done.files?.pdf?.url)
    expect(new TextDecoder().decode((await file.arrayBuffer()).slice(0, 5))).toBe('%PDF-')
    const again = await post(cv)
    expect(again.status).toBe(202)
    expect(await again.text()).not.toContain('/files/')
  })

  it.each(['/requests', '/final?id='])('reads the end at %s', async (path) => {
    const { api } = program
    const begun = await api.ask('/requests', { method: 'POST', json: cv })
    const { requestId } = (await begun.json()) as CvRequestAnswer
    expect([begun.status, begun.headers.get('preference-applied')]).toEqual([202, null])
    const address = path.includes('?') ? `${path}${requestId}` : `${path}/${requestId}`
    const answer = await api.ask(address, { headers: wait('"20"') })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ status: 'done' })
  })

  it('is answered in time where nothing comes to an end', async () => {
    const idle = await openIdle()
    const began = performance.now()
    const answer = await idle.ask('/requests', { method: 'POST', json: cv, headers: wait(1) })
    expect([answer.status, answer.headers.get('preference-applied')]).toEqual([202, 'wait=1'])
    expect(answer.headers.get('retry-after')).toBe('2')
    expect(performance.now() - began).toBeGreaterThan(900)
    const file = await importClient(() => idle).begin('cv.txt')
    const asked = await idle.ask(`/imports/${file.id}`, { headers: wait(1) })
    expect([asked.status, asked.headers.get('preference-applied')]).toEqual([200, 'wait=1'])
    expect((await asked.json()) as ImportAnswer).toMatchObject({ status: 'waiting' })
  })
})

it('takes nobody’s place while it waits', async () => {
  const idle = await openIdle()
  const limits = { changes: 1, requests: 2, lag: Number.POSITIVE_INFINITY, min: 1 }
  const narrow = createApi(idle.ports, limits)
  const ask = (path: string, method: string, json?: object, more = {}) =>
    narrow.request(`/api/v1${path}`, {
      method,
      headers: {
        cookie: 'session=ana',
        origin: 'http://localhost:3000',
        'content-type': 'application/json',
        ...more,
      },
      ...(json && { body: JSON.stringify(json) }),
    })
  const begun = [1, 2, 3].map(() => ask('/requests', 'POST', cv, wait(2)))
  // One after the other: there is room for one change at a time, and each waits for two seconds.
  const first = await Promise.race([begun[0], new Promise((resolve) => setTimeout(resolve, 500))])
  expect(first).toBeUndefined()
  const other = await ask('/resume', 'POST', { name: 'Ana', email: 'a@example.org' })
  expect(other.status).toBe(201)
  await Promise.all(begun)
})

it('lets so many of one person wait, and answers the next at once', async () => {
  const idle = await openIdle()
  const { id } = await importClient(() => idle).begin('cv.txt')
  const asked = Array.from({ length: 10 }, () => idle.ask(`/imports/${id}`, { headers: wait(1) }))
  const answers = await Promise.all(asked)
  const applied = answers.map(({ headers }) => headers.get('preference-applied'))
  expect(applied.filter((one) => one !== null)).toHaveLength(8)
  expect(answers.every(({ status }) => status === 200)).toBe(true)
})

it('reads what RFC 7240 lets a program write', () => {
  expect(waitOf('wait=5')).toBe(5)
  expect(waitOf('respond-async, WAIT = "10"')).toBe(10)
  expect(waitOf('return=minimal; foo, wait=0')).toBe(0)
  for (const none of [undefined, '', 'wait', 'wait=x', 'wait=1.5', 'await=3', 'wait=99999']) {
    expect(waitOf(none), String(none)).toBeNull()
  }
})

const fetchOf = (api: TestApi, url = '') => api.ask(new URL(url).pathname, { as: null })
