import { createHash } from 'node:crypto'
import { ListObjectsV2Command } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { ImportAnswer } from '@/lib/api/imports'
import type { SentFileAnswer } from '@/lib/api/sent-files'
import { loadEngineBundle, projectFolder } from '@/lib/pdf/engine/testing/engine-bundle'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { Document } from '@/lib/resume/schema/document'
import { deletionTask } from '@/lib/server/accounts/deletion-task'
import { takeUploads } from '@/lib/server/files/aws/take-uploads'
import { fileKey } from '@/lib/server/files/file-types'
import { createLink } from '@/lib/server/files/links'
import { importTask } from '@/lib/server/imports/import-task'
import type { OpenedAwsPorts } from '@/lib/server/open-aws-ports'
import { toOwnerId } from '@/lib/server/owner'
import { drawingTask } from '@/lib/server/pdf/drawing/drawing-task'
import { photoTask } from '@/lib/server/photos/photo-task'
import { withPdfs } from '@/lib/server/photos/processing/with-pdfs'
import { createPdfChecker, startPdfThread } from '@/lib/server/reader/create-pdf-checker'
import { createReader } from '@/lib/server/reader/create-reader'
import { startReaderThread } from '@/lib/server/reader/reader-thread'
import type { Reader } from '@/lib/server/reader/reader-types'
import { renderer } from '@/lib/server/render/create-renderer'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { startAws } from '../contract/doubles/aws'
import { openAwsTestPorts } from '../contract/doubles/aws-ports'
import { postForm } from '../contract/doubles/s3-form'
import { importClient } from './support/import-client'
import { photoClient } from './support/photo-client'
import { openTestApi, sessions, type TestApi } from './support/test-api'

// The same API over the home on AWS: DynamoDB, S3 and SQS on loopback.

let aws: Awaited<ReturnType<typeof startAws>>
let reader: Reader
beforeAll(async () => {
  await loadEngineBundle()
  aws = await startAws()
  reader = createReader(() => startReaderThread(`${projectFolder}/dist/import-node-worker.mjs`))
}, 60_000)
afterAll(async () => {
  await reader?.close()
  await renderer().close()
  await aws.stop()
})

const ana = toOwnerId(sessions.ana)
const ids = createIdGenerator()
let api: TestApi
let ports: OpenedAwsPorts
beforeEach(async () => {
  const made = await aws.describe()
  api = await openTestApi({}, { isWorker: true }, async (overrides, changes) => {
    ports = await openAwsTestPorts(made, overrides, changes)
    return ports
  })
  registerTasks(ports, [deletionTask, drawingTask, importTask], { reader })
  ports.start()
})
afterEach(() => api.close())

const objects = async () => {
  const Bucket = ports.configuration.aws?.bucket
  const { Contents = [] } = await aws.storage.s3.send(new ListObjectsV2Command({ Bucket }))
  return Contents.map(({ Key = '' }) => Key)
}

const save = (document: Document, baseVersion: number) =>
  api.ask(`/resumes/${document.id}`, { method: 'PUT', json: { document, baseVersion } })

it('saves, lists, finds, and says when somebody else was first', async () => {
  const document = sampleResume('nurse', ids)
  expect((await save(document, 0)).status).toBe(200)
  expect((await save({ ...document, title: 'Next' }, 1)).status).toBe(200)
  expect((await save({ ...document, title: 'Late' }, 1)).status).toBe(409)
  const listed = await (await api.ask('/resumes')).json()
  expect(listed).toMatchObject({ items: [{ id: document.id, title: 'Next' }] })
  const found = await (await api.ask('/resumes?search=next')).json()
  expect(found).toMatchObject({ items: [{ id: document.id }] })
  expect((await api.ask(`/resumes/${document.id}`, { as: 'ben' })).status).toBe(404)
  expect(await (await api.ask('/api/health')).json()).toMatchObject({ detail: { store: 'ok' } })
})

it('lets a job draw a PDF, which a link of ours leads to S3 for', async () => {
  const document = sampleResume('nurse', ids)
  await save(document, 0)
  let answer = new Response()
  await vi.waitFor(
    async () => {
      answer = await api.ask(`/resumes/${document.id}/pdf`, { headers: { prefer: 'wait=0' } })
      expect(answer.status).toBe(200)
    },
    { timeout: 30_000, interval: 200 },
  )
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const [drawn = ''] = (await objects()).filter((key) => key.endsWith('.pdf'))
  expect(drawn.startsWith(fileKey('exports', ana, document.id))).toBe(true)
  const token = await createLink(ports, ana, drawn, { fileName: 'Ana.pdf', seconds: 600 })
  const led = await api.ask(`/files/${token}`)
  expect(led.status).toBe(302)
  const followed = await fetch(led.headers.get('location') ?? '')
  expect(Buffer.compare(Buffer.from(await followed.arrayBuffer()), bytes)).toBe(0)
})

it('reads a file that was uploaded to S3, and leaves nothing of it', async () => {
  const { begin, send } = importClient(() => api)
  const { id, upload } = await begin('cv.txt')
  const cv = new TextEncoder().encode('Ada Example\nada@example.org\n\nSkills\nMilling, Baking\n')
  // Ours takes no bytes here.
  expect((await send(upload, cv)).status).toBe(404)
  expect(await postForm(upload.url, upload.fields, cv)).toBe(201)
  await takeUploads(ports, [{ s3: { object: { key: upload.fields.key } } }])
  await vi.waitFor(
    async () => {
      const state = (await (await api.ask(`/imports/${id}`)).json()) as ImportAnswer
      expect(state.status).toBe('done')
      expect(JSON.stringify(state.draft)).toContain('Milling')
    },
    { timeout: 30_000, interval: 100 },
  )
  await vi.waitFor(async () =>
    expect((await objects()).filter((key) => key.startsWith('uploads/'))).toEqual([]),
  )
})

it('takes a PDF that was sent, and serves it from its own bucket by way of us', async () => {
  const pdfs = createPdfChecker(() =>
    startPdfThread(`${projectFolder}/dist/import-node-worker.mjs`),
  )
  const pictures = { make: async () => ({ ok: false, code: 'wrong-type' }) as const }
  const maker = withPdfs({ ...pictures, close: async () => {} }, pdfs)
  registerTasks(ports, [photoTask], { maker })
  const cv = sampleResume('nurse', ids)
  const application = createApplication(ids, '2026-03-01', { employer: 'Elm Vets' })
  await save(cv, 0)
  await save(application, 0)
  const made = { documentId: cv.id, on: '2026-03-02' }
  const sendIt = (json: object) =>
    api.ask(`/documents/${application.id}/sent`, { method: 'POST', json })
  const first = await sendIt(made)
  expect(first.status).toBe(201)
  const { fileId } = (await first.json()) as SentFileAnswer
  const bytes = Buffer.from(
    await (await api.ask(`/documents/${application.id}/sent/${fileId}`)).arrayBuffer(),
  )

  // Another file, as another device brings it.
  const other = Buffer.concat([bytes, Buffer.from('\n')])
  const sha256 = createHash('sha256').update(other).digest('hex')
  const { begin, endOf } = photoClient(() => api)
  const { id, upload } = await begin({ sha256 })
  if (!upload) throw new Error('the file is here already')
  expect(await postForm(upload.url, upload.fields, other)).toBe(201)
  await takeUploads(ports, [{ s3: { object: { key: upload.fields.key } } }])
  expect(await endOf(id)).toMatchObject({ status: 'done' })
  expect((await sendIt({ fileId: sha256, kind: 'resume' })).status).toBe(201)
  const got = await api.ask(`/pictures/${sha256}`)
  expect(got.headers.get('content-disposition')).toMatch(/^attachment; /)
  expect(Buffer.from(await got.arrayBuffer()).equals(other)).toBe(true)
  await maker.close()
})

it('leaves nothing of an account that was deleted', async () => {
  const document = { ...sampleResume('nurse', ids), title: 'Quillfeather' }
  await save(document, 0)
  await ports.files.put(fileKey('processed', ana, 'photo'), Buffer.from('x'), 'image/png')
  await ports.vectors.upsert(ana, { model: 'm', dimensions: 1 }, [
    { id: 'a', kind: 'bullet', values: Float32Array.from([1]) },
  ])
  api.clock.now = 1_000
  const answer = await api.ask('/me', { method: 'DELETE' })
  expect(answer.status).toBeLessThan(300)
  const { items } = await ports.items.scan({ limit: 1_000 })
  expect(JSON.stringify(items)).not.toContain('Quillfeather')
  expect(items.filter(({ pk }) => pk.startsWith('vectors#'))).toEqual([])
  expect(await objects()).toEqual([])
})
