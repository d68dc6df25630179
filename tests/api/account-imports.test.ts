import 'fake-indexeddb/auto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AccountImport } from '@/lib/api/account-imports'
import type { ImportUpload } from '@/lib/api/imports'
import { importOwnFile } from '@/lib/browser/import-export/backup/import-own-file'
import { createLetter } from '@/lib/resume/create-letter'
import { sampleResume } from '@/lib/resume/samples/samples'
import { accountImportTask } from '@/lib/server/imports/account/account-import-task'
import { sweepArchives } from '@/lib/server/imports/account/import-files'
import { toOwnerId } from '@/lib/server/owner'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { readsHere, takesPictures } from '@/tests/account-data/filled-account'
import { takeArchives } from '@/tests/support/take-export'
import { importClient } from './support/import-client'
import {
  openTestApi,
  type SessionName,
  sessions,
  type TestApi,
  whenEnded,
} from './support/test-api'

let api: TestApi
let archive: Uint8Array<ArrayBuffer>
const { send } = importClient(() => api)

beforeAll(async () => {
  api = await openTestApi()
  registerTasks(api.ports, [accountImportTask], {
    archives: readsHere,
    maker: takesPictures,
  })
  api.ports.start()
  const [resume, letter] = [sampleResume('nurse', api.ports.ids), createLetter(api.ports.ids)]
  for (const document of [resume, letter]) {
    const save = { method: 'PUT', json: { document, baseVersion: 0 } }
    await api.ask(`/resumes/${document.id}`, save)
  }
  const [bytes] = await takeArchives(api.ports, toOwnerId(sessions.ana))
  archive = bytes ?? new Uint8Array()
})
afterAll(() => api.close())

async function begin(as: SessionName, headers: Record<string, string> = {}) {
  const json = { fileName: 'vitae.zip' }
  const answer = await api.ask('/me/imports', { as, method: 'POST', json, headers })
  expect(answer.status).toBe(201)
  return (await answer.json()) as ImportUpload
}

const endOf = (id: string, as: SessionName) =>
  whenEnded(
    async () => (await (await api.ask(`/me/imports/${id}`, { as })).json()) as AccountImport,
  )

it('an archive of one account comes into another by a signed form, and no file stays', async () => {
  const { id, upload } = await begin('ben')
  expect((await send(upload, archive, 'ana')).status).toBe(404)
  expect((await send(upload, archive, 'ben')).status).toBe(201)
  const { status, result, progress } = await endOf(id, 'ben')
  expect([status, progress]).toEqual(['done', null])
  expect(result).toMatchObject({ added: 2, alreadyHere: 0, refused: [] })
  const list = (await (await api.ask('/resumes', { as: 'ben' })).json()) as { items: unknown[] }
  expect(list.items).toHaveLength(2)
  // The job takes the file away after it has said that it is done.
  const left = async () => (await api.ports.files.list('uploads/')).files.length
  for (let tries = 0; tries < 500 && (await left()) > 0; tries++) await pause(20)
  expect(await left()).toBe(0)
  expect((await api.ask(`/me/imports/${id}`, { as: 'ben', method: 'DELETE' })).status).toBe(204)
  expect((await api.ask(`/me/imports/${id}`, { as: 'ben' })).status).toBe(404)
})

it('the same key is the same import, and a file that nobody reads goes after a day', async () => {
  const headers = { 'idempotency-key': 'once' }
  const [one, other] = [await begin('ben', headers), await begin('ben', headers)]
  expect(one.id).toBe(other.id)
  const key = `uploads/${sessions.ben}/archive-${one.id}`
  await api.ports.files.put(key, archive, 'application/octet-stream')
  const { signal } = new AbortController()
  await sweepArchives(api.ports, signal)
  expect(await api.ports.files.head(key)).not.toBeNull()
  api.clock.now += 24 * 60 * 60 * 1000
  await sweepArchives(api.ports, signal)
  expect(await api.ports.files.head(key)).toBeNull()
})

it('has room for ten that wait, and no more', async () => {
  const ask = () => api.ask('/me/imports', { as: 'ana', method: 'POST', json: { fileName: 'x' } })
  // As many at once as one person may have under way, and the rest behind them.
  const first = await Promise.all(Array.from({ length: 7 }, ask))
  const answers = [...first, ...(await Promise.all(Array.from({ length: 7 }, ask)))]
  const good = answers.filter(({ status }) => status === 201)
  expect(good.length).toBeLessThanOrEqual(10)
  expect(answers.find(({ status }) => status !== 201)?.headers.get('retry-after')).toBe('30')
})

it('a browser of a guest takes the archive in, letters too', async () => {
  const read = await importOwnFile(archive, 'vitae-account.zip', api.ports.ids)
  expect(read?.ok && read.refused).toEqual([])
  expect(read?.ok && read.documents.map(({ document }) => document.kind).sort()).toEqual([
    'letter',
    'resume',
  ])
})
