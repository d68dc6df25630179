import { Webhook as Verifier } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NotificationList } from '@/lib/api/notifications'
import type { CreatedWebhook, Webhook, WebhookDelivery } from '@/lib/api/webhooks'
import { attemptDelays } from '@/lib/server/webhooks/deliver'
import type { WebhookRequest } from '@/lib/server/webhooks/post-webhook'
import { bodyOf, day, openWebhookApi, url, type WebhookApi } from './support/webhook-api'

let api: WebhookApi['api']
let sent: WebhookApi['sent']
let receiver: WebhookApi['receiver']
let waiting: WebhookApi['waiting']
let run: WebhookApi['run']
let runUntil: WebhookApi['runUntil']
let runDue: WebhookApi['runDue']
let send: WebhookApi['send']
let create: WebhookApi['create']
let list: WebhookApi['list']
let deliveriesOf: WebhookApi['deliveriesOf']
let comment: WebhookApi['comment']
beforeEach(async () => {
  ;({
    api,
    sent,
    receiver,
    waiting,
    run,
    runUntil,
    runDue,
    send,
    create,
    list,
    deliveriesOf,
    comment,
  } = await openWebhookApi())
})
afterEach(() => api.close())

describe('a delivery', () => {
  it('is signed, and has ids and no words', async () => {
    const { secret } = await create()
    await comment('one')
    await runDue()
    const [request] = sent
    expect(request?.url).toBe(url)
    expect(bodyOf(request as WebhookRequest)).toEqual({
      type: 'comment.added',
      timestamp: '2026-03-01T12:00:00.000Z',
      data: { id: 'one', documentId: 'd' },
    })
    const headers = request?.headers ?? {}
    // The library compares with the clock of this machine, the server has that of the test.
    const at = Number(headers['webhook-timestamp'])
    expect(at).toBe(api.clock.now / 1_000)
    const signed = new Verifier(String(secret)).sign(
      String(headers['webhook-id']),
      new Date(at * 1_000),
      String(request?.body),
    )
    expect(headers['webhook-signature']).toBe(signed)
  })

  it('has two signatures for a day after its secret was replaced', async () => {
    const { id, secret: former } = await create()
    const { secret } = (await send<CreatedWebhook>('POST', `/webhooks/${id}/secret`)).body
    expect(secret).not.toBe(former)
    const signatures = async (name: string) => {
      await comment(name)
      await runDue()
      return sent.at(-1)?.headers['webhook-signature']?.split(' ').length
    }
    expect(await signatures('one')).toBe(2)
    api.clock.now += day + 1
    expect(await signatures('two')).toBe(1)
  })

  it('is begun once, however often its event is announced', async () => {
    const webhook = await create()
    await comment('one')
    await comment('one')
    await runDue()
    await comment('one')
    await runDue()
    expect(sent).toHaveLength(1)
    expect(await deliveriesOf(webhook)).toMatchObject([
      { event: 'comment.added', state: 'delivered', attempts: 1, status: 200, nextAt: null },
    ])
  })

  it('is tried eight times, later each time, with one id', async () => {
    const webhook = await create()
    receiver.answer = () => ({ ok: false, reason: 'status', status: 500 })
    await comment('one')
    await runUntil(api.clock.now + 3 * day)
    expect(sent).toHaveLength(attemptDelays.length)
    expect(new Set(sent.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    for (const [at, delay] of attemptDelays.entries()) {
      if (at === 0) continue
      const waited = (sent[at]?.at ?? 0) - (sent[at - 1]?.at ?? 0)
      expect(waited).toBeGreaterThanOrEqual(delay)
      expect(waited).toBeLessThanOrEqual(delay * 1.1 + 1)
    }
    expect(await deliveriesOf(webhook)).toMatchObject([
      { state: 'failed', attempts: 8, status: 500, reason: 'status' },
    ])
  })

  it('ends with the first attempt that succeeds', async () => {
    const webhook = await create()
    receiver.answer = () =>
      sent.length < 3 ? { ok: false, reason: 'timeout', status: null } : { ok: true, status: 204 }
    await comment('one')
    await runUntil(api.clock.now + 3 * day)
    expect(sent).toHaveLength(3)
    expect(await deliveriesOf(webhook)).toMatchObject([{ state: 'delivered', attempts: 3 }])
    expect((await list())[0]?.failingSince).toBeNull()
  })

  it('is sent again by its owner, with its id, also where the webhook is off', async () => {
    const webhook = await create()
    receiver.answer = () => ({ ok: false, reason: 'status', status: 500 })
    await comment('one')
    await runUntil(api.clock.now + 3 * day)
    await send('PATCH', `/webhooks/${webhook.id}`, { enabled: false })
    receiver.answer = () => ({ ok: true, status: 200 })
    const [failed] = await deliveriesOf(webhook)
    const path = `/webhooks/${webhook.id}/deliveries/${failed?.id}/redeliver`
    expect((await send('POST', path)).status).toBe(202)
    await runDue()
    expect(sent).toHaveLength(9)
    expect(sent[8]?.headers['webhook-id']).toBe(sent[0]?.headers['webhook-id'])
    expect(await deliveriesOf(webhook)).toMatchObject([{ state: 'delivered', attempts: 1 }])
    expect(
      (await send('POST', path.replace(/deliveries\/.{36}/, `deliveries/${webhook.id}`))).status,
    ).toBe(404)
  })

  it('of a test is tried once', async () => {
    const webhook = await create()
    receiver.answer = () => ({ ok: false, reason: 'unreachable', status: null })
    const ping = await send<WebhookDelivery>('POST', `/webhooks/${webhook.id}/ping`)
    expect([ping.status, ping.body.state]).toEqual([202, 'waiting'])
    await runUntil(api.clock.now + day)
    expect(sent.map((one) => bodyOf(one).type)).toEqual(['ping'])
    expect(await deliveriesOf(webhook)).toMatchObject([
      { event: 'ping', state: 'failed', reason: 'unreachable' },
    ])
  })

  it('is listed among the latest fifty', async () => {
    const webhook = await create()
    for (let at = 0; at < 55; at++) {
      api.clock.now += 1
      await comment(`c${at}`)
      await runDue()
    }
    expect(await deliveriesOf(webhook)).toHaveLength(50)
    const { items } = await api.ports.items.scan({ limit: 1_000 })
    expect(items.filter(({ sk }) => sk.startsWith('webhook-delivery#'))).toHaveLength(50)
  })

  it('is not lost between two writes: the next job goes on where one was cut off', async () => {
    await create()
    receiver.answer = () => ({ ok: false, reason: 'status', status: 500 })
    await comment('one')
    const [first] = waiting
    await runDue()
    waiting.length = 0
    // The same attempt comes again: nothing is sent twice.
    if (first) await run(first)
    expect(sent).toHaveLength(1)
  })
})

describe('a webhook that nothing can be delivered to', () => {
  it('is switched off after five days, and its owner is told once', async () => {
    const webhook = await create()
    receiver.answer = () => ({ ok: false, reason: 'status', status: 500 })
    for (let at = 0; at < 8; at++) {
      await comment(`c${at}`)
      await runUntil(api.clock.now + day)
    }
    const [stopped] = await list()
    expect(stopped).toMatchObject({ id: webhook.id, enabled: false })
    expect(Date.parse(String(stopped?.disabledAt))).toBeGreaterThanOrEqual(
      Date.parse(webhook.createdAt) + 5 * day,
    )
    const { notifications } = (await send<NotificationList>('GET', '/notifications')).body
    expect(notifications).toMatchObject([{ kind: 'webhook-disabled', host: 'hooks.example.org' }])
    const before = sent.length
    await comment('later')
    await runUntil(api.clock.now + 5 * day)
    expect(sent).toHaveLength(before)
    // What still waited for its next attempt has ended, and says why.
    const reasons = (await deliveriesOf(webhook)).map(({ reason }) => reason)
    expect(reasons).toContain('disabled')
    const again = await send<Webhook>('PATCH', `/webhooks/${webhook.id}`, { enabled: true })
    expect(again.body).toMatchObject({ enabled: true, disabledAt: null, failingSince: null })
  })

  it('stays on while one in five days arrives', async () => {
    await create()
    receiver.answer = () => ({ ok: false, reason: 'status', status: 500 })
    for (let at = 0; at < 8; at++) {
      await comment(`c${at}`)
      await runDue()
      if (at === 4) {
        receiver.answer = () => ({ ok: true, status: 200 })
        await comment('good')
        await runDue()
        receiver.answer = () => ({ ok: false, reason: 'status', status: 500 })
      }
      await runUntil(api.clock.now + day)
    }
    expect((await list())[0]).toMatchObject({ enabled: true })
  })
})
