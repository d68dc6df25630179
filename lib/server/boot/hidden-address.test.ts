import { createServer } from 'node:http'
import { afterAll, expect, it } from 'vitest'
import { testConfiguration } from '../testing/test-home'
import { watchRequests } from './watch-requests'

const watch = watchRequests(testConfiguration('/nowhere', { home: 'aws' }))
const server = createServer((request, response) => response.end(request.headers['x-vitae-ip']))
afterAll(() => watch.close(0))

it('tells nobody by the address of the proxy before a site on AWS, until one is trusted', async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-vitae-ip': '6.6.6.6' } })
  expect(await answer.text()).toBe('hidden')
})
