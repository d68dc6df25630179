import { afterAll, beforeAll, expect, it } from 'vitest'
import { matrix } from '../security/access-rows'
import { openMatrix, requestOf } from '../security/open-matrix'
import type { TestApi } from './support/test-api'

// HEAD on every GET: the same answer without its body. PDFs are drawn once, for tests/api/pdf.test.ts.

let api: TestApi
beforeAll(async () => {
  ;({ api } = await openMatrix())
})
afterAll(() => api.close())

const reads = Object.keys(matrix).filter((name) => /^GET (?!.*\/(?:pdf|download)$)/.test(name))
/** They tell the time, or name the request. */
const own = new Set(['x-request-id', 'ratelimit', 'content-length', 'transfer-encoding'])

it('knows the reads', () => {
  expect(reads.length).toBeGreaterThan(15)
})

it.each(reads)('%s', async (route) => {
  const { path } = requestOf(route)
  const [read, asked] = [await api.ask(path), await api.ask(path, { method: 'HEAD' })]
  expect(asked.status).toBe(read.status)
  const headersOf = ({ headers }: Response) => [...headers].filter(([name]) => !own.has(name))
  expect(headersOf(asked)).toEqual(headersOf(read))
  expect(await asked.text()).toBe('')
  expect(await read.text()).not.toBe('')
})
