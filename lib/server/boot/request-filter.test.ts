import { request as ask, createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listenOnLoopback, readAll } from '@/tests/support/loopback-server'
import { hiddenAddress } from '../identity/http/address-key'
import { createMetrics } from '../metrics/create-metrics'
import { testConfiguration } from '../testing/test-ports'
import { releaseWork } from './held-work'
import { installRequestFilter } from './request-filter'

let server: Server
let port = 0
let reached: string[] = []
const waiting: (() => void)[] = []

beforeAll(async () => {
  const configuration = testConfiguration('/nowhere', { build: 'built' })
  const parts = {
    configuration,
    metrics: createMetrics(),
    now: Date.now,
    secrets: { read: async () => null },
  }
  installRequestFilter(parts, { changes: 2, requests: 10, lag: Number.POSITIVE_INFINITY, min: 0 })
  server = createServer((request, response) => {
    reached.push(`${request.method} ${request.url}`)
    if (request.url === '/api/auth/unread') {
      response.writeHead(413).end()
      return
    }
    request.resume()
    response.setHeader('content-type', ['text/plain'])
    if (request.url?.endsWith('?type')) {
      response.end(JSON.stringify(response.getHeader('content-type')))
    } else if (request.url === '/api/v1/slow' || request.url?.endsWith('?slow'))
      waiting.push(() => response.end('done'))
    else response.end('done')
  })
  // As Next does: closes the connection of a request that offers an upgrade.
  server.on('upgrade', (_, socket) => socket.end())
  port = await listenOnLoopback(server)
})
afterAll(() => {
  server.close()
})

type Answer = { status: number; headers: IncomingHttpHeaders; text: string }

const send = (method: string, path: string, body = '', headers = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const request = ask({ host: '127.0.0.1', port, method, path, headers }, async (response) => {
      const text = (await readAll(response)).toString()
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
    })
    request.on('error', reject)
    request.end(body)
  })

it('lets a request that waits give its place back, once', async () => {
  const begun = [1, 2].map(() => send('POST', '/api/v1/slow'))
  await expect.poll(() => waiting.length).toBe(2)
  expect((await send('POST', '/api/v1/other')).status).toBe(429)
  const ids = [...(globalThis.vitaeHeldWork?.keys() ?? [])]
  expect(ids).toHaveLength(2)
  const headers = new Headers({ 'x-vitae-held-work': ids[0] ?? '' })
  for (const _ of [1, 2, 3]) releaseWork(headers)
  releaseWork(new Headers())
  expect((await send('POST', '/api/v1/other')).status).toBe(200)
  const third = send('POST', '/api/v1/slow')
  await expect.poll(() => waiting.length).toBe(3)
  expect((await send('POST', '/api/v1/other')).status).toBe(429)
  for (const end of waiting.splice(0)) end()
  await Promise.all([...begun, third])
  await expect.poll(() => globalThis.vitaeHeldWork?.size).toBe(0)
})

it('answers TRACE with 405 wherever it goes, and nobody sees it', async () => {
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
  // No capacity is held afterwards.
  expect((await send('PUT', '/api/v1/resumes/1')).status).toBe(200)
  expect(reached.filter((line) => line === 'PUT /api/v1/resumes/1')).toHaveLength(1)
})

/** Sends raw bytes, and returns the answer until the connection is closed or silent. */
const sendRaw = (text: string, silence = 300) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.setTimeout(silence, () => socket.destroy())
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
const raw = (line: string, headers = '') =>
  sendRaw(`${line} HTTP/1.1\r\nHost: cv.example\r\n${headers}Connection: close\r\n\r\n`)
const statusOf = (answer: string) => Number(answer.split(' ')[1])

it('answers a request that offers an upgrade as HTTP/1.1', async () => {
  const offers = [
    'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n',
    'Connection: Upgrade\r\nUpgrade: websocket\r\n',
  ]
  for (const offer of offers) {
    const answer = await sendRaw(`GET /page HTTP/1.1\r\nHost: cv.example\r\n${offer}\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*done/)
    const body = 'Content-Type: application/json\r\nContent-Length: 2\r\n'
    const posted = `POST /api/v1/me HTTP/1.1\r\nHost: cv.example\r\n${offer}${body}\r\n{}`
    expect(await sendRaw(posted)).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*done/)
  }
})

it('hands on targets in origin-form, which can be decoded', async () => {
  const targets = [
    ['GET http://evil.example/editor?a=1', 'GET /editor?a=1'],
    ['GET HTTPS://evil.example', 'GET /'],
    ['GET http://evil.example?a=1', 'GET /?a=1'],
    ['GET /api/v1/%ff', 'GET /api/v1/%25ff'],
    ['GET /a%20b/%ff%20/%C3%A9/%?q=%ff', 'GET /a%20b/%25ff%2520/%C3%A9/%25?q=%ff'],
    // Unreserved letters once, whatever the case of their escape, and nothing behind the question mark.
    ['GET /%65dito%72?%65', 'GET /editor?%65'],
    ['GET /docs/aws%2Dcosts/%7e%5F%5f%41%39', 'GET /docs/aws-costs/~__A9'],
    ['GET /%2565ditor/%2Fx%40%5B%60%7B', 'GET /%2565ditor/%2Fx%40%5B%60%7B'],
    // Percent signs that begin no escape, and those that would begin one behind a decoded letter.
    ['GET /%ZZ/%65ditor', 'GET /%25ZZ/editor'],
    ['GET /editor%/%E4%20%/%', 'GET /editor%25/%25E4%2520%2525/%25'],
    ['GET /%%365ditor/%2%35/%%32%35', 'GET /%2565ditor/%2525/%2525'],
    ['GET /api/%2e%2E/editor', 'GET /editor'],
    ['GET /s/a/.././%2e%2e/%2e%2e/cv/..', 'GET /'],
    ['GET /.well-known/..x/.', 'GET /.well-known/..x/'],
  ] as const
  for (const [line, seen] of targets) {
    reached = []
    expect([line, statusOf(await raw(line)), ...reached]).toEqual([line, 200, seen])
  }
})

it('answers for the server as a whole by itself', async () => {
  reached = []
  expect(await raw('OPTIONS *')).toMatch(/^HTTP\/1\.1 204 [\s\S]*allow: [A-Z, ]*GET/i)
  for (const method of ['GET', 'POST', 'DELETE']) {
    expect(statusOf(await raw(`${method} *`))).toBe(404)
  }
  expect(reached).toEqual([])
})

it('answers a few reads of one address at a time, and files, health and changes beside them', async () => {
  waiting.splice(0)
  const begun = Array.from({ length: 6 }, (_, at) =>
    send('GET', at % 2 ? '/settings?slow' : '/api/v1/me?slow'),
  )
  await expect.poll(() => waiting.length, { interval: 5 }).toBe(4)
  for (const path of ['/api/health', '/_next/static/a.js', '/engine/engine.wasm'])
    expect((await send('GET', path)).status).toBe(200)
  expect((await send('POST', '/api/v1/other')).status).toBe(200)
  expect(waiting).toHaveLength(4)
  waiting.shift()?.()
  await expect.poll(() => waiting.length, { interval: 5 }).toBe(4)
  // One that waits for something else holds nobody up for long.
  await expect.poll(() => waiting.length).toBe(5)
  for (const end of waiting.splice(0)) end()
  expect((await Promise.all(begun)).map(({ status }) => status)).toEqual(Array(6).fill(200))
})

it('lets nobody wait for others where the addresses of clients are hidden', async () => {
  waiting.splice(0)
  const begun = Array.from({ length: 6 }, () =>
    send('GET', '/settings?slow', '', { 'x-vitae-ip': hiddenAddress }),
  )
  await expect.poll(() => waiting.length, { interval: 5, timeout: 200 }).toBe(6)
  for (const end of waiting.splice(0)) end()
  await Promise.all(begun)
})

it('closes the connection behind an answer to a body that was not read to its end', async () => {
  const posted =
    'POST /api/auth/unread HTTP/1.1\r\nHost: cv.example\r\nContent-Length: 900000\r\n\r\n'
  const next = 'GET /api/health HTTP/1.1\r\nHost: cv.example\r\n\r\n'
  const answer = await sendRaw(`${posted}${'x'.repeat(100_000)}`)
  expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*connection: close/i)
  expect(await sendRaw(next)).toMatch(/^HTTP\/1\.1 200 [\s\S]*connection: keep-alive/i)
})

it('takes no method on a page but those that read it', async () => {
  reached = []
  for (const method of ['PUT', 'DELETE', 'PATCH', 'POST', 'PROPFIND']) {
    for (const path of ['/', '/editor', '/sign-in', '/robots.txt', '/nothing']) {
      const { status, headers, text } = await send(method, path)
      expect([method, path, status, headers.allow]).toEqual([
        method,
        path,
        405,
        'GET, HEAD, OPTIONS',
      ])
      expect(JSON.parse(text)).toMatchObject({ code: 'method-not-allowed' })
    }
  }
  expect((await send('OPTIONS', '/editor')).status).toBe(204)
  expect(reached).toEqual([])
})

it('takes no action on a file, nor on another form of a page', async () => {
  reached = []
  const headers = { 'next-action': '40ab'.repeat(10), 'sec-fetch-site': 'same-origin' }
  for (const path of [
    ...[
      '/editor.rsc',
      '/editor.rsc?_rsc=1',
      '/editor%2ersc',
      '/editor%2Ersc',
      '/.rsc',
      '/index.rsc',
    ],
    ...[
      '/editor.prefetch.rsc',
      '/editor.segments/_tree.segment.rsc',
      '/robots.txt',
      '/editor.html',
    ],
    ...['/_next/static/a', '/_next/data/b/editor.json'],
  ]) {
    const { status, headers: answered, text } = await send('POST', path, '[]', headers)
    expect([path, status, answered.allow]).toEqual([path, 405, 'GET, HEAD, OPTIONS'])
    expect(JSON.parse(text)).toMatchObject({ code: 'method-not-allowed' })
  }
  expect(reached).toEqual([])
})

it('lets an action begin that a page of ours has sent, and no other', async () => {
  reached = []
  const action = `Next-Action: ${'40ab'.repeat(10)}\r\nContent-Length: 2\r\n`
  const foreign = ['', 'Origin: http://evil.example\r\n', 'Origin: null\r\n']
  for (const origin of foreign) {
    expect(statusOf(await raw('POST /editor', `${action}${origin}`))).toBe(403)
  }
  const crossSite = 'Origin: http://cv.example\r\nSec-Fetch-Site: cross-site\r\n'
  expect(statusOf(await raw('POST /editor', `${action}${crossSite}`))).toBe(403)
  // Next would write an unreadable action id into the log.
  const odd = 'Next-Action: words of somebody\r\nContent-Length: 2\r\nOrigin: http://cv.example\r\n'
  expect(statusOf(await raw('POST /editor', odd))).toBe(400)
  expect(reached).toEqual([])
  const own = ['Origin: http://cv.example\r\n', 'Origin: http://localhost:3000\r\n']
  for (const origin of [...own, 'Sec-Fetch-Site: same-origin\r\n']) {
    const head = `${action}Content-Type: text/plain\r\nConnection: close\r\n${origin}`
    const sent = `POST /editor HTTP/1.1\r\nHost: cv.example\r\n${head}\r\n[]`
    expect(statusOf(await sendRaw(sent))).toBe(200)
  }
})

it('gives the place of a request away while its body is held back', async () => {
  const half = 'PUT /api/v1/slow HTTP/1.1\r\nHost: cv.example\r\nContent-Length: 9\r\n\r\n{'
  const sockets = Array.from({ length: 2 }, () => {
    const socket = connect(port, '127.0.0.1', () => socket.write(half))
    return socket.on('error', () => {})
  })
  try {
    // Both hold their places: no other request gets one meanwhile.
    await expect.poll(() => waiting.length).toBe(2)
    await expect
      .poll(async () => (await send('PUT', '/api/v1/resumes/2', 'x')).status, { timeout: 3_000 })
      .toBe(200)
  } finally {
    for (const socket of sockets) socket.destroy()
    waiting.length = 0
  }
})
