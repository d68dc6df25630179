import { request as ask, createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { listenOnLoopback, readAll } from '@/tests/support/loopback-server'
import { createMetrics } from '../metrics/create-metrics'
import { testConfiguration } from '../testing/test-ports'
import { createRefusalLog } from './refusal-log'
import { installRequestFilter } from './request-filter'

let server: Server
let port = 0
let reached: string[] = []

beforeAll(async () => {
  const configuration = testConfiguration('/nowhere', { build: 'built' })
  const limits = { changes: 2, requests: 10, lag: Number.POSITIVE_INFINITY, min: 0 }
  const pace = { window: 300, bytes: 50, rate: 1_000_000 }
  const secrets = { read: async () => null }
  const parts = { configuration, metrics: createMetrics(), now: Date.now, secrets }
  installRequestFilter(parts, limits, pace)
  server = createServer(async (request, response) => {
    reached.push((await readAll(request)).toString('latin1'))
    response.end('done')
  })
  port = await listenOnLoopback(server)
})
beforeEach(() => {
  reached = []
})
afterAll(() => void server.close())

/** Sends an action as a page of ours does, and returns the status of its answer; null if it was cut off. */
const send = (body: string | Buffer, type: string, more: object = {}) =>
  new Promise<number | null>((resolve) => {
    const headers = {
      'next-action': '40ab'.repeat(10),
      'sec-fetch-site': 'same-origin',
      'content-type': type,
      ...more,
    }
    const path = '/editor'
    const request = ask({ host: '127.0.0.1', port, method: 'POST', path, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? null)
    })
    request.on('error', () => resolve(null))
    request.end(body)
  })

const text = 'text/plain;charset=UTF-8'
const boundary = '----WebKitFormBoundaryAbCdEfGhIjKlMnOp'
const multipart = `multipart/form-data; boundary=${boundary}`
const hash = 'ab'.repeat(32)

/** Writes a form as browsers do. */
const form = (parts: [name: string, content: string, file?: string][]) =>
  `${parts
    .map(
      ([name, content, file]) =>
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file ? `; filename="${file}"\r\nContent-Type: application/octet-stream` : ''}\r\n\r\n${content}\r\n`,
    )
    .join('')}--${boundary}--\r\n`

it('hands on the arguments and the form that pages send, byte for byte', async () => {
  const bodies: [string, string][] = [
    ['[{"requestId":"1","way":"shorter","wish":"$$5 less"},null]', text],
    ['[{"documentId":"1","version":"$undefined"},"w"]', text],
    [
      form([
        ['_1_document', JSON.stringify({ name: 'x'.repeat(200_000) })],
        [`_1_${hash}`, '\x00\xff'.repeat(50_000), 'blob'],
        ['0', '["$K1"]'],
      ]),
      multipart,
    ],
  ]
  for (const [body, type] of bodies) {
    expect(await send(Buffer.from(body, 'latin1'), type)).toBe(200)
    expect(reached.pop()).toBe(body)
  }
})

const many = (count: number) =>
  Array.from({ length: count }, (_, i): [string, string] => [`${i}`, 'x'])

it.each([
  ['a number of a million digits', `["$n${'9'.repeat(90_000)}"]`, text, 400],
  ['an argument of another part', '["$A1"]', text, 400],
  ['a date, a map, a reference', '[{"a":"$D2020-01-01"},"$Q1","$1:0"]', text, 400],
  ['two million values', `[${'1,'.repeat(2_000_000)}1]`, text, 413],
  ['forty thousand values', `[${'1,'.repeat(40_000)}1]`, text, 400],
  ['forty thousand levels', `${'['.repeat(40_000)}${']'.repeat(40_000)}`, text, 400],
  ['no JSON', '[', text, 400],
  ['a form of another kind', 'a=1', 'application/x-www-form-urlencoded', 400],
  ['40,000 fields', form(many(40_000)), multipart, 400],
  ['13 fields', form(many(13)), multipart, 400],
  ['arguments of a megabyte', form([['0', `["$n${'9'.repeat(1_000_000)}"]`]]), multipart, 400],
  ['a field of another name', form([['$ACTION_REF_1', 'x']]), multipart, 400],
  ['a form that never ends', form([['0', '[]']]).slice(0, -6), multipart, 400],
  ['a form without parts', `--${boundary}--`, multipart, 400],
  ['a head without an end', `--${boundary}\r\nX: ${'y'.repeat(5_000)}`, multipart, 400],
  ['a boundary of one letter', '--x--', 'multipart/form-data; boundary=x', 400],
  ['five megabytes', form([['_1_document', 'x'.repeat(5_000_000)]]), multipart, 413],
])('refuses %s before anybody decodes it', async (_, body, type, status) => {
  const answered = await send(body, type)
  // A body that goes on behind its refusal may cut the connection first.
  expect([status, ...(status === 413 ? [null] : [])]).toContain(answered)
  expect(reached).toEqual([])
})

it('refuses a body by its size while it arrives, without its length', async () => {
  const answered = await send('x'.repeat(300_000), text, { 'transfer-encoding': 'chunked' })
  expect([413, null]).toContain(answered)
  expect(reached).toEqual([])
})

/** Opens an action of 2,000 bytes, sends pieces of its body, and returns the answer when the connection is closed. */
async function sendSlowly(pieces: number, bytes: number) {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  socket.on('error', () => {})
  const closed = new Promise((resolve) => socket.once('close', resolve))
  socket.write(
    `POST /editor HTTP/1.1\r\nHost: cv.example\r\nNext-Action: ${'40ab'.repeat(10)}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: ${text}\r\nContent-Length: 2000\r\nConnection: close\r\n\r\n["`,
  )
  for (let sent = 0; sent < pieces && !socket.destroyed; sent++) {
    socket.write('x'.repeat(bytes))
    await pause(50)
  }
  if (!socket.destroyed && pieces * bytes >= 1_996) socket.write('"]')
  await closed
  return answer
}

it('answers a body that stops with 408, and closes the connection', async () => {
  const answer = await sendSlowly(1, 100)
  expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*connection: close/i)
  expect(answer).toContain('"code":"request-timeout"')
  expect(reached).toEqual([])
})

it('answers one that drips with 408, and takes one that comes steadily', async () => {
  expect(await sendSlowly(100, 1)).toMatch(/^HTTP\/1\.1 408 /)
  expect(await sendSlowly(4, 499)).toMatch(/^HTTP\/1\.1 200 /)
  expect(reached).toHaveLength(1)
})

describe('the log of refused actions', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-05-06T07:08:09Z') }))
  afterEach(() => void vi.useRealTimers())

  it('writes one line a minute, with the counts by code', () => {
    const lines: string[] = []
    const note = createRefusalLog((line) => lines.push(line) > 0)
    for (const code of ['bad-request', 'too-large', 'bad-request']) note(code)
    vi.advanceTimersByTime(59_999)
    expect(lines).toEqual([])
    vi.advanceTimersByTime(120_000)
    note('bad-request')
    vi.advanceTimersByTime(60_000)
    expect(lines).toEqual([
      '{"at":"2026-05-06T07:09:09.000Z","level":"warning","refusedActions":{"bad-request":2,"too-large":1}}\n',
      '{"at":"2026-05-06T07:12:08.999Z","level":"warning","refusedActions":{"bad-request":1}}\n',
    ])
  })
})
