// @module-tag nightly
// Thousands of tries: tests/identity/password.test.ts has a wrong password.

import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { type EmbeddedIdentity, openEmbeddedIdentity } from '@/lib/server/identity/embedded'
import { openEmbeddedPorts } from '@/lib/server/ports'
import { closeServer, listenOnLoopback, readAll } from '@/tests/support/loopback-server'
import type { Browser } from './support/browser'
import { cheapHashing, openAccounts, password, signUp } from './support/open-accounts'

let accounts: Awaited<ReturnType<typeof openAccounts>>
afterEach(() => accounts.close())

const guess = (browser: Browser, round: number, email = 'ada@example.org') =>
  browser.post(
    '/sign-in',
    { email, password: `guess number ${round} of many` },
    {
      'x-forwarded-for': `192.0.2.${round}`,
      'x-real-ip': `192.0.2.${round}`,
      forwarded: `for=192.0.2.${round}`,
    },
  )

describe('guessing', () => {
  it('is stopped by account from anywhere, the right password included, until its time is over', async () => {
    let time = Date.now()
    accounts = await openAccounts({ overrides: { now: () => time } })
    await signUp(accounts.browser(), 'ada@example.org')
    const statuses: number[] = []
    for (let round = 0; round < 12; round++) {
      statuses.push((await guess(accounts.browser(`198.51.100.${round}`), round)).status)
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429])
    const browser = accounts.browser('198.51.100.77')
    const right = await browser.post('/sign-in', { email: 'ADA@example.org', password })
    expect([right.status, right.data.code]).toEqual([429, 'too-many-requests'])
    const wait = Number(right.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(800)
    expect(wait).toBeLessThanOrEqual(900)
    time += wait * 1_000
    expect((await browser.post('/sign-in', { email: 'ada@example.org', password })).status).toBe(
      200,
    )
  })

  it('counts the same for an address without an account', async () => {
    accounts = await openAccounts()
    const statuses: number[] = []
    for (let round = 0; round < 11; round++) {
      statuses.push((await guess(accounts.browser(), round, 'nobody@example.org')).status)
    }
    expect(statuses.at(-2)).toBe(401)
    expect(statuses.at(-1)).toBe(429)
  })

  it('is stopped by address over many accounts, whatever the request claims', async () => {
    accounts = await openAccounts()
    const browser = accounts.browser('203.0.113.50')
    const statuses: number[] = []
    for (let round = 0; round < 102; round++) {
      statuses.push((await guess(browser, round, `person${round}@example.org`)).status)
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(100)
    expect(statuses.slice(-2)).toEqual([429, 429])
    expect((await guess(accounts.browser('203.0.113.51'), 1, 'x@example.org')).status).toBe(401)
  })

  it('takes a whole IPv6 network for one address', async () => {
    accounts = await openAccounts()
    const statuses: number[] = []
    for (let round = 0; round < 101; round++) {
      const browser = accounts.browser(`2001:db8:1:2:${round.toString(16)}::1`)
      statuses.push((await guess(browser, round, `person${round}@example.org`)).status)
    }
    expect(statuses.at(-1)).toBe(429)
    expect((await guess(accounts.browser('2001:db8:1:3::1'), 1, 'x@example.org')).status).toBe(401)
  })

  it('is forgotten with the right password', async () => {
    accounts = await openAccounts()
    await signUp(accounts.browser(), 'ada@example.org')
    const browser = accounts.browser()
    for (let turn = 0; turn < 3; turn++) {
      for (let round = 0; round < 8; round++) await guess(browser, round)
      const right = await browser.post('/sign-in', { email: 'ada@example.org', password })
      expect(right.status).toBe(200)
    }
  })

  it('of the own password in a stolen session is stopped, too', async () => {
    accounts = await openAccounts()
    const browser = accounts.browser()
    await signUp(browser, 'ada@example.org')
    const statuses: number[] = []
    for (let round = 0; round < 11; round++) {
      statuses.push((await browser.post('/prove', { password: `guess ${round}` })).status)
    }
    expect(statuses.at(-1)).toBe(429)
  })
})

/** Node's own server before an identity, as boot() prepares requests: the socket's address counts. */
async function serve(identity: EmbeddedIdentity): Promise<{ server: Server; origin: string }> {
  const server = createServer(async (incoming, outgoing) => {
    const body = await readAll(incoming)
    const headers = new Headers()
    for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value))
    headers.set('x-vitae-ip', incoming.socket.remoteAddress ?? '')
    const response = await identity.handle(
      new Request(`http://localhost${incoming.url}`, {
        method: incoming.method ?? 'GET',
        headers,
        ...(body.length > 0 ? { body } : {}),
      }),
    )
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  })
  return { server, origin: `http://127.0.0.1:${await listenOnLoopback(server)}` }
}

it('counts over two servers on one store and over a restart, by real HTTP', async () => {
  accounts = await openAccounts()
  await signUp(accounts.browser(), 'ada@example.org')
  const { configuration } = accounts.ports
  const openAnother = async () => {
    const ports = await openEmbeddedPorts(configuration)
    const parts = { ...ports, mail: accounts.ports.mail, hashing: cheapHashing }
    const identity = await openEmbeddedIdentity(parts)
    const { server, origin } = await serve(identity)
    const close = async () => {
      await closeServer(server)
      await identity.close()
      await ports.close()
    }
    return { origin, close }
  }
  const ask = (origin: string, round: number) =>
    fetch(`${origin}/api/auth/sign-in`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: configuration.url,
        'x-forwarded-for': `192.0.2.${round}`,
        'x-vitae-ip': `192.0.2.${round}`,
      },
      body: JSON.stringify({ email: 'ada@example.org', password: `guess number ${round}` }),
    }).then(({ status }) => status)

  const [first, second] = [await openAnother(), await openAnother()]
  const statuses = await Promise.all(
    Array.from({ length: 20 }, (_, round) => ask((round % 2 ? first : second).origin, round)),
  )
  expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10)
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(10)
  for (let round = 0; round < 10; round++) await ask(first.origin, round)
  await first.close()
  await second.close()
  const third = await openAnother()
  expect(await ask(third.origin, 99)).toBe(429)
  await third.close()
})
