import { afterEach, expect, it } from 'vitest'
import type { CvRequestAnswer, CvRequestHead } from '@/lib/api/cv-requests'
import { sweepCvFiles } from '@/lib/server/ai/cv-requests/cv-request-files'
import { openTestApi, type TestApi } from '@/tests/api/support/test-api'

const day = 24 * 60 * 60 * 1000
const { signal } = new AbortController()
let api: TestApi
afterEach(() => api.close())

async function begin(): Promise<CvRequestHead> {
  const json = { flat: { name: 'Rosa' } }
  return (await (await api.ask('/requests', { method: 'POST', json })).json()) as CvRequestHead
}

const statusOf = async (id: string) => (await api.ask(`/requests/${id}`)).status
const countFiles = async () => (await api.ports.files.list('requests/')).files.length

it.each([1, 20])('a request and its files stay for the %i days that were set', async (days) => {
  api = await openTestApi({}, { retention: { exportDays: 7, requestDays: days } })
  const { requestId, expiresAt } = await begin()
  expect(Date.parse(expiresAt) - api.clock.now).toBe(days * day)
  api.clock.now += days * day - 1_000
  await sweepCvFiles(api.ports, signal)
  expect([await statusOf(requestId), await countFiles()]).toEqual([202, 1])
  api.clock.now += 2_000
  await sweepCvFiles(api.ports, signal)
  expect([await statusOf(requestId), await countFiles()]).toEqual([404, 0])
})

it('a file whose row was never written goes after an hour', async () => {
  api = await openTestApi()
  const { requestId } = await begin()
  const answer = await api.ask(`/requests/${requestId}`)
  expect(((await answer.json()) as CvRequestAnswer).status).toBe('waiting')
  const { items } = await api.ports.items.scan({ limit: 1_000 })
  const row = items.find(({ sk }) => sk === `ai-request#${requestId}`)
  if (!row) throw new Error('There is no row')
  await api.ports.items.delete(row, 'any')
  await sweepCvFiles(api.ports, signal)
  expect(await countFiles()).toBe(1)
  api.clock.now += day / 24
  await sweepCvFiles(api.ports, signal)
  expect(await countFiles()).toBe(0)
})
