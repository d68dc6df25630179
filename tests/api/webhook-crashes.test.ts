// @module-tag nightly
// A crash at each write: tests/api/webhook-deliveries.test.ts has the deliveries.

import { afterEach, describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { saveDocument } from '@/lib/server/documents/save-document'
import type { Items } from '@/lib/server/items/item-types'
import { Crash, cutAfter } from '@/lib/server/testing/cut-items'
import { announce } from '@/lib/server/webhooks/announce'
import { announceChanges } from '@/lib/server/webhooks/announce-changes'
import { deliver } from '@/lib/server/webhooks/deliver'
import { sweepDeliveries } from '@/lib/server/webhooks/delivery-task'
import { ana, bodyOf, minute, openWebhookApi, signal, type WebhookApi } from './support/webhook-api'

// The process ends after any single write, between a save and the answer of the receiver: the event still comes.

const ids = createIdGenerator()
let opened: WebhookApi | null = null
async function close() {
  const world = opened
  opened = null
  await world?.api.close()
}
afterEach(close)

async function open(): Promise<WebhookApi> {
  await close()
  opened = await openWebhookApi()
  await opened.create()
  return opened
}

/** Runs work on a store that ends after each number of writes, up to the one that it needs. */
async function crashAfterEachWrite(
  work: (items: (items: Items) => Items) => Promise<void>,
): Promise<number> {
  for (let writes = 0; writes < 40; writes++) {
    let cut: ReturnType<typeof cutAfter> | null = null
    await work((items) => {
      cut = cutAfter(items, writes)
      return cut.items
    })
    if (!(cut as ReturnType<typeof cutAfter> | null)?.wasCut()) return writes
  }
  throw new Error('The work never came to its end')
}

const unlessCrashed = (error: unknown) => {
  if (!(error instanceof Crash)) throw error
}

/** Lets the minute of the note pass, and sends what is due. */
async function sweepAndSend({ api, runDue }: WebhookApi) {
  api.clock.now += 6 * minute
  await announceChanges(api.ports, signal)
  await sweepDeliveries(api.ports, signal)
  await runDue()
}

describe('after a crash at any write', () => {
  it('a save that is repeated is announced', async () => {
    const writes = await crashAfterEachWrite(async (cut) => {
      const world = await open()
      const { ports } = world.api
      const document = createResume(ids)
      const input = { id: document.id, document, baseVersion: 0, operationId: ids.document() }
      await saveDocument({ ...ports, items: cut(ports.items) }, ana, input).catch(unlessCrashed)
      expect(await saveDocument(ports, ana, input)).toMatchObject({ ok: true })
      await sweepAndSend(world)
      expect(world.sent.map((one) => bodyOf(one).data)).toMatchObject([
        { id: document.id, version: 1 },
      ])
    })
    expect(writes).toBeGreaterThan(2)
  })

  it('a change that was noted is announced, with one id', async () => {
    const writes = await crashAfterEachWrite(async (cut) => {
      const world = await open()
      const { ports } = world.api
      const document = createResume(ids)
      const input = { id: document.id, document, baseVersion: 0, operationId: ids.document() }
      await saveDocument(ports, ana, input)
      world.api.clock.now += minute
      await announceChanges({ ...ports, items: cut(ports.items) }, signal)
      await sweepAndSend(world)
      expect(new Set(world.sent.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    })
    expect(writes).toBeGreaterThan(1)
  })

  it('a delivery is made, and made again with the same id at most once', async () => {
    const writes = await crashAfterEachWrite(async (cut) => {
      const world = await open()
      const { ports } = world.api
      await world.comment('one')
      const [job] = world.waiting
      if (!job) throw new Error('Nothing waits')
      const { payload } = job
      const [webhookId, id] = [String(payload.webhookId), String(payload.id)]
      const [round, attempts] = [Number(payload.round), Number(payload.attempts)]
      const post = async () => {
        world.sent.push({ url: '', headers: {}, body: '{}', at: 0 })
        return { ok: true, status: 200 } as const
      }
      const task = { webhookId, id, round, attempts }
      const dying = { ...ports, items: cut(ports.items) }
      await deliver(dying, ana, task, { post, signal }).catch(unlessCrashed)
      // The queue gives the job to the next process.
      await world.run(job)
      const deliveries = await world.deliveriesOf({ id: webhookId })
      expect(deliveries).toMatchObject([{ state: 'delivered' }])
      expect([1, 2]).toContain(world.sent.length)
    })
    expect(writes).toBeGreaterThan(0)
  })
})

it('events beyond 500 that wait are shown as failed, and the latest fifty can be sent again', {
  tags: ['nightly'],
}, async () => {
  const { api, deliveriesOf, list } = await open()
  const [webhook] = await list()
  for (let at = 0; at < 555; at++) {
    api.clock.now += 1
    const data = { id: `c${at}`, documentId: 'd' }
    await announce(api.ports, ana, { type: 'comment.added', at: api.clock.now, data })
  }
  const deliveries = await deliveriesOf({ id: webhook?.id ?? '' })
  const failed = deliveries.filter(({ state }) => state === 'failed')
  expect(failed).toHaveLength(50)
  expect(failed[0]).toMatchObject({ reason: 'gave-up', nextAt: null })
})
