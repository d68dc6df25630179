// @module-tag nightly
// Computing in another function: tests/api/export.test.ts computes here.

import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { ComputeRefusal, Computer } from '@/lib/server/compute/compute-types'
import { computer, createComputer, startComputeThread } from '@/lib/server/compute/create-computer'
import { closeRenderer } from '@/tests/support/close-renderer'
import { cvRequestClient } from '../ai/support/cv-request-client'
import { openRequests, type RequestDouble } from '../ai/support/open-requests'
import { posting } from '../ai/support/request-ports'

// Work that takes long for a large CV is done in threads that can be ended, and holds up no other request.

const threadFile = `${process.cwd()}/dist/compute-node-worker.mjs`
let double: RequestDouble
let real: Computer
let names: string[] = []
let refusal: ComputeRefusal | null = null
beforeAll(async () => {
  double = await openRequests({ hasModel: false })
  real = createComputer(() => startComputeThread(threadFile))
  const run: Computer['run'] = (name, ...input) => {
    names.push(name)
    return refusal ? Promise.resolve({ ok: false, code: refusal }) : real.run(name, ...input)
  }
  globalThis.vitaeComputer = { ...real, run }
})
afterEach(() => {
  names = []
  refusal = null
})
afterAll(async () => {
  await computer().close()
  globalThis.vitaeComputer = undefined
  await closeRenderer()
  await double.close()
})

const propose = () => {
  const [work] = double.cv.content.work
  const address = `${work?.highlights[0]?.id}/text`
  const suggestions = [{ address, text: 'Baked bread for the market', reason: 'Shorter.' }]
  const json = { baseVersion: 1, suggestions }
  return double.api.ask(`/resumes/${double.cv.id}/suggestions`, { method: 'POST', json })
}
const exported = (query: string) => double.api.ask(`/resumes/${double.cv.id}/export?${query}`)

it('matches, orders and checks a CV for a job description there', async () => {
  const client = cvRequestClient(double)
  const done = await client.end(await client.begin({ documentId: double.cv.id, posting }))
  expect(done.status).toBe('done')
  expect(new Set(names)).toEqual(
    new Set([
      'readPosting',
      'groundSuggestions',
      'composeTailored',
      'coverRequirements',
      'exportDocument',
    ]),
  )
})

it('judges suggestions, and those that are accepted, there', async () => {
  const proposed = await propose()
  expect(proposed.status).toBe(201)
  expect(names).toEqual(['judgeProposed'])
  const { id } = (await proposed.json()) as { id: string }
  const accepted = [{ id: 's1', text: 'Baked bread for the market', confirmed: [] }]
  const json = { accepted }
  const checked = await double.api.ask(`/ai/requests/${id}/check`, { method: 'POST', json })
  expect(checked.status).toBe(200)
  expect(names).toEqual(['judgeProposed', 'judgeChosen'])
})

it.each(['docx', 'html', 'markdown', 'text', 'europass', 'json', 'json-resume'])(
  'writes %s there',
  async (format) => {
    expect((await exported(`format=${format}`)).status).toBe(200)
    expect(names).toEqual(['exportDocument'])
  },
)

it('takes out who the person is there', async () => {
  expect((await exported('format=text&blind=true')).status).toBe(200)
  expect(names).toEqual(['blindResume', 'exportDocument'])
})

it('says when too many wait, and when it took too long, and changes nothing', async () => {
  refusal = 'busy'
  const busy = await exported('format=docx')
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '2'])
  expect((await propose()).status).toBe(429)

  refusal = 'gave-up'
  const slow = await exported('format=docx')
  expect([slow.status, await slow.json()]).toMatchObject([503, { code: 'took-too-long' }])
  expect((await propose()).status).toBe(503)
  const client = cvRequestClient(double)
  const failed = await client.end(await client.begin({ documentId: double.cv.id, posting }))
  expect(failed).toMatchObject({ status: 'failed', code: 'took-too-long' })
  expect(failed.message).toContain('Nothing was changed.')
  const list = await (await double.api.ask('/ai/requests')).json()
  expect(JSON.stringify(list).match(/"proposal"/g)).toHaveLength(1)
})
