import type { CreatedWebhook, Webhook, WebhookDelivery } from '@/lib/api/webhooks'
import { toOwnerId } from '@/lib/server/owner'
import type { Job, JobHandler, Jobs } from '@/lib/server/tasks/job-types'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { announce } from '@/lib/server/webhooks/announce'
import { deliveryTask } from '@/lib/server/webhooks/delivery-task'
import type { WebhookRequest, WebhookResponse } from '@/lib/server/webhooks/post-webhook'
import { openTestApi, sessions, type TestApi } from './test-api'

export const ana = toOwnerId(sessions.ana)
export const url = 'https://hooks.example.org/vitae'
export const everything = ['document.changed', 'request.finished', 'comment.added']
export const signal = new AbortController().signal
export const minute = 60_000
export const day = 24 * 60 * minute

type WaitingJob = Omit<Job, 'attempt'> & { dueAt: number }

export type WebhookApi = {
  api: TestApi
  /** Requests that were sent, and when. */
  sent: (WebhookRequest & { at: number })[]
  /** The receiver; success until it is told otherwise. */
  receiver: { answer: () => WebhookResponse }
  waiting: WaitingJob[]
  run: (job: WaitingJob) => Promise<void>
  /** Runs the jobs that are due by a time, in their order, and moves the clock to it. */
  runUntil: (end: number) => Promise<void>
  runDue: () => Promise<void>
  send: <T>(
    method: string,
    path: string,
    json?: unknown,
    as?: 'ben',
  ) => Promise<{ status: number; body: T }>
  create: (more?: object) => Promise<CreatedWebhook>
  list: () => Promise<Webhook[]>
  deliveriesOf: (webhook: { id: string }) => Promise<WebhookDelivery[]>
  /** Announces a comment to Ana's webhooks. */
  comment: (id: string) => Promise<void>
}

/** Reads the body of a request that was sent. */
export const bodyOf = ({ body }: { body: string }) =>
  JSON.parse(body) as { type: string; timestamp: string; data: Record<string, unknown> }

/** Opens the API with jobs that wait for the clock of the test, and a receiver of webhooks in place of the network. */
export async function openWebhookApi(): Promise<WebhookApi> {
  const known = new Set<string>()
  const waiting: WaitingJob[] = []
  const sent: WebhookApi['sent'] = []
  const receiver: WebhookApi['receiver'] = { answer: () => ({ ok: true, status: 200 }) }
  let handler: JobHandler | null = null
  const jobs: Jobs = {
    // Each id once, as in both homes.
    async enqueue({ delay = 0, ...job }) {
      if (known.has(job.id)) return
      known.add(job.id)
      waiting.push({ ...job, dueAt: api.clock.now + delay })
    },
    handle(_, given) {
      handler = given
    },
    every() {},
  }
  const api = await openTestApi({ jobs })
  registerTasks(api.ports, [deliveryTask], {
    async post(request) {
      sent.push({ ...request, at: api.clock.now })
      return receiver.answer()
    },
  })
  const run = async (job: WaitingJob) => handler?.run({ ...job, attempt: 1 }, signal)
  const runUntil = async (end: number) => {
    for (;;) {
      waiting.sort((one, other) => one.dueAt - other.dueAt)
      const [next] = waiting
      if (!next || next.dueAt > end) break
      waiting.shift()
      api.clock.now = Math.max(api.clock.now, next.dueAt)
      await run(next)
    }
    api.clock.now = Math.max(api.clock.now, end)
  }
  const send = async <T>(method: string, path: string, json?: unknown, as?: 'ben') => {
    const response = await api.ask(path, { method, json, ...(as && { as }) })
    const body = response.status === 204 ? null : await response.json()
    return { status: response.status, body: body as T }
  }
  return {
    api,
    sent,
    receiver,
    waiting,
    run,
    runUntil,
    runDue: () => runUntil(api.clock.now),
    send,
    async create(more = {}) {
      const json = { url, events: everything, ...more }
      const { status, body } = await send<CreatedWebhook>('POST', '/webhooks', json)
      if (status !== 201) throw new Error(`No webhook: ${status}`)
      return body
    },
    list: async () => (await send<{ webhooks: Webhook[] }>('GET', '/webhooks')).body.webhooks,
    deliveriesOf: async ({ id }) =>
      (await send<{ deliveries: WebhookDelivery[] }>('GET', `/webhooks/${id}/deliveries`)).body
        .deliveries,
    comment: (id) =>
      announce(api.ports, ana, {
        type: 'comment.added',
        at: api.clock.now,
        data: { id, documentId: 'd' },
      }),
  }
}
