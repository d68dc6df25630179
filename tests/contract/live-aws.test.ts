import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openAppSync } from '@/lib/browser/client/live/open-appsync'
import { openAppSyncLive } from '@/lib/server/live/aws/open-live'
import { createTicket } from '@/lib/server/live/aws/ticket'
import { toOwnerId } from '@/lib/server/owner'
import { startAppSync } from './doubles/app-sync'
import { startAws } from './doubles/aws'
import { openAwsTestPorts } from './doubles/aws-ports'
import { testRegion } from './doubles/dynamo'
import { startJsonService } from './doubles/json-service'

// The adapter and the module of the page, with AppSync between them: schema, resolvers and authoriser of the backend.

const secret = 'links of tests'
const ana = toOwnerId('018f0000-0000-7000-8000-00000000000a')
const bob = toOwnerId('018f0000-0000-7000-8000-00000000000b')
const patience = { timeout: 10_000 }
const counted: unknown[] = []
const secrets = { read: async () => secret }
const metrics = { count: (...one: unknown[]) => void counted.push(one), time: () => {} }
let appSync: Awaited<ReturnType<typeof startAppSync>>
let stopSecrets: () => Promise<unknown>
let now = () => Date.now()
const closing: (() => void)[] = []

beforeAll(async () => {
  const service = await startJsonService('SECRETS_MANAGER', () => ({
    body: { SecretString: secret },
  }))
  stopSecrets = service.stop
  appSync = await startAppSync({ linksSecretArn: 'arn:aws:secretsmanager:links' })
})
afterEach(() => {
  for (const close of closing.splice(0)) close()
  appSync.fail(null)
  appSync.posted.length = 0
  counted.length = 0
  now = () => Date.now()
})
afterAll(async () => {
  await appSync.stop()
  await stopSecrets()
})

function open(endpoint: string | null = appSync.endpoint) {
  const live = openAppSyncLive({ region: testRegion, endpoint, secrets, metrics, now: () => now() })
  closing.push(live.close)
  return live
}

/** A page with a ticket; resolves when its subscription has begun or ended. */
async function openPage(ticket: string, endpoint = appSync.endpoint) {
  const news: number[] = []
  const [onOpen, onEnd] = [vi.fn(), vi.fn<(wait: number) => void>()]
  const real = `${endpoint.replace('http', 'ws')}/realtime`
  const invitation = { kind: 'appsync' as const, endpoint: real, ticket }
  const close = openAppSync(invitation, { onOpen, onEnd, onNews: (at) => news.push(at) })
  closing.push(close)
  await vi.waitUntil(() => onOpen.mock.calls.length + onEnd.mock.calls.length > 0, patience)
  return { news, onEnd, close }
}

const ticketOf = async (owner: typeof ana) => {
  const invitation = await open().invite(owner)
  if (invitation.kind !== 'appsync') throw new Error('The page is not invited')
  expect(invitation.endpoint).toBe(`${appSync.endpoint.replace('http', 'ws')}/realtime`)
  return invitation.ticket
}

it('tells the pages of an owner the time of a change, and those of others nothing', async () => {
  const [page, other] = [await openPage(await ticketOf(ana)), await openPage(await ticketOf(bob))]
  await open().publish(ana, 1_700_000_000_123)
  await vi.waitUntil(() => page.news.length > 0, { timeout: 2_000 })
  expect(page.news).toEqual([1_700_000_000_123])
  await open().publish(bob, 5)
  await vi.waitUntil(() => other.news.length > 0, { timeout: 2_000 })
  expect([page.news.length, other.news, counted]).toEqual([1, [5], []])
  const sent = appSync.posted.map((body) => JSON.parse(body).variables)
  expect(sent).toEqual([
    { owner: ana, at: 1_700_000_000_123 },
    { owner: bob, at: 5 },
  ])
})

it('tells a page of a write, whoever writes', async () => {
  const aws = await startAws()
  const described = { ...(await aws.describe()), liveEndpoint: appSync.endpoint }
  const ports = await openAwsTestPorts(described)
  const page = await openPage(await ticketOf(ana))
  await ports.items.put({ pk: `owner#${ana}`, sk: 'notification#1', data: {} }, 'absent')
  await vi.waitUntil(() => page.news.length > 0, { timeout: 2_000 })
  await ports.close()
  await aws.stop()
})

describe('a page is refused', () => {
  it.each([
    ['a ticket that has expired', () => createTicket(secret, ana, Date.now() - 60_000)],
    ['a ticket with another secret', () => createTicket('another', ana, Date.now())],
    ['the owner of another', () => createTicket(secret, bob, Date.now()).replace(bob, ana)],
    ['no ticket', () => ''],
  ])('with %s', async (_, ticketFor) => {
    const page = await openPage(ticketFor())
    expect(page.onEnd).toHaveBeenCalledOnce()
    await open().publish(ana, 1)
    expect(page.news).toEqual([])
  })

  it('that asks for the news of another owner with its own ticket', async () => {
    const ticket = await ticketOf(ana)
    const { send } = WebSocket.prototype
    const spy = vi.spyOn(WebSocket.prototype, 'send').mockImplementation(function (
      this: WebSocket,
      text,
    ) {
      send.call(this, String(text).replace(`\\"${ana}\\"`, `\\"${bob}\\"`))
    })
    const page = await openPage(ticket)
    expect(spy).toHaveBeenCalledWith(expect.stringContaining('"start"'))
    spy.mockRestore()
    expect(page.onEnd).toHaveBeenCalledOnce()
    await open().publish(bob, 1)
    expect(page.news).toEqual([])
  })

  it('as it publishes', async () => {
    const page = await openPage(await ticketOf(bob))
    const { posted } = appSync
    await open().publish(ana, 1)
    const headers = { authorization: await ticketOf(ana) }
    const body = posted[0]?.replace(ana, bob) ?? ''
    const answer = await fetch(appSync.endpoint, { method: 'POST', headers, body })
    expect(answer.status).toBe(401)
    expect(page.news).toEqual([])
  })
})

describe('where AppSync fails', () => {
  it.each(['status', 'hang'] as const)(
    'a write goes on (%s), and others do not try for a while',
    async (how) => {
      appSync.fail(how)
      const live = open()
      await live.publish(ana, 1)
      await live.publish(ana, 2)
      expect(appSync.posted.length).toBe(1)
      expect(counted).toEqual([['live_failures', { error: expect.any(String) }]])
      appSync.fail(null)
      const later = Date.now() + 31_000
      now = () => later
      await live.publish(ana, 3)
      expect([appSync.posted.length, counted.length]).toEqual([2, 1])
    },
  )

  it('a page is told once that it ended, unless it ended it', async () => {
    const [page, closed] = [
      await openPage(await ticketOf(ana)),
      await openPage(await ticketOf(bob)),
    ]
    closed.close()
    appSync.dropPages()
    await vi.waitUntil(() => page.onEnd.mock.calls.length > 0, patience)
    const nowhere = await openPage(await ticketOf(ana), 'http://127.0.0.1:9/graphql')
    expect(nowhere.onEnd).toHaveBeenCalledOnce()
    expect(page.onEnd).toHaveBeenCalledOnce()
    expect(closed.onEnd).not.toHaveBeenCalled()
  })

  it('a page ends a connection that is silent for longer than AppSync says', async () => {
    const silent = await startAppSync({ linksSecretArn: 'arn', connectionTimeoutMs: 20 })
    const page = await openPage(await ticketOf(ana), silent.endpoint)
    await vi.waitUntil(() => page.onEnd.mock.calls.length > 0, patience)
    await silent.stop()
  })
})

it('pages poll where the backend has no API of notices', async () => {
  const live = open(null)
  await live.publish(ana, 1)
  expect(await live.invite(ana)).toEqual({ kind: 'none' })
})
