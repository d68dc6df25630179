import { expect, it } from 'vitest'
import { StoreUnavailableError } from '@/lib/server/items/item-types'
import { createMetrics } from '@/lib/server/metrics/create-metrics'
import { captureOutput } from '@/tests/support/captured-output'
import { openTestApi } from './support/test-api'

// Addresses stand in paths of the simple routes: figures and logs name the route, and nothing of the path.

const email = 'pathcanary@example.org'
const written = captureOutput()

it('names the route of a request in figures and logs, and never its path', async () => {
  const metrics = createMetrics()
  const api = await openTestApi({ metrics })
  const path = `/resume/${email}`
  const statuses: number[] = []
  const ask = async (...how: Parameters<typeof api.ask>) => {
    statuses.push((await api.ask(...how)).status)
  }
  await ask('/resume', { method: 'POST', json: { name: 'A', email } })
  await ask('/resume', { method: 'POST', json: { name: 'A', email } })
  await ask(path)
  await ask(path, { as: null })
  await ask(path, { as: 'ben' })
  await ask(path, { method: 'HEAD' })
  await ask(path, { method: 'OPTIONS' })
  await ask(path, { method: 'PATCH', json: {} })
  await ask(path, { method: 'PUT', json: { name: {} } })
  await ask(`${path}/nowhere`)
  const get = api.ports.items.get
  api.ports.items.get = () => Promise.reject(new StoreUnavailableError('busy'))
  await ask(path)
  api.ports.items.get = () => Promise.reject(new Error(`a fault at ${path}`))
  await ask(path)
  api.ports.items.get = get
  await api.close()

  expect(statuses).toEqual([201, 409, 200, 401, 404, 200, 204, 405, 422, 404, 503, 500])
  const figures = metrics.renderMetrics()
  expect(figures).toContain(
    'vitae_api_requests_total{method="GET",route="/resume/:email",status="200"} 1',
  )
  expect(figures).toContain('route="/resume/:email",status="500"')
  expect([figures, ...written].join('\n')).not.toContain('canary')
})
