// @module-tag nightly
// Notices of each kind: tests/api/notifications.test.ts has them.

import { afterEach, beforeEach, expect, it } from 'vitest'
import type { NotificationList } from '@/lib/api/notifications'
import { answerNow } from '@/lib/server/ai/requests/answer-now'
import { notifyOfRequest } from '@/lib/server/ai/requests/notify-of-request'
import { toOwnerId } from '@/lib/server/owner'
import { sessions } from '@/tests/api/support/test-api'
import { fails, sleeps } from './support/fault-server'
import { answersWell, openRequests, type RequestDouble } from './support/open-requests'
import { posting } from './support/request-ports'

// How a request to a model ended, told to whoever has not looked at it.

const ana = toOwnerId(sessions.ana)
let double: RequestDouble
beforeEach(async () => {
  double = await openRequests()
})
afterEach(() => double.close())

const list = async () => (await (await double.api.ask('/notifications')).json()) as NotificationList
const ask = (path: string, method: string) => double.api.ask(path, { method, json: {} })

async function untilNotified(count: number): Promise<NotificationList> {
  for (;;) {
    const told = await list()
    if (told.notifications.length === count) return told
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Nobody works on anything any more, and nobody has looked. */
async function untilIdle() {
  for (;;) {
    const { items } = await double.api.ports.items.scan({ limit: 1_000 })
    const jobs = items.filter(({ pk }) => pk.startsWith('job#'))
    if (jobs.every(({ data }) => data.state === 'done' || data.state === 'dead')) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

it('is told when it is done, until somebody looks at it', async () => {
  const { id } = await double.begin(double.tailoring())
  const { notifications, unread } = await untilNotified(1)
  expect(unread).toBe(1)
  expect(notifications[0]).toMatchObject({
    kind: 'request-done',
    requestId: id,
    requestKind: 'tailoring',
    documentId: double.cv.id,
    title: double.cv.content.basics.name,
  })
  await double.read(id)
  expect((await list()).unread).toBe(0)
  await notifyOfRequest(double.api.ports, ana, { id, round: 1 })
  expect(await list()).toMatchObject({ unread: 0, notifications: [{ requestId: id }] })
  await ask(`/ai/requests/${id}`, 'DELETE')
  expect((await list()).notifications).toEqual([])
})

it('is told to webhooks by its id and state', async () => {
  const json = { url: 'https://hooks.example.org/', events: ['request.finished'] }
  const made = await double.api.ask('/webhooks', { method: 'POST', json })
  const webhook = (await made.json()) as { id: string }
  const { id } = await double.begin(double.tailoring())
  const deliveries = async () => {
    const answer = await double.api.ask(`/webhooks/${webhook.id}/deliveries`)
    return ((await answer.json()) as { deliveries: unknown[] }).deliveries
  }
  await expect
    .poll(deliveries, { timeout: 10_000 })
    .toMatchObject([{ event: 'request.finished', state: 'waiting' }])
  const { items } = await double.api.ports.items.scan({ limit: 1_000 })
  const delivery = items.find(({ sk }) => sk.startsWith('webhook-delivery#'))
  expect(delivery?.data.data).toMatchObject({ id, kind: 'tailoring', state: 'done' })
})

it('is told with its reason when it came to nothing, until it is asked for again', async () => {
  double.server.answer(fails(401))
  const { id } = await double.begin({ kind: 'requirements', posting })
  const { notifications } = await untilNotified(1)
  expect(notifications[0]).toMatchObject({
    kind: 'request-failed',
    requestKind: 'requirements',
    documentId: null,
    title: null,
    code: 'key-refused',
  })
  double.server.answer(answersWell)
  await ask(`/ai/requests/${id}/retry`, 'POST')
  await untilIdle()
  expect((await list()).notifications).toMatchObject([{ kind: 'request-done', requestId: id }])
})

it('is no news to whoever has ended it', async () => {
  double.server.answer(sleeps)
  const { id } = await double.begin({ kind: 'requirements', posting })
  await double.until(id, ({ status }) => status === 'running')
  await ask(`/ai/requests/${id}/cancel`, 'POST')
  await untilIdle()
  expect((await list()).notifications).toEqual([])
})

it('is no news to whoever is answered at once', async () => {
  const id = double.api.ports.ids.document()
  const request = { kind: 'requirements', posting } as const
  expect((await answerNow(double.api.ports, ana, { id, request })).ok).toBe(true)
  await untilIdle()
  expect((await list()).notifications).toEqual([])
})

it('is told after all when that was cut off', async () => {
  const { items } = double.api.ports
  const { put } = items
  items.put = (draft, expected) =>
    draft.sk.startsWith('notification#')
      ? Promise.reject(new Error('The power is gone'))
      : put(draft, expected)
  const { id } = await double.begin({ kind: 'requirements', posting })
  await untilIdle()
  items.put = put
  expect((await list()).notifications).toEqual([])
  for (let time = 0; time < 2; time++) {
    await notifyOfRequest(double.api.ports, ana, { id, round: 1 })
  }
  expect((await list()).notifications).toHaveLength(1)
})
