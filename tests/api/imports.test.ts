import { setTimeout as pause } from 'node:timers/promises'
import { strToU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentBody, DocumentHead } from '@/lib/api/documents'
import type { ImportAnswer } from '@/lib/api/imports'
import { loadEngineBundle, projectFolder } from '@/lib/pdf/engine/testing/engine-bundle'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { failImport, importFile } from '@/lib/server/imports/import-file'
import {
  importResultKey,
  importUploadKey,
  sweepImportFiles,
} from '@/lib/server/imports/import-files'
import { importTask } from '@/lib/server/imports/import-task'
import { listDayCounts } from '@/lib/server/kernel/rows/day-counts'
import { toOwnerId } from '@/lib/server/owner'
import { createReader } from '@/lib/server/reader/create-reader'
import { startReaderThread } from '@/lib/server/reader/reader-thread'
import type { Reader } from '@/lib/server/reader/reader-types'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import {
  boastfulPdf,
  encryptedPdf,
  entityBomb,
  pdfOfPages,
  plainPdf,
  zipBomb,
} from '@/tests/support/hostile-files'
import { importClient } from './support/import-client'
import { openTestApi, sessions, type TestApi, whenEnded } from './support/test-api'

const ana = toOwnerId(sessions.ana)
const cv = 'Ada Example\nada@example.org\n\nSkills\nMilling, Baking\n'
const day = 24 * 60 * 60 * 1000

let api: TestApi
let reader: Reader

beforeAll(async () => {
  await loadEngineBundle()
  reader = createReader(() => startReaderThread(`${projectFolder}/dist/import-node-worker.mjs`))
  api = await openTestApi()
  registerTasks(api.ports, [importTask], { reader })
  api.ports.start()
  // The bundle may have to be made first.
}, 60_000)
afterAll(async () => {
  await api?.close()
  await reader?.close()
})

const { begin, send } = importClient(() => api)

const stateOf = async (id: string) =>
  (await (await api.ask(`/imports/${id}`)).json()) as ImportAnswer

const endOf = (id: string) => whenEnded(() => stateOf(id))

async function importBytes(fileName: string, bytes: Uint8Array<ArrayBuffer>) {
  const { id, upload } = await begin(fileName)
  expect((await send(upload, bytes)).status).toBe(201)
  return endOf(id)
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const copyOf = (bytes: Uint8Array) => new Uint8Array(bytes)

const keysOf = async (prefix: string) =>
  (await api.ports.files.list(prefix)).files.map(({ key }) => key)

describe('importing a file', () => {
  it('goes by a signed form to a draft, and nothing of the file stays', async () => {
    const { id, upload } = await begin('cv.txt')
    expect(upload).toMatchObject({ url: '/api/v1/uploads', fields: { maximalBytes: '10000000' } })
    expect(await stateOf(id)).toMatchObject({ status: 'waiting', progress: null })
    const sent = await send(upload, bytesOf(cv))
    expect([sent.status, await sent.json()]).toEqual([201, { bytes: cv.length }])
    const { status, draft, progress, expiresAt } = await endOf(id)
    expect([status, progress, expiresAt]).toEqual(['done', null, '2026-03-02T12:00:00.000Z'])
    expect(JSON.stringify(draft)).toContain('ada@example.org')
    await expect.poll(() => keysOf('uploads/')).toEqual([])
    // The form counts once.
    expect((await send(upload, bytesOf(cv))).status).toBe(410)
    // Nothing is a document before somebody makes one of it.
    expect(await (await api.ask('/resumes')).json()).toMatchObject({ items: [] })
  })

  it('reads PDFs, and documents that say themselves what is what', async () => {
    const pdf = await importBytes('cv.pdf', plainPdf(cv.split('\n')))
    expect(JSON.stringify(pdf.draft)).toContain('Ada Example')
    const json = JSON.stringify({ basics: { name: 'Ada Example' } })
    const data = await importBytes('cv.json', bytesOf(json))
    expect(data.draft).toBeUndefined()
    expect(data.document).toMatchObject({ content: { basics: { name: 'Ada Example' } } })
  })

  it('lists what was not placed, and takes what is corrected and placed by hand as any save', async () => {
    // Words of which no field is made.
    const text = cv.replace('\n\nSkills', '\nBorn at the mill\nSmoker: no\n\nSkills')
    const { id, unplaced } = await importBytes('cv.txt', bytesOf(text))
    const made = await api.ask(`/imports/${id}/resume`, { method: 'POST', json: {} })
    const { id: resume, version } = (await made.json()) as DocumentHead
    const read = async () =>
      ((await (await api.ask(`/resumes/${resume}`)).json()) as DocumentBody)
        .document as ResumeDocument
    expect(unplaced).toEqual(['Born at the mill'])
    const document = await read()
    expect(document.content.basics.details).toMatchObject([{ label: 'Smoker', value: 'no' }])
    expect(document.content.basics.name).toBe('Ada Example')
    document.content.basics.name = 'Ada Example, MSc'
    document.content.basics.label = 'Born at the mill'
    const json = { document, baseVersion: version }
    expect((await api.ask(`/resumes/${resume}`, { method: 'PUT', json })).status).toBe(200)
    const { basics } = (await read()).content
    expect([basics.name, basics.label]).toEqual(['Ada Example, MSc', 'Born at the mill'])
  })

  it('gives the picture of a JSON Resume back as it was, and none that is no picture', async () => {
    const picture = 'data:image/png;base64,iVBORw0KGgo='
    const read = async (image: string) => {
      const json = JSON.stringify({ basics: { name: 'Ada Example', image } })
      const { id } = await importBytes('cv.json', bytesOf(json))
      const { document, image: given } = await stateOf(id)
      expect(JSON.stringify(document)).not.toContain('data:')
      return given
    }
    expect(await read(picture)).toBe(picture)
    expect(await read('data:image/png;base64,%%%')).toBeUndefined()
    expect(await read('data:text/html;base64,PGI+')).toBeUndefined()
  })

  it('is one import for one Idempotency-Key', async () => {
    const first = await begin('cv.txt', { 'idempotency-key': 'one' })
    const again = await begin('cv.txt', { 'idempotency-key': 'one' })
    expect(again).toEqual(first)
  })

  it('is nobody else’s: not its state, its form, its end', async () => {
    const { id, upload } = await begin('cv.txt')
    expect((await api.ask(`/imports/${id}`, { as: 'ben' })).status).toBe(404)
    expect((await api.ask(`/imports/${id}`, { as: 'ben', method: 'DELETE' })).status).toBe(404)
    expect((await send(upload, bytesOf(cv), 'ben')).status).toBe(404)
    const changed = { ...upload, fields: { ...upload.fields, maximalBytes: '99000000' } }
    expect((await send(changed, bytesOf(cv))).status).toBe(403)
    expect((await send(upload, bytesOf(cv))).status).toBe(201)
    expect((await endOf(id)).status).toBe('done')
  })

  it('is taken away with everything of it, and what lands later as well', async () => {
    const { id } = await importBytes('cv.txt', bytesOf(cv))
    expect(await keysOf(`requests/${ana}/import-${id}`)).toHaveLength(1)
    expect((await api.ask(`/imports/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await api.ask(`/imports/${id}`)).status).toBe(404)
    expect(await keysOf(`requests/${ana}/import-${id}`)).toEqual([])
    const late = await begin('late.txt')
    await api.ask(`/imports/${late.id}`, { method: 'DELETE' })
    expect((await send(late.upload, bytesOf(cv))).status).toBe(201)
    await expect.poll(() => keysOf('uploads/')).toEqual([])
  })

  it('takes forms alone, and no byte more than a file may have', async () => {
    const { upload } = await begin('large.pdf')
    const large = await send(upload, new Uint8Array(10_000_001))
    expect([large.status, (await large.json()).code]).toEqual([413, 'too-large'])
    const huge = await send(upload, new Uint8Array(10_100_000))
    expect(huge.status).toBe(413)
    const type = 'multipart/form-data; boundary=x'
    const torn = { method: 'POST', body: '--x\r\nnothing', headers: { 'content-type': type } }
    expect((await api.ask('/uploads', torn)).status).toBe(400)
    expect((await api.ask('/uploads', { method: 'POST', json: {} })).status).toBe(415)
  })
})

describe('files that are no CV, or worse', () => {
  const whole = plainPdf(cv.split('\n'))
  const hostile: [string, string, Uint8Array][] = [
    ['bomb.docx', 'too-large', zipBomb()],
    ['entities.docx', 'unsafe', entityBomb()],
    ['cut.pdf', 'damaged', whole.subarray(0, 200)],
    ['locked.pdf', 'password', encryptedPdf()],
    ['pages.pdf', 'too-long', pdfOfPages(51)],
    ['page.pdf', 'wrong-type', strToU8('<!doctype html><title>Not a PDF</title>')],
    ['nothing.pdf', 'empty', new Uint8Array(0)],
  ]

  it.each(hostile)('%s ends as %s, while others are answered', async (name, code, bytes) => {
    const { id, upload } = await begin(name)
    expect((await send(upload, copyOf(bytes))).status).toBe(201)
    let state = await stateOf(id)
    while (state.status === 'waiting' || state.status === 'reading') {
      expect((await api.ask('/resumes', { as: 'ben' })).status).toBe(200)
      await pause(10)
      state = await stateOf(id)
    }
    expect(state).toMatchObject({ status: 'failed', code })
    expect(state.draft).toBeUndefined()
    await expect.poll(() => keysOf('uploads/')).toEqual([])
  })

  it('of a PDF that claims 2³¹ pages the one that is there is read', async () => {
    const { status, draft } = await importBytes('claims.pdf', boastfulPdf(cv.split('\n')))
    expect(status).toBe('done')
    expect(JSON.stringify(draft)).toContain('ada@example.org')
  })

  it('ends a thread that hangs, and reads the next file in another', async () => {
    const hang = `${import.meta.dirname}/support/hanging-thread.mjs`
    // Long enough for a thread to start on a machine that does much else.
    const limits = { threads: 1, waiting: 4, deadline: 10_000, growth: 10 ** 9, idle: 1_000 }
    let count = 0
    const thread = () =>
      startReaderThread(count++ === 0 ? hang : `${projectFolder}/dist/import-node-worker.mjs`)
    let skipped = 0
    const measures = { residentBytes: () => 0, now: () => performance.now() + skipped }
    const own = createReader(thread, limits, measures)
    const told = new BroadcastChannel('vitae-hanging')
    const hangs = new Promise((resolve) => {
      told.onmessage = resolve
    })
    const question = { bytes: bytesOf(cv), fileName: 'cv.txt' }
    const both = Promise.all([own.read(question), own.read(question)])
    await hangs
    told.close()
    skipped = limits.deadline
    const [first, second] = await both
    expect(first).toEqual({ ok: false, code: 'gave-up' })
    expect(second).toMatchObject({ ok: true, kind: 'draft' })
    await own.close()
  })
})

describe('the job of an import', () => {
  const parts = () => ({ ...api.ports, reader })

  async function landed() {
    const { id } = await begin('cv.txt')
    await api.ports.files.put(importUploadKey(ana, id), bytesOf(cv), 'application/octet-stream')
    return id
  }

  async function countRead(): Promise<number> {
    const days = await listDayCounts(api.ports, '2026-03-01')
    return days.reduce((sum, { amounts }) => sum + (amounts.read ?? 0), 0)
  }

  it('done twice, also at once, gives one result, and counts once', async () => {
    const before = await countRead()
    const id = await landed()
    const both = await Promise.allSettled(
      [1, 2].map((attempt) => importFile(parts(), ana, { id, attempt })),
    )
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true)
    const { draft, status } = await stateOf(id)
    expect(status).toBe('done')
    await importFile(parts(), ana, { id, attempt: 3 })
    expect((await stateOf(id)).draft).toEqual(draft)
    expect(await keysOf(`requests/${ana}/import-${id}`)).toHaveLength(1)
    expect(await countRead()).toBe(before + 1)
  })

  it('leaves nothing of a try that died after its file was written', async () => {
    const id = await landed()
    await api.ports.files.put(importResultKey(ana, id, 1), bytesOf('{}'), 'application/json')
    await importFile(parts(), ana, { id, attempt: 2 })
    expect(await keysOf(`requests/${ana}/import-${id}`)).toEqual([importResultKey(ana, id, 2)])
    // Of one that has died after it was done, too.
    await api.ports.files.put(importResultKey(ana, id, 1), bytesOf('{}'), 'application/json')
    await importFile(parts(), ana, { id, attempt: 3 })
    expect(await keysOf(`requests/${ana}/import-${id}`)).toEqual([importResultKey(ana, id, 2)])
  })

  it('that no try brings to an end says so where it is looked for', async () => {
    const id = await landed()
    await failImport(api.ports, ana, id)
    expect(await stateOf(id)).toMatchObject({ status: 'failed', code: 'gave-up' })
    await failImport(api.ports, ana, id)
    expect(await keysOf('uploads/')).toEqual([])
  })

  it('leaves nothing after a day', async () => {
    const { id } = await importBytes('cv.txt', bytesOf(cv))
    const cutOff = await landed()
    api.clock.now += day
    expect((await api.ask(`/imports/${id}`)).status).toBe(404)
    expect((await api.ask(`/imports/${cutOff}`)).status).toBe(404)
    await sweepImportFiles(api.ports, new AbortController().signal)
    expect(await keysOf('uploads/')).toEqual([])
    expect(await keysOf('requests/')).toEqual([])
  })
})
