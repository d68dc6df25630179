import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listenOnLoopback } from '@/tests/support/loopback-server'
import { addressKey, widenLimit } from '../identity/http/address-key'
import { limits } from '../identity/identity-limits'
import { countTry } from '../identity/rows/row-limits'
import { createMetrics } from '../metrics/create-metrics'
import { openTestItems, testConfiguration } from '../testing/test-ports'
import { installRequestFilter } from './request-filter'
import { watchRequests } from './watch-requests'

// A site on AWS behind Amplify's proxies: sign-in is counted by the client's address, or by a cookie without one.

let time = Date.UTC(2027, 1, 1)
const now = () => time
const items = openTestItems(now)
const ended: string[] = []
const configuration = testConfiguration('/nowhere', { home: 'aws', build: 'built' })
const watch = watchRequests(configuration)
watch.beforeEnd(() => ended.push('figures are written'))
installRequestFilter({
  configuration,
  metrics: createMetrics(),
  now,
  secrets: { read: async () => 'a secret of this installation' },
})

const limit = limits.providerByAddress
const server = createServer(async (request, response) => {
  response.setHeader('cache-control', request.url === '/cached' ? 'no-cache' : 'no-store')
  const key = addressKey(String(request.headers['x-vitae-ip']))
  const counted =
    request.url !== '/start' || (await countTry({ items, now }, widenLimit(limit, key), key)).ok
  response.end(counted ? key : 'refused')
  ended.push('the answer is handed on')
})
let origin = ''

beforeAll(async () => {
  origin = `http://127.0.0.1:${await listenOnLoopback(server)}`
})
afterAll(() => watch.close(0))

/** Sends a request over the chain of proxies: the client, Amplify's edge, and here. */
async function ask(path: string, client: string, sent: Record<string, string> = {}, edges = 1) {
  const chain = [sent['x-forwarded-for'], client, ...Array<string>(edges).fill('64.252.1.1')]
  const answer = await fetch(`${origin}${path}`, {
    headers: {
      ...sent,
      'x-forwarded-for': chain.filter(Boolean).join(', '),
      'cloudfront-viewer-address': `${client}:53111`,
    },
  })
  const cookie = answer.headers.get('set-cookie')?.split(';', 1)[0] ?? ''
  return { text: await answer.text(), cookie }
}

const clients = Array.from({ length: 100 }, (_, i) => `203.0.113.${i}`)

it('counts 100 clients apart while one attacks with forged addresses', async () => {
  for (let i = 0; i < 100; i++) {
    const forged = { 'x-forwarded-for': clients[i] ?? '', 'x-vitae-ip': clients[i] ?? '' }
    const { text } = await ask('/start', '198.51.100.66', forged)
    expect(text).toBe(i < limit.tries ? '198.51.100.66' : 'refused')
  }
  for (const client of clients) expect((await ask('/start', client)).text).toBe(client)
})

it('counts those who were here before by their cookie where the chain is another one', async () => {
  const cookies = await Promise.all(
    clients.map(async (client) => (await ask('/cvs', client, {}, 2)).cookie),
  )
  expect(new Set(cookies).size).toBe(100)
  time += 20 * 60_000
  // Without cookies, and with those that are fetched for it: all of it together is one.
  const { cookie: fresh } = await ask('/cvs', '198.51.100.66', {}, 2)
  for (let i = 0; i < limit.tries * 50; i += 100) {
    await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        ask('/start', '198.51.100.66', n % 2 ? { cookie: fresh } : {}, 2),
      ),
    )
  }
  expect((await ask('/start', '198.51.100.66', {}, 2)).text).toBe('refused')
  expect((await ask('/start', '198.51.100.66', { cookie: fresh }, 2)).text).toBe('refused')
  expect((await ask('/start', '198.51.100.66', { cookie: `${cookies[0]}x` }, 2)).text).toBe(
    'refused',
  )
  for (const [i, client] of clients.entries()) {
    expect((await ask('/start', client, { cookie: cookies[i] ?? '' }, 2)).text).toMatch(/^visitor-/)
  }
}, 60_000)

it('gives no cookie to programs, nor in an answer that a cache may keep', async () => {
  for (const path of ['/api/v1/resumes', '/cached']) {
    expect((await ask(path, '203.0.113.9', {}, 2)).cookie).toBe('')
  }
})

it('lets figures be written before an answer has ended: the process may stand still then', async () => {
  ended.length = 0
  await fetch(origin)
  expect(ended).toEqual(['figures are written', 'the answer is handed on'])
})
