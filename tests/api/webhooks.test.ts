import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CreatedWebhook, Webhook } from '@/lib/api/webhooks'
import { eraseOwner } from '@/lib/server/accounts/erase-owner'
import type { Items } from '@/lib/server/items/item-types'
import { type OwnerId, toOwnerId } from '@/lib/server/owner'
import type { Jobs } from '@/lib/server/tasks/job-types'
import { announce } from '@/lib/server/webhooks/announce'
import { announceChanges } from '@/lib/server/webhooks/announce-changes'
import { changeNotes } from '@/lib/server/webhooks/change-note-rows'
import { sessions } from './support/test-api'
import {
  ana,
  bodyOf,
  everything,
  minute,
  openWebhookApi,
  signal,
  url,
  type WebhookApi,
} from './support/webhook-api'

let api: WebhookApi['api']
let sent: WebhookApi['sent']
let runDue: WebhookApi['runDue']
let send: WebhookApi['send']
let create: WebhookApi['create']
let list: WebhookApi['list']
let deliveriesOf: WebhookApi['deliveriesOf']
let comment: WebhookApi['comment']
beforeEach(async () => {
  ;({ api, sent, runDue, send, create, list, deliveriesOf, comment } = await openWebhookApi())
})
afterEach(() => api.close())

describe('a webhook', () => {
  it('shows its secret once, and stores it nowhere as it is', async () => {
    const { secret, ...listed } = await create()
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
    expect(await list()).toEqual([listed])
    const { items } = await api.ports.items.scan({ limit: 1_000 })
    expect(JSON.stringify(items)).not.toContain(String(secret).slice(6))
  })

  it('is created once, and its secret is not in the answer to a repeated request', async () => {
    const ask = (path: string, json?: unknown) =>
      api.ask(path, { method: 'POST', json, headers: { 'idempotency-key': path } })
    const twice = async (path: string, json?: unknown) => {
      const first = (await (await ask(path, json)).json()) as CreatedWebhook
      expect(first.secret).toMatch(/^whsec_/)
      expect(await (await ask(path, json)).json()).toEqual({ ...first, secret: null })
      return first
    }
    const { id } = await twice('/webhooks', { url, events: everything })
    expect(await list()).toHaveLength(1)
    await twice(`/webhooks/${id}/secret`)
  })

  it('is one of ten', async () => {
    for (let at = 0; at < 10; at++) await create()
    const { status, body } = await send<{ code: string }>('POST', '/webhooks', {
      url,
      events: everything,
    })
    expect([status, body.code]).toEqual([422, 'limit-reached'])
    expect(await list()).toHaveLength(10)
  })

  it('is one of ten where several come at once', async () => {
    for (let at = 0; at < 8; at++) await create()
    const json = { url, events: everything }
    await Promise.all(
      Array.from({ length: 6 }, () => api.ask('/webhooks', { method: 'POST', json })),
    )
    expect((await list()).length).toBeLessThanOrEqual(10)
  })

  it.each([
    'http://hooks.example.org/',
    'https://192.168.0.10/',
    'https://2852039166/',
    'https://nas.local/hook',
  ])('does not lead to %s', async (bad) => {
    const json = { url: bad, events: everything }
    const { status, body } = await send<{ problems: { path: string }[] }>('POST', '/webhooks', json)
    expect([status, body.problems[0]?.path]).toEqual([422, 'url'])
    const { id } = await create()
    expect((await send('PATCH', `/webhooks/${id}`, { url: bad })).status).toBe(422)
    expect((await list())[0]?.url).toBe(url)
  })

  it('is changed, switched off and deleted with all that belongs to it', async () => {
    const { id } = await create()
    const changed = await send<Webhook>('PATCH', `/webhooks/${id}`, { events: ['comment.added'] })
    expect(changed.body).toMatchObject({ url, events: ['comment.added'], enabled: true })
    await send('PATCH', `/webhooks/${id}`, { enabled: false })
    await comment('one')
    await runDue()
    expect(sent).toEqual([])
    await send('PATCH', `/webhooks/${id}`, { enabled: true })
    await comment('two')
    expect((await send('DELETE', `/webhooks/${id}`)).status).toBe(204)
    await runDue()
    expect(sent).toEqual([])
    const { items } = await api.ports.items.scan({ limit: 1_000 })
    expect(items.filter(({ sk }) => sk.startsWith('webhook'))).toEqual([])
    expect((await send('DELETE', `/webhooks/${id}`)).status).toBe(404)
  })

  it('is its owner’s alone', async () => {
    const { id } = await create()
    await comment('one')
    const [delivery] = await deliveriesOf({ id })
    expect((await send<{ webhooks: [] }>('GET', '/webhooks', undefined, 'ben')).body).toEqual({
      webhooks: [],
    })
    const asked: [string, string, object?][] = [
      ['PATCH', `/webhooks/${id}`, { enabled: false }],
      ['DELETE', `/webhooks/${id}`],
      ['POST', `/webhooks/${id}/secret`],
      ['POST', `/webhooks/${id}/ping`],
      ['GET', `/webhooks/${id}/deliveries`],
      ['POST', `/webhooks/${id}/deliveries/${delivery?.id}/redeliver`],
    ]
    for (const [method, path, json] of asked) {
      expect((await send(method, path, json, 'ben')).status).toBe(404)
    }
    // An event of Ben's leads to no webhook of Ana's.
    const data = { id: 'x', documentId: 'd' }
    const of = { type: 'comment.added', at: api.clock.now, data } as const
    await announce(api.ports, toOwnerId(sessions.ben), of)
    await runDue()
    expect(sent).toHaveLength(1)
  })

  it('is erased with the account', async () => {
    await create()
    await comment('one')
    await eraseOwner(api.ports, ana)
    await runDue()
    expect(sent).toEqual([])
    const { items } = await api.ports.items.scan({ limit: 1_000 })
    expect(items.filter(({ pk }) => pk.includes(ana))).toEqual([])
  })
})

describe('a changed document', () => {
  const patch = (id: string, before: string, after: string) =>
    send('PATCH', `/resumes/${id}`, {
      hunks: [{ kind: 'set', address: 'basics/label', before, after }],
    })
  const sweep = () => announceChanges(api.ports, signal)
  const created = async () =>
    (await send<{ id: string }>('POST', '/resumes', { flat: { name: 'Ana' } })).body.id

  it('is announced once a minute, with its latest version and no word of it', async () => {
    await create()
    const id = await created()
    await patch(id, '', 'Quetzal')
    await sweep()
    await runDue()
    expect(sent).toEqual([])
    api.clock.now += minute
    await sweep()
    await sweep()
    await runDue()
    expect(sent.map((one) => bodyOf(one).data)).toEqual([
      { id, kind: 'resume', version: 2, at: '2026-03-01T12:00:00.000Z' },
    ])
    expect(sent[0]?.body).not.toContain('Quetzal')
    await patch(id, 'Quetzal', 'Baker')
    api.clock.now += minute
    await sweep()
    await runDue()
    expect(sent.map((one) => bodyOf(one).data.version)).toEqual([2, 3])
  })

  it('is noted for nobody who has no webhook for it', async () => {
    await create({ events: ['comment.added'] })
    await created()
    const { items } = await api.ports.items.scan({ limit: 1_000 })
    expect(items.filter(({ sk }) => sk.startsWith('webhook-change#'))).toEqual([])
  })

  it('does not wait behind a hundred of somebody else, in a round that is cut off', async () => {
    const { ports, clock } = api
    const ben = toOwnerId(sessions.ben)
    const note = (owner: OwnerId, id: string, dueAt: number) =>
      changeNotes.put(ports, owner, { id, dueAt }, 'absent')
    for (let at = 0; at < 100; at++) await note(ana, `doc-${at}`, clock.now - 2_000)
    await note(ben, 'his', clock.now - 1_000)
    const stop = new AbortController()
    const seen: string[] = []
    const items: Items = {
      ...ports.items,
      async get(key) {
        if (key.sk.startsWith('webhook-change#')) seen.push(key.pk)
        if (seen.length === 50) stop.abort()
        return ports.items.get(key)
      },
    }
    await announceChanges({ ...ports, items }, stop.signal)
    expect(seen.length).toBeLessThan(60)
    expect(seen.findIndex((pk) => pk.includes(ben))).toBe(20)
    await sweep()
    const { items: left } = await ports.items.scan({ limit: 1_000 })
    expect(left.filter(({ sk }) => sk.startsWith('webhook-change#'))).toEqual([])
  })

  it('is announced again where it changes while it is announced', async () => {
    await create()
    const id = await created()
    api.clock.now += minute
    const { jobs } = api.ports
    let isFirst = true
    const meddling: Jobs = {
      ...jobs,
      async enqueue(job) {
        await jobs.enqueue(job)
        if (isFirst) await patch(id, '', 'Baker')
        isFirst = false
      },
    }
    await announceChanges({ ...api.ports, jobs: meddling }, signal)
    await runDue()
    expect(sent.map((one) => bodyOf(one).data.version)).toEqual([1])
    api.clock.now += minute
    await sweep()
    await runDue()
    expect(sent.map((one) => bodyOf(one).data.version)).toEqual([1, 2])
  })
})
