import { request as ask, createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createMetrics } from '../metrics/create-metrics'
import { testConfiguration } from '../testing/test-home'
import { openFrontDoor } from './front-door'

let server: Server
let port = 0
let reached: string[] = []
const waiting: (() => void)[] = []

beforeAll(async () => {
  const configuration = testConfiguration('/nowhere')
  const parts = { configuration, metrics: createMetrics() }
  openFrontDoor(parts, { changes: 2, requests: 10, lag: Number.POSITIVE_INFINITY, least: 0 })
  server = createServer((request, response) => {
    reached.push(`${request.method} ${request.url}`)
    response.setHeader('content-type', ['text/plain'])
    if (request.url?.endsWith('?type')) {
      response.end(JSON.stringify(response.getHeader('content-type')))
    } else if (request.url === '/api/v1/slow') waiting.push(() => response.end('done'))
    else response.end('done')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => {
  server.close()
})

type Answer = { status: number; headers: IncomingHttpHeaders; text: string }

const send = (method: string, path: string, body = '') =>
  new Promise<Answer>((resolve, reject) => {
    const request = ask({ host: '127.0.0.1', port, method, path }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })

it('C6: answers TRACE with 405 wherever it goes, and nobody sees it', async () => {
  reached = []
  for (const path of ['/', '/api/v1/me', '/api/auth/sign-in', '/nothing?x=1']) {
    const { status, headers, text } = await send('TRACE', path)
    expect([status, headers['content-type']]).toEqual([405, 'application/problem+json'])
    expect(headers.allow).toContain('GET')
    expect(JSON.parse(text)).toMatchObject({ code: 'method-not-allowed' })
  }
  expect(reached).toEqual([])
})

it('names the type of the description as Next’s packing knows types, and touches nothing else', async () => {
  expect((await send('GET', '/api/v1/docs?type')).text).toBe('"text/plain"')
  expect((await send('GET', '/api/v1/openapi.json?type')).text).toBe('"text/plain"')
  expect((await send('GET', '/api/v1/resumes?type')).text).toBe('["text/plain"]')
})

it('refuses changes beyond capacity before anybody sees them, and lets reads through', async () => {
  reached = []
  const under = [send('PUT', '/api/v1/slow', 'a'), send('POST', '/api/v1/slow', 'b')]
  while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
  const refused = await send('PUT', '/api/v1/resumes/1', 'x'.repeat(500_000))
  expect(refused.status).toBe(429)
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(refused.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'x-request-id': expect.any(String),
  })
  expect(JSON.parse(refused.text)).toMatchObject({ code: 'too-many-requests' })
  expect((await send('GET', '/api/v1/me')).status).toBe(200)
  expect((await send('POST', '/api/auth/sign-in')).status).toBe(200)
  for (const answer of waiting) answer()
  expect((await Promise.all(under)).map(({ status }) => status)).toEqual([200, 200])
  // Nothing is held back afterwards.
  expect((await send('PUT', '/api/v1/resumes/1')).status).toBe(200)
  expect(reached.filter((line) => line === 'PUT /api/v1/resumes/1')).toHaveLength(1)
})
