import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { hiddenAddress } from '@/lib/server/identity/http/address-key'
import {
  canStream,
  heartbeat,
  maxStreams,
  streamLive,
} from '@/lib/server/notifications/stream-live'
import { toOwnerId } from '@/lib/server/owner'
import { openTestPorts } from '@/lib/server/testing/test-ports'
import { deleteWorkspace, members } from '@/lib/server/workspaces/workspace-rows'
import { type Asked, fakeIdentity, openTestApi, sessions, type TestApi } from './support/test-api'

// Pages hear at once that something has changed, and nothing of it (ADR notifications-and-live).

const ids = createIdGenerator()
let api: TestApi
/** People whose sessions have ended. */
let ended: string[]
const closing: (() => Promise<unknown>)[] = []

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  ended = []
  const identity = fakeIdentity()
  const principalOf: typeof identity.principalOf = async (request) => {
    const found = await identity.principalOf(request)
    return found && ended.includes(found.userId) ? null : found
  }
  api = await openTestApi({ identity: { ...identity, principalOf } }, {}, openTestPorts)
})
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  vi.useRealTimers()
  await api.close()
})

/** Opens a stream, and reads what has come. */
async function listen(asked: Asked = {}) {
  const headersOf = { ...asked.headers, accept: 'text/event-stream' }
  const { status, headers, body } = await api.ask('/live', { ...asked, headers: headersOf })
  const reader = status === 200 ? body?.getReader() : undefined
  let text = ''
  let isOver = false
  const read = async () => {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true }
      if (done) break
      text += new TextDecoder().decode(value)
    }
    isOver = true
  }
  void read()
  const close = async () => reader?.cancel()
  closing.push(close)
  return {
    ...{ status, headers, close },
    /** The times that have come since the last look. */
    heard: async () => {
      for (let turns = 0; turns < 20; turns++) await turn()
      const times = [...text.matchAll(/^data: (\d+)$/gm)].map(([, at]) => Number(at))
      text = ''
      return times
    },
    isOver: () => isOver,
  }
}

async function beat() {
  await vi.advanceTimersByTimeAsync(heartbeat)
  for (let turns = 0; turns < 20; turns++) await turn()
}

const cv = createResume(ids)
async function save(title: string, headers: Record<string, string> = {}, baseVersion = 0) {
  const answer = await api.ask(`/resumes/${cv.id}`, {
    ...{ method: 'PUT', headers },
    json: { document: { ...cv, title }, baseVersion },
  })
  expect(answer.status).toBe(200)
  return Date.parse(((await answer.json()) as { updatedAt: string }).updatedAt)
}

describe('a page that listens', () => {
  it('is invited to the stream of this server, and hears when a document was saved, trashed and erased', async () => {
    expect(await (await api.ask('/live')).json()).toEqual({ invitations: [{ kind: 'events' }] })
    const stream = await listen()
    const other = await listen({ as: 'ben' })
    expect(stream.headers.get('content-type')).toBe('text/event-stream')
    expect(stream.headers.get('cache-control')).toContain('no-transform')
    const at = await save('First')
    expect(await stream.heard()).toEqual([at])
    for (const [method, path] of [
      ['DELETE', ''],
      ['POST', '/restore'],
      ['DELETE', ''],
      ['POST', '/erase'],
    ] as const) {
      api.clock.now += 1_000
      expect((await api.ask(`/resumes/${cv.id}${path}`, { method })).ok).toBe(true)
      expect(await stream.heard()).toContain(api.clock.now)
    }
    expect(await other.heard()).toEqual([])
  })

  it('hears of a workspace while it is a member there, and of its own account', async () => {
    const made = await api.ask('/workspaces', { method: 'POST', json: { name: 'Office' } })
    const { id } = (await made.json()) as { id: string }
    const inWorkspace = { 'vitae-workspace': id }
    expect((await listen({ as: 'ben', headers: inWorkspace })).status).toBe(404)
    const workspace = toOwnerId(id)
    const ben = toOwnerId(sessions.ben)
    const member = { id: ben, role: 'viewer' as const, since: api.clock.now }
    await members.create(api.ports, workspace, member)
    const stream = await listen({ as: 'ben', headers: inWorkspace })
    const own = await listen({ as: 'ben' })
    const at = await save('In the office', inWorkspace)
    expect(await stream.heard()).toContain(at)
    expect(await own.heard()).toEqual([])
    await members.delete(api.ports, workspace, ben)
    await save('After the end', inWorkspace, 1)
    expect(await stream.heard()).toEqual([])
    expect([stream.isOver(), own.isOver()]).toEqual([true, false])
  })

  it('hears no more of a workspace that was closed', async () => {
    const made = await api.ask('/workspaces', { method: 'POST', json: { name: 'Office' } })
    const { id } = (await made.json()) as { id: string }
    const stream = await listen({ headers: { 'vitae-workspace': id } })
    await deleteWorkspace(api.ports, toOwnerId(id))
    await stream.heard()
    expect(stream.isOver()).toBe(true)
  })

  it('hears no more after its session has ended, which others of the person do not notice', async () => {
    const stream = await listen()
    await beat()
    expect(stream.isOver()).toBe(false)
    api.ports.live.endAccess?.(toOwnerId(sessions.ana))
    await stream.heard()
    expect(stream.isOver()).toBe(false)
    ended.push(sessions.ana)
    api.ports.live.endAccess?.(toOwnerId(sessions.ana))
    await stream.heard()
    expect(stream.isOver()).toBe(true)
    ended = []
    // One that expires is not written: it ends with the next heartbeat.
    const other = await listen()
    ended.push(sessions.ana)
    await beat()
    expect(other.isOver()).toBe(true)
    ended = []
    await save('After the end')
    expect(await stream.heard()).toEqual([])
  })

  it('has so many streams and no more, and the place of one that was left', async () => {
    const streams = await Promise.all(Array.from({ length: maxStreams.person }, () => listen()))
    expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200))
    const refused = await listen()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
    expect((await listen({ as: 'ben' })).status).toBe(200)
    await streams[0]?.close()
    expect((await listen({ method: 'HEAD' })).status).toBe(200)
    expect((await listen()).status).toBe(200)
  })

  it('has so many streams of one address and no more, where addresses are known', async () => {
    const open = (address: string) => {
      const client = { person: toOwnerId(ids.document()), address }
      if (!canStream(client)) return false
      const stream = streamLive(
        () => () => {},
        client,
        [client.person],
        async () => true,
      )
      closing.push(() => stream.cancel())
      return true
    }
    const opened = (address: string) =>
      Array.from({ length: 51 }, () => open(address)).filter((isOpen) => isOpen).length
    expect(['192.0.2.1', '2001:db8:0:1', hiddenAddress].map(opened)).toEqual([50, 50, 51])
    // The same address, as another person.
    const asBen = (ip: string) => listen({ as: 'ben', headers: { 'x-vitae-ip': ip } })
    expect((await asBen('192.0.2.1')).status).toBe(429)
    expect((await asBen('2001:db8:0:1:ffff::2')).status).toBe(429)
    expect((await asBen('192.0.2.2')).status).toBe(200)
  })

  it('is let go when the server ends', async () => {
    const stream = await listen()
    await api.ports.drain(0)
    await stream.heard()
    expect(stream.isOver()).toBe(true)
  })
})
