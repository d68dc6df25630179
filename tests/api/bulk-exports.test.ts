import { setTimeout as pause } from 'node:timers/promises'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type BulkExport, bulkExportLimits } from '@/lib/api/bulk-exports'
import { loadEngineBundle } from '@/lib/pdf/engine/testing/engine-bundle'
import { createLetter } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { bulkExports } from '@/lib/server/exports/bulk/bulk-export-rows'
import { bulkExportTask } from '@/lib/server/exports/bulk/bulk-export-task'
import { sweepBulkFiles } from '@/lib/server/exports/bulk/bulk-files'
import { failBulkExport, runBulkExport } from '@/lib/server/exports/bulk/run-bulk-export'
import { toOwnerId } from '@/lib/server/owner'
import { renderer } from '@/lib/server/render/create-renderer'
import { cutAfter } from '@/lib/server/testing/cut-items'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { closeRenderer } from '@/tests/support/close-renderer'
import { openTestApi, sessions, type TestApi } from './support/test-api'

const ids = createIdGenerator()
const ana = toOwnerId(sessions.ana)
const { signal } = new AbortController()
let api: TestApi

beforeAll(loadEngineBundle, 60_000)
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())
afterAll(closeRenderer)

async function saveCv(name: string) {
  const document = sampleResume('nurse', ids)
  document.content.basics.name = name
  const json = { document, baseVersion: 0 }
  await api.ask(`/resumes/${document.id}`, { method: 'PUT', json })
  return document.id
}

async function saveLetter() {
  const letter = createLetter(ids)
  const json = { document: letter, baseVersion: 0 }
  await api.ask(`/resumes/${letter.id}`, { method: 'PUT', json })
  return letter.id
}

const ask = (json: unknown) => api.ask('/bulk-exports', { method: 'POST', json })

async function begin(json: unknown): Promise<BulkExport> {
  const answer = await ask(json)
  expect(answer.status).toBe(202)
  return (await answer.json()) as BulkExport
}

async function endOf(id: string): Promise<BulkExport> {
  for (let tries = 0; tries < 1_000; tries++) {
    const answer = await api.ask(`/bulk-exports/${id}`)
    const state = (await answer.json()) as BulkExport
    if (answer.status === 200) return state
    expect(answer.headers.get('retry-after')).toBe('2')
    await pause(20)
  }
  throw new Error('The export did not end')
}

/** Follows a link as whoever has it would, to S3 where files are there, and unpacks the file. */
async function unpack({ file }: BulkExport): Promise<Record<string, Uint8Array>> {
  const first = await api.ask(new URL(file?.link.url ?? '').pathname, { as: null })
  const next = first.headers.get('location')
  const answer = next === null ? first : await fetch(next)
  expect(answer.status).toBe(200)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect(bytes.length).toBe(file?.bytes)
  return unzipSync(bytes)
}

/** Keys of all files of exports; on AWS drawn PDFs are beside them. */
const filesOf = async () =>
  (await api.ports.files.list('exports/')).files
    .map(({ key }) => key)
    .filter((key) => key.includes('/bulk-'))

it('is one archive of the very files, each with a name of its own', async () => {
  registerTasks(api.ports, [bulkExportTask])
  api.ports.start()
  const [one, other] = [await saveCv('Ana: Lind/qvist'), await saveCv('ana Lind qvist')]
  const letter = await saveLetter()
  const done = await endOf((await begin({ ids: [one, other, letter], format: 'pdf' })).id)
  expect(done).toMatchObject({ status: 'done', skipped: 0 })
  const files = await unpack(done)
  expect(Object.keys(files)).toEqual([
    'Ana-Lind-qvist-CV.pdf',
    'ana-Lind-qvist-CV-2.pdf',
    'Letter.pdf',
  ])
  const pdf = await api.ask(`/resumes/${other}/pdf`)
  expect(Buffer.from(files['ana-Lind-qvist-CV-2.pdf'] ?? [])).toEqual(
    Buffer.from(await pdf.arrayBuffer()),
  )
  // What it was made of is gone; another account knows nothing of it.
  await expect.poll(filesOf).toHaveLength(1)
  expect((await api.ask(`/bulk-exports/${done.id}`, { as: 'ben' })).status).toBe(404)
  expect((await api.ask(`/bulk-exports/${done.id}`, { as: 'ben', method: 'DELETE' })).status).toBe(
    404,
  )
  expect((await api.ask(`/bulk-exports/${done.id}`, { method: 'DELETE' })).status).toBe(204)
  expect(await filesOf()).toEqual([])
})

it('is anonymous on request, in names of files, too', async () => {
  registerTasks(api.ports, [bulkExportTask])
  api.ports.start()
  const chosen = [await saveCv('Zoë Lindqvist'), await saveCv('Bo Marklund')]
  const done = await endOf((await begin({ ids: chosen, format: 'json', blind: true })).id)
  const files = await unpack(done)
  expect(Object.keys(files)).toEqual(['CV.json', 'CV-2.json'])
  expect(
    Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join(),
  ).not.toMatch(/Lindqvist|Marklund/)
})

it('is refused before anything is made, with the place of each problem', async () => {
  const known = await saveCv('Ana')
  const trashed = await saveCv('Old')
  await api.ask(`/resumes/${trashed}`, { method: 'DELETE' })
  const letter = await saveLetter()
  const foreign = ids.document()
  const answer = await ask({ ids: [known, foreign, trashed, known], format: 'pdf' })
  expect([answer.status, await answer.json()]).toMatchObject([
    422,
    { problems: [{ path: 'ids[1]' }, { path: 'ids[2]' }, { path: 'ids[3]' }] },
  ])
  const blind = await ask({ ids: [letter], format: 'pdf', blind: true })
  expect([blind.status, await blind.json()]).toMatchObject([
    422,
    { problems: [{ path: 'ids[0]' }] },
  ])
  const many = Array.from({ length: bulkExportLimits.documents + 1 }, () => ids.document())
  expect((await ask({ ids: many, format: 'pdf' })).status).toBe(422)
  for (let count = 0; count < bulkExportLimits.stored; count++) {
    await begin({ ids: [known], format: 'json' })
  }
  expect((await ask({ ids: [known], format: 'json' })).status).toBe(429)
})

it('continues where it was killed, at whatever write', async () => {
  const chosen = [await saveCv('Ana'), await saveCv('Bo'), await saveCv('Cleo')]
  for (let writes = 0; writes < 4; writes++) {
    const { id } = await begin({ ids: chosen, format: 'json' })
    const cut = cutAfter(api.ports.items, writes)
    const first = runBulkExport({ ...api.ports, items: cut.items }, ana, { id, signal })
    await first.catch(() => {})
    await runBulkExport(api.ports, ana, { id, signal }).catch(() => {})
    await runBulkExport(api.ports, ana, { id, signal })
    const done = await endOf(id)
    expect(done.status).toBe('done')
    expect(Object.keys(await unpack(done))).toEqual(['Ana-CV.json', 'Bo-CV.json', 'Cleo-CV.json'])
  }
})

it('keeps its archive, and nothing else, when an attempt dies after the end', async () => {
  const { id } = await begin({ ids: [await saveCv('Ana')], format: 'json' })
  const { files } = api.ports
  const remove = () => Promise.reject(new Error('The store is away'))
  const dying = { ...api.ports, files: { ...files, delete: remove } }
  await expect(runBulkExport(dying, ana, { id, signal })).rejects.toThrow('away')
  expect(await filesOf()).toHaveLength(2)
  await failBulkExport(api.ports, ana, { id })
  const done = await endOf(id)
  expect(done.status).toBe('done')
  expect(Object.keys(await unpack(done))).toEqual(['Ana-CV.json'])
  expect(await filesOf()).toHaveLength(1)
})

it('is repeated where no renderer is free for long, and leaves nothing out', async () => {
  const chosen = [await saveCv('Ana'), await saveCv('Bo')]
  const { id } = await begin({ ids: chosen, format: 'pdf' })
  const free = renderer()
  const render: typeof free.render = async () => {
    api.clock.now += 61_000
    return { ok: false, code: 'busy' }
  }
  globalThis.vitaeRenderer = { ...free, render }
  const first = runBulkExport(api.ports, ana, { id, signal })
  await expect(first).rejects.toThrow('No renderer was free')
  globalThis.vitaeRenderer = free
  api.clock.now += 10 * 60_000
  await runBulkExport(api.ports, ana, { id, signal })
  const done = await endOf(id)
  expect(done).toMatchObject({ status: 'done', skipped: 0 })
  expect(Object.keys(await unpack(done))).toHaveLength(2)
})

it('stops when it is cancelled, and leaves nothing', async () => {
  const chosen = [await saveCv('Ana'), await saveCv('Bo')]
  const { id } = await begin({ ids: chosen, format: 'json' })
  const { files } = api.ports
  const put: typeof files.put = async (...file) => {
    const head = await files.put(...file)
    await api.ask(`/bulk-exports/${id}`, { method: 'DELETE' })
    return head
  }
  await runBulkExport({ ...api.ports, files: { ...files, put } }, ana, { id, signal })
  expect(await endOf(id)).toMatchObject({ status: 'cancelled', file: null })
  expect(await filesOf()).toEqual([])
})

it('leaves out what was deleted meanwhile, and its files go with the day', async () => {
  const [one, other] = [await saveCv('Ana'), await saveCv('Bo')]
  const { id } = await begin({ ids: [one, other], format: 'json' })
  await api.ask(`/resumes/${one}/erase`, { method: 'POST' })
  await api.ask(`/resumes/${one}`, { method: 'DELETE' })
  await api.ask(`/resumes/${one}/erase`, { method: 'POST' })
  await runBulkExport(api.ports, ana, { id, signal })
  expect(await endOf(id)).toMatchObject({ status: 'done', skipped: 1 })
  await sweepBulkFiles(api.ports, signal)
  expect(await filesOf()).toHaveLength(1)
  api.clock.now += 25 * 60 * 60 * 1000
  // Files have the time of their store, which has a clock of its own on AWS.
  const { files } = await api.ports.files.list('exports/')
  const now = () => (files[0]?.at ?? 0) + 25 * 60 * 60 * 1000
  await sweepBulkFiles({ ...api.ports, now }, signal)
  expect(await filesOf()).toEqual([])
  expect(await bulkExports.read(api.ports, ana, id)).toBeNull()
})

it('of 200 documents lets other requests through', {
  tags: ['nightly'],
  timeout: 180_000,
}, async () => {
  const chosen: string[] = []
  for (let count = 0; count < bulkExportLimits.documents; count++)
    chosen.push(await saveCv(`N ${count}`))
  registerTasks(api.ports, [bulkExportTask])
  api.ports.start()
  const { id } = await begin({ ids: chosen, format: 'docx' })
  let answered = 0
  let isOver = false
  while (!isOver) {
    const { status } = await api.ask('/health', { as: null })
    expect(status).toBe(200)
    answered++
    isOver = (await api.ask(`/bulk-exports/${id}`)).status === 200
    await pause(5)
  }
  expect(answered).toBeGreaterThan(50)
  expect(Object.keys(await unpack(await endOf(id)))).toHaveLength(200)
})
