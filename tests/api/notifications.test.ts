import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NotificationList, NotificationSettings } from '@/lib/api/notifications'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { createKey } from '@/lib/server/accounts/keys/create-key'
import { eraseDocument } from '@/lib/server/documents/erase-document'
import type { Items } from '@/lib/server/items/item-types'
import { createMetrics } from '@/lib/server/metrics/create-metrics'
import { listNotifications } from '@/lib/server/notifications/list-notifications'
import { notificationIdOf } from '@/lib/server/notifications/notification-rows'
import { notify } from '@/lib/server/notifications/notify'
import { toOwnerId } from '@/lib/server/owner'
import type { PortOverrides } from '@/lib/server/ports'
import { openTestItems, openTestPorts } from '@/lib/server/testing/test-ports'
import {
  admitTestPerson,
  openTestApi,
  principalOf,
  sessions,
  type TestApi,
} from './support/test-api'

// What a person is told in the app: by what, once, read, switched off, and never in the way of it.

const ids = createIdGenerator()
const ana = toOwnerId(sessions.ana)
const day = 24 * 60 * 60_000
let api: TestApi

async function open(overrides: PortOverrides = {}) {
  api = await openTestApi(overrides)
  await admitTestPerson(api.ports, 'ana')
}
beforeEach(() => open())
afterEach(() => api.close())

const list = async () => (await (await api.ask('/notifications')).json()) as NotificationList
const kinds = async () => (await list()).notifications.map(({ kind }) => kind)
const settings = async () =>
  (await (await api.ask('/notifications/settings')).json()) as NotificationSettings

function makeKey(name = 'Of a test', id = ids.document()) {
  const maker = { ...principalOf('ana'), signedInAt: api.clock.now }
  return createKey(api.ports, maker, id, { name, scopes: ['read'], expiresInDays: null })
}

async function saveCv(title: string) {
  const document = { ...createResume(ids), title }
  const answer = await api.ask(`/resumes/${document.id}`, {
    method: 'PUT',
    json: { document, baseVersion: 0 },
  })
  expect(answer.status).toBe(200)
  return document.id
}
const trash = (id: string) => api.ask(`/resumes/${id}`, { method: 'DELETE' })
const restore = (id: string) => api.ask(`/resumes/${id}/restore`, { method: 'POST' })

describe('what a person is told', () => {
  it('is a key that was made, by its name and once', async () => {
    const id = ids.document()
    expect((await makeKey('Backup at night', id)).ok).toBe(true)
    expect(await makeKey('Backup at night', id)).toEqual({ ok: false, code: 'already-exists' })
    const { notifications, unread } = await list()
    expect(notifications).toMatchObject([
      { kind: 'key-created', keyName: 'Backup at night', readAt: null },
    ])
    expect(notifications[0]?.createdAt).toBe(new Date(api.clock.now).toISOString())
    expect(unread).toBe(1)
    expect((await (await api.ask('/notifications', { as: 'ben' })).json()) as object).toEqual({
      notifications: [],
      unread: 0,
    })
  })

  it('is a document that goes for good, by its title as it is now, and no row holds that', async () => {
    const id = await saveCv('Quetzalcoatl')
    expect((await trash(id)).status).toBe(200)
    expect((await trash(id)).status).toBe(200)
    const goesAt = new Date(api.clock.now + 30 * day).toISOString()
    expect((await list()).notifications).toMatchObject([
      { kind: 'deletion-scheduled', documentId: id, title: 'Quetzalcoatl', goesAt },
    ])
    const { items } = await api.ports.items.scan({ limit: 1_000 })
    const rows = items.filter(({ sk }) => sk.startsWith('notification#'))
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain('Quetzalcoatl')
  })

  it('is taken back with the document, or when it is gone', async () => {
    const [kept, gone] = [await saveCv('kept'), await saveCv('gone')]
    await trash(kept)
    await trash(gone)
    expect(await kinds()).toEqual(['deletion-scheduled', 'deletion-scheduled'])
    await restore(kept)
    expect((await list()).notifications).toMatchObject([{ documentId: gone }])
    expect((await eraseDocument(api.ports, ana, { id: gone })).ok).toBe(true)
    expect(await kinds()).toEqual([])
    api.clock.now += 1_000
    await trash(kept)
    expect(await kinds()).toEqual(['deletion-scheduled'])
  })

  it('is kept for 90 days, the newest first, and 50 are shown', async () => {
    for (let made = 0; made < 55; made++) {
      api.clock.now += 1_000
      const id = notificationIdOf(api.clock.now, 'x', made)
      await notify(api.ports, ana, id, { kind: 'key-created', keyName: `Number ${made}` })
    }
    const { notifications, unread } = await list()
    const names = notifications.map((one) => ('keyName' in one ? one.keyName : ''))
    expect(names).toEqual(Array.from({ length: 50 }, (_, at) => `Number ${54 - at}`))
    expect(unread).toBe(50)
    api.clock.now += 90 * day + 1_000
    expect(await kinds()).toEqual([])
  })

  it('keeps nothing from happening where it cannot be told, which is counted', async () => {
    await api.close()
    const base = openTestItems(() => api.clock.now)
    const items: Items = {
      ...base,
      put: (draft, expected) =>
        draft.sk.startsWith('notification')
          ? Promise.reject(new Error('The disk is full'))
          : base.put(draft, expected),
    }
    const metrics = createMetrics()
    await open({ items, metrics })
    expect((await makeKey()).ok).toBe(true)
    const id = await saveCv('x')
    expect((await trash(id)).status).toBe(200)
    expect((await restore(id)).status).toBe(200)
    expect(await kinds()).toEqual([])
    expect(metrics.renderMetrics?.()).toContain('vitae_notify_failed_total 2')
  })

  it('outlives a restart', async () => {
    await makeKey('Before')
    const { configuration } = api.ports
    const again = await openTestPorts({ items: api.ports.items }, configuration)
    expect((await listNotifications(again, ana)).notifications).toMatchObject([
      { keyName: 'Before' },
    ])
  })
})

describe('reading', () => {
  it('is noted once, of what is there and of nobody else', async () => {
    await makeKey('one')
    api.clock.now += 1_000
    await makeKey('two')
    const [two, one] = (await list()).notifications
    const json = { ids: [one?.id, ids.document()] }
    await api.ask('/notifications/read', { as: 'ben', method: 'POST', json })
    expect((await list()).unread).toBe(2)
    const answer = await api.ask('/notifications/read', { method: 'POST', json })
    const readAt = new Date(api.clock.now).toISOString()
    expect(await answer.json()).toMatchObject({
      unread: 1,
      notifications: [
        { id: two?.id, readAt: null },
        { id: one?.id, readAt },
      ],
    })
    api.clock.now += 1_000
    await api.ask('/notifications/read', { method: 'POST', json })
    expect((await list()).notifications[1]?.readAt).toBe(readAt)
  })

  it('is 304 while nothing is new', async () => {
    await makeKey()
    const etag = (await api.ask('/notifications')).headers.get('etag') ?? ''
    const ask = () => api.ask('/notifications', { headers: { 'if-none-match': etag } })
    const unchanged = await ask()
    expect([unchanged.status, await unchanged.text()]).toEqual([304, ''])
    expect(unchanged.headers.get('etag')).toBe(etag)
    await makeKey('another')
    expect((await ask()).status).toBe(200)
  })

  it.each([
    ['nothing', {}],
    ['no ids', { ids: [] }],
    ['too many', { ids: Array.from({ length: 51 }, () => ids.document()) }],
    ['no id', { ids: ['x'] }],
    ['more', { ids: [ids.document()], all: true }],
  ])('is refused with %s', async (_, json) => {
    expect((await api.ask('/notifications/read', { method: 'POST', json })).status).toBe(422)
  })
})

describe('what a person wants to be told', () => {
  it('is usual until it is said, and then as it was said', async () => {
    const usual = await settings()
    expect(usual.language).toBe('en')
    expect(usual.kinds['request-done']).toEqual({ app: true, mail: false })
    expect(usual.kinds['new-device']).toEqual({ app: true, mail: true })
    const json = {
      language: 'fr',
      timeZone: 'Europe/Paris',
      kinds: { ...usual.kinds, 'key-created': { app: false, mail: false } },
    }
    const put = () => api.ask('/notifications/settings', { method: 'PUT', json })
    expect(await (await put()).json()).toEqual(json)
    expect((await put()).status).toBe(200)
    expect(await settings()).toEqual(json)
    await makeKey()
    expect(await kinds()).toEqual([])
    await trash(await saveCv('x'))
    expect(await kinds()).toEqual(['deletion-scheduled'])
  })

  it('keeps what a page of an earlier build does not know', async () => {
    const due = { app: false, mail: true }
    const usual = await settings()
    const whole = {
      ...usual,
      timeZone: 'Asia/Tokyo',
      kinds: { ...usual.kinds, 'application-due': due },
    }
    const put = (json: object) => api.ask('/notifications/settings', { method: 'PUT', json })
    await put(whole)
    const { timeZone: _, ...older } = whole
    const { 'application-due': __, ...olderKinds } = whole.kinds
    expect((await put({ ...older, kinds: olderKinds, language: 'de' })).status).toBe(200)
    expect(await settings()).toEqual({ ...whole, language: 'de' })
  })

  it.each([
    ['a language that there is not', { language: 'tlh' }],
    ['a kind too little', { kinds: { 'key-created': { app: true, mail: true } } }],
    ['a time zone that there is not', { timeZone: 'Mars/Olympus' }],
    ['a field more', { ownerId: 'x' }],
  ])('is refused with %s', async (_, wrong) => {
    const json = { ...(await settings()), ...wrong }
    expect((await api.ask('/notifications/settings', { method: 'PUT', json })).status).toBe(422)
  })
})
