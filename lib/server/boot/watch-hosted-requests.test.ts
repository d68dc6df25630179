import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listenOnLoopback } from '@/tests/support/loopback-server'
import { testConfiguration } from '../testing/test-ports'
import { watchRequests } from './watch-requests'

// A site on AWS, behind a proxy that is not configured as trusted.

const ended: string[] = []
const watch = watchRequests(testConfiguration('/nowhere', { home: 'aws' }))
watch.beforeEnd(() => ended.push('figures are written'))
const server = createServer((request, response) => {
  response.end(request.headers['x-vitae-ip'])
  ended.push('the answer is handed on')
})
let address = ''

beforeAll(async () => {
  address = `http://127.0.0.1:${await listenOnLoopback(server)}/`
})
afterAll(() => watch.close(0))

it('tells nobody by the address of the proxy until one is trusted', async () => {
  const answer = await fetch(address, { headers: { 'x-vitae-ip': '6.6.6.6' } })
  expect(await answer.text()).toBe('hidden')
})

it('lets figures be written before an answer has ended: the process may stand still then', async () => {
  ended.length = 0
  await fetch(address)
  expect(ended).toEqual(['figures are written', 'the answer is handed on'])
})
