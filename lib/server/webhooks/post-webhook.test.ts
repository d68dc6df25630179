import { createServer, type RequestListener, type Server } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { listenOnLoopback, readAll } from '@/tests/support/loopback-server'
import { isPublicAddress } from '../kernel/fetch/public-address'
import { refuseUserAddress } from '../kernel/fetch/reach'
import { createPostWebhook } from './post-webhook'
import { createWebhookSecret, signWebhook } from './sign-webhook'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  return `http://127.0.0.1:${await listenOnLoopback(server)}/hook`
}

const signal = new AbortController().signal
const here = { allowsLoopback: true, signal }
const message = (url: string) => ({
  url,
  headers: { 'webhook-id': 'msg_1' },
  body: '{"type":"ping"}',
})

describe('signatures', () => {
  const sent = { id: 'msg_1', at: Date.now(), body: '{"type":"ping","data":{"id":"ü"}}' }

  it('are those that the library of Standard Webhooks verifies', () => {
    const secret = createWebhookSecret()
    const headers = signWebhook(sent, [secret])
    expect(new Webhook(secret).verify(sent.body, headers)).toEqual(JSON.parse(sent.body))
    expect(headers['webhook-signature']).toBe(
      new Webhook(secret).sign(sent.id, new Date(sent.at), sent.body),
    )
    expect(() => new Webhook(secret).verify(`${sent.body} `, headers)).toThrow()
    expect(() => new Webhook(createWebhookSecret()).verify(sent.body, headers)).toThrow()
  })

  it('are two while one secret replaces another', () => {
    const secrets = [createWebhookSecret(), createWebhookSecret()]
    const headers = signWebhook(sent, secrets)
    for (const secret of secrets) new Webhook(secret).verify(sent.body, headers)
  })
})

/** Addresses in the own network, as they can be written. */
const local = [
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0177.0.0.1/',
  'https://127.1/',
  'https://0/',
  'https://localhost/',
  'https://LOCALHOST./',
  'https://api.localhost/',
  'https://printer/',
  'https://nas.local/',
  'https://db.internal/',
  'https://10.0.0.1/',
  'https://172.31.255.255/',
  'https://192.168.1.1:8443/',
  'https://100.64.0.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://0xa9fea9fe/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:a9fe:a9fe]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[2001:0:0:0:0:0:80ff:fffe]/',
  'https://[fd00:ec2::254]/',
  'https://[fe80::1]/',
  'https://[fc00::1]/',
  'https://１２７.0.0.1/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://168.63.129.16/',
]

describe('addresses', () => {
  it.each(local)('refuses %s as it is written, and sends nothing there', async (url) => {
    expect(refuseUserAddress(url, { allowsLoopback: false })).not.toBeNull()
    const resolve = vi.fn(async () => [{ address: '127.0.0.1', family: 4 }])
    const post = createPostWebhook({ resolve })
    const how = { allowsLoopback: false, signal }
    expect(await post(message(url), how)).toMatchObject({ ok: false, reason: 'private-address' })
    expect(resolve).not.toHaveBeenCalled()
  })

  it.each([
    'http://hooks.example.org/',
    'ftp://hooks.example.org/',
    `https://ana:${'secret'}@hooks.example.org/`,
    'not an address',
  ])('refuses %s', (url) => {
    for (const allowsLoopback of [true, false]) {
      expect(refuseUserAddress(url, { allowsLoopback })).not.toBeNull()
    }
  })

  it('allows this machine, and no other in its network, where only this machine reaches the server', () => {
    const how = { allowsLoopback: true }
    for (const url of ['http://localhost:3000/', 'http://127.0.0.1/', 'https://[::1]/']) {
      expect(refuseUserAddress(url, how)).toBeNull()
    }
    for (const url of ['http://10.0.0.1/', 'https://192.168.1.1/', 'https://169.254.169.254/']) {
      expect(refuseUserAddress(url, how)).not.toBeNull()
    }
  })

  it('allows addresses on the public internet', () => {
    for (const url of [
      'https://hooks.example.org/a?b=c',
      'https://1.1.1.1/',
      'https://[2606:4700::1]/',
    ]) {
      expect(refuseUserAddress(url, { allowsLoopback: false })).toBeNull()
    }
    expect(isPublicAddress('8.8.8.8')).toBe(true)
    expect(isPublicAddress('2a00:1450:4001::1')).toBe(true)
    expect(isPublicAddress('hooks.example.org')).toBe(false)
  })
})

describe('a request', () => {
  it('has its headers and its body', async () => {
    let got = {}
    const url = await serve(async (request, response) => {
      const body = (await readAll(request)).toString()
      const { method, headers } = request
      got = { method, id: headers['webhook-id'], type: headers['content-type'], body }
      response.writeHead(204).end()
    })
    expect(await createPostWebhook()(message(url), here)).toEqual({ ok: true, status: 204 })
    const expected = { method: 'POST', id: 'msg_1', type: 'application/json' }
    expect(got).toEqual({ ...expected, body: '{"type":"ping"}' })
  })

  it('follows no redirect', async () => {
    let visits = 0
    const url = await serve((_, response) => {
      visits += 1
      response.writeHead(302, { location: '/elsewhere' }).end()
    })
    expect(await createPostWebhook()(message(url), here)).toEqual({
      ok: false,
      reason: 'redirect',
      status: 302,
    })
    expect(visits).toBe(1)
  })

  it('does not wait for an answer that takes too long', async () => {
    const url = await serve((_, response) => {
      setTimeout(() => response.end(), 60_000).unref()
    })
    const start = performance.now()
    expect(await createPostWebhook({ timeout: 200 })(message(url), here)).toEqual({
      ok: false,
      reason: 'timeout',
      status: null,
    })
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  it('reads no more than the beginning of an answer that does not end', async () => {
    let isClosed: () => void = () => undefined
    const closed = new Promise<void>((resolve) => {
      isClosed = resolve
    })
    const url = await serve((_, response) => {
      response.on('close', isClosed)
      const flood = setInterval(() => response.write('x'.repeat(512)), 1)
      response.on('close', () => clearInterval(flood))
    })
    expect(await createPostWebhook()(message(url), here)).toEqual({ ok: true, status: 200 })
    await closed
  })

  it('says that nobody is there', async () => {
    const url = await serve(() => undefined)
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve))
    expect(await createPostWebhook()(message(url), here)).toEqual({
      ok: false,
      reason: 'unreachable',
      status: null,
    })
  })
})
