import { request as ask, createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listenOnLoopback, readAll } from '@/tests/support/loopback-server'
import { testConfiguration } from '../testing/test-ports'
import { watchRequests } from './watch-requests'

let server: Server
let port = 0
let answer = () => {}
const watch = watchRequests(testConfiguration('/nowhere', { trustedProxies: ['10.0.0.0/8'] }))

beforeAll(async () => {
  server = createServer((request, response) => {
    const body = JSON.stringify(request.headers)
    if (request.url === '/slow') answer = () => response.end('slow')
    else response.end(body)
  })
  port = await listenOnLoopback(server)
})
afterAll(() => {
  server.close()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  new Promise<string>((resolve, reject) => {
    const request = ask({ host: '127.0.0.1', port, path, headers }, async (response) =>
      resolve((await readAll(response)).toString()),
    )
    request.on('error', reject)
    request.end()
  })

it('settles who asks before anybody reads the headers', async () => {
  const headers = await get('/', {
    'x-vitae-ip': '6.6.6.6',
    'X-Forwarded-For': '6.6.6.6',
    'X-Forwarded-Proto': 'https',
    'X-Forwarded-Host': 'evil.example',
  })
  const seen: unknown = JSON.parse(headers)
  expect(seen).toMatchObject({ 'x-vitae-ip': '127.0.0.1' })
  expect(headers).not.toMatch(/6\.6\.6\.6|evil|x-forwarded/)
})

it('closes after the last answer under way, and takes no new connection', async () => {
  const slow = get('/slow')
  await new Promise((resolve) => server.once('request', resolve))
  let isClosed = false
  const closing = watch.close(10_000).then(() => {
    isClosed = true
  })
  await expect(get('/')).rejects.toThrow()
  expect(isClosed).toBe(false)
  answer()
  expect(await slow).toBe('slow')
  await closing
})
