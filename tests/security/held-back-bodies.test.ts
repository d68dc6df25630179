import { createServer, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { defaultCapacity } from '@/lib/server/api/guards/capacity'
import { personLimits } from '@/lib/server/api/guards/person-bound'
import { installRequestFilter } from '@/lib/server/boot/request-filter'
import { openTestApi, type TestApi } from '@/tests/api/support/test-api'
import { listenOnLoopback } from '@/tests/support/loopback-server'

// What one account can take from others with sockets that send half a body: the front of the server and
// the API behind it, over real connections.

const ids = createIdGenerator()
const sockets: Socket[] = []
let api: TestApi
let server: Server
let port = 0

beforeAll(async () => {
  api = await openTestApi()
  // Machines that run tests are late now and then.
  installRequestFilter(api.ports, { ...defaultCapacity, lag: Number.POSITIVE_INFINITY })
  server = createServer(async (request, response) => {
    const { method = 'GET', url } = request
    const headers = new Headers(
      Object.entries(request.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]),
    )
    const body = Readable.toWeb(request) as unknown as BodyInit
    const sent = method === 'GET' ? {} : { body, duplex: 'half' as const }
    const asked = new Request(`http://localhost:3000${url}`, { method, headers, ...sent })
    const answer = await api.api.fetch(asked)
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(await answer.text())
  })
  port = await listenOnLoopback(server)
})
afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  server.closeAllConnections()
  server.close()
  await api.close()
})

const common = 'Host: localhost:3000\r\nOrigin: http://localhost:3000\r\nCookie: session=ana\r\n'

/** Opens a request that says that much more follows, and sends no more; its answer so far. */
function holdBack(line: string, type: string, begin: string) {
  const socket = connect(port, '127.0.0.1', () =>
    socket.write(
      `${line} HTTP/1.1\r\n${common}Content-Type: ${type}\r\nContent-Length: 90000\r\n\r\n${begin}`,
    ),
  )
  sockets.push(socket)
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk
  })
  socket.on('error', () => {})
  return { socket, status: () => (text === '' ? 'waiting' : (text.split(' ')[1] ?? '')) }
}

async function countStatuses(held: readonly { status: () => string }[], expected: object) {
  const count = () => {
    const counted: Record<string, number> = {}
    for (const { status } of held) counted[status()] = (counted[status()] ?? 0) + 1
    return counted
  }
  await expect.poll(count, { timeout: 15_000 }).toEqual(expected)
}

const save = () => {
  const document = createResume(ids)
  return fetch(`http://127.0.0.1:${port}/api/v1/resumes/${document.id}`, {
    method: 'PUT',
    headers: {
      origin: 'http://localhost:3000',
      cookie: 'session=ben',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ document, baseVersion: 0 }),
  })
}

it('a person with 100 half-sent saves holds eight places, and keeps nobody from saving', async () => {
  const path = `/api/v1/resumes/${ids.document()}`
  const held = Array.from({ length: 100 }, () =>
    holdBack(`PUT ${path}`, 'application/json', '{"document":'),
  )
  const { changes } = personLimits
  await countStatuses(held, { waiting: changes, 429: 100 - changes })
  await pause(300)
  const answers = await Promise.all(Array.from({ length: 5 }, save))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  for (const { socket } of held) socket.destroy()
  // What they held is free again once they are gone.
  const again = holdBack(`PUT ${path}`, 'application/json', '{"document":')
  await pause(300)
  expect(again.status()).toBe('waiting')
})

it('a person with 20 half-sent uploads holds one of them, and no place of others', async () => {
  const type = 'multipart/form-data; boundary=x'
  const held = Array.from({ length: 20 }, () => holdBack('POST /api/v1/uploads', type, '--x\r\n'))
  await countStatuses(held, { waiting: 1, 429: 19 })
  const form = new FormData()
  form.set('file', new Blob(['x']), 'cv.pdf')
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/uploads`, {
    method: 'POST',
    headers: { origin: 'http://localhost:3000', cookie: 'session=ben' },
    body: form,
  })
  // It is read and judged: no form of ours was asked for.
  expect([403, 422]).toContain(answer.status)
})
