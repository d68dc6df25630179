// @module-tag nightly
// Quotas of a thousand files: tests/api/imports.test.ts imports one.

import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ImportUpload } from '@/lib/api/imports'
import type { ApiProblem } from '@/lib/api/problem'
import { sweepImportFiles } from '@/lib/server/imports/import-files'
import { importTask } from '@/lib/server/imports/import-task'
import type { Reader } from '@/lib/server/reader/reader-types'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { importClient } from './support/import-client'
import { openTestApi, type SessionName, type TestApi } from './support/test-api'

// What one person may bring. 20 files of 10 MB may wait, 50 imports are kept.

/** Finds in every file the same, at once. */
const reader: Reader = {
  read: async () => ({ ok: false, code: 'no-resume' }),
  close: async () => {},
}
const minute = 60_000
const patience = { timeout: 30_000 }
const file = new TextEncoder().encode('Ada Example')

let api: TestApi
const { begin, send } = importClient(() => api)

beforeEach(async () => {
  api = await openTestApi()
  registerTasks(api.ports, [importTask], { reader })
})
afterEach(() => api.close())

const ask = (as: SessionName = 'ana', headers: Record<string, string> = {}) =>
  api.ask('/imports', { as, method: 'POST', json: { fileName: 'cv.txt' }, headers })

async function expectRefusal(answer: Response) {
  expect(answer.status).toBe(429)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  const problem = (await answer.json()) as ApiProblem
  expect(problem).toMatchObject({ code: 'too-many-files', status: 429 })
  expect(problem.title).toContain('Delete some')
}

async function keysOf(prefix: string) {
  return (await api.ports.files.list(prefix)).files.map(({ key }) => key)
}

it('may wait up to 200 MB, however many ask at once; nobody else pays for it', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask()))
  const taken = answers.filter(({ status }) => status === 201).length
  expect(taken).toBeLessThanOrEqual(20)
  for (let left = 20 - taken; left > 0; left--) expect((await ask()).status).toBe(201)
  await expectRefusal(await ask())
  expect((await ask('ben')).status).toBe(201)
})

it('keep their place when they are asked for once more', async () => {
  const headers = { 'idempotency-key': 'one' }
  const first = await begin('cv.txt', headers)
  for (let count = 1; count < 20; count++) await begin('cv.txt')
  expect(await begin('cv.txt', headers)).toEqual(first)
  await expectRefusal(await ask())
})

it('make room when their form has ended without a file, and not before', async () => {
  const { upload } = await begin('cv.txt')
  expect((await send(upload, file)).status).toBe(201)
  for (let count = 1; count < 20; count++) await begin('cv.txt')
  api.clock.now += 14 * minute
  await expectRefusal(await ask())
  api.clock.now += 2 * minute
  // The one whose file has come waits for its turn, however long that takes.
  for (let count = 1; count < 20; count++) expect((await ask()).status).toBe(201)
  await expectRefusal(await ask())
  expect(await keysOf('uploads/')).toHaveLength(1)
})

it('are at most 50 of 1,000, and nothing is left of them after a day', {
  tags: ['nightly'],
}, async () => {
  api.ports.start()
  let taken = 0
  for (let count = 0; count < 1_000; count++) {
    const answer = await ask()
    const begun = (await answer.json()) as ImportUpload
    if (answer.status !== 201) continue
    expect((await send(begun.upload, file)).status).toBe(201)
    // Every tenth time the reader catches up.
    if (++taken % 10 === 0) await expect.poll(() => keysOf('uploads/'), patience).toEqual([])
  }
  expect(taken).toBe(50)
  await expectRefusal(await ask())
  api.clock.now += 24 * 60 * minute
  await sweepImportFiles(api.ports, new AbortController().signal)
  expect(await keysOf('')).toEqual([])
  expect((await ask()).status).toBe(201)
})
