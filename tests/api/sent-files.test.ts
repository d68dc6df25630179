import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentBody } from '@/lib/api/documents'
import { photoReasons } from '@/lib/api/photos'
import type { SentFileAnswer } from '@/lib/api/sent-files'
import { loadEngineBundle, projectFolder } from '@/lib/pdf/engine/testing/engine-bundle'
import { createApplication } from '@/lib/resume/create-application'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import { sentFileLimits } from '@/lib/resume/resume-limits'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { ApplicationDocument, Document } from '@/lib/resume/schema/document'
import { freezeSent } from '@/lib/server/documents/sent/freeze-sent'
import { toOwnerId } from '@/lib/server/owner'
import { lookAtFiles } from '@/lib/server/photos/look-at-files'
import { sentKey } from '@/lib/server/photos/photo-files'
import { photoTask } from '@/lib/server/photos/photo-task'
import type { PhotoMaker } from '@/lib/server/photos/processing/photo-types'
import { withPdfs } from '@/lib/server/photos/processing/with-pdfs'
import {
  createPdfChecker,
  defaultPdfLimits,
  startPdfThread,
} from '@/lib/server/reader/create-pdf-checker'
import { renderer } from '@/lib/server/render/create-renderer'
import { cutAfter } from '@/lib/server/testing/cut-items'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { photoClient } from './support/photo-client'
import { openTestApi, sessions, type TestApi } from './support/test-api'

const ana = toOwnerId(sessions.ana)
const day = 24 * 60 * 60 * 1000
const ids = createIdGenerator()
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer())
const isSame = (one: Uint8Array, other: Uint8Array) => Buffer.from(one).equals(Buffer.from(other))

let api: TestApi
let maker: PhotoMaker
/** A PDF as the engine makes it. */
let pdf: Uint8Array
const cv = sampleResume('nurse', ids)
const letter = letterFor(cv, { version: 1, date: '2026-03-01', posting: null }, ids)
const { begin, bring } = photoClient(() => api)

async function put(document: Document, baseVersion = 0) {
  const json = { document, baseVersion }
  const saved = await api.ask(`/resumes/${document.id}`, { method: 'PUT', json })
  expect(saved.status).toBe(200)
}

async function applied(): Promise<ApplicationDocument> {
  const application = createApplication(ids, '2026-03-01', { employer: 'Elm Vets' })
  await put(application)
  return application
}

const send = (id: string, json: object, headers: Record<string, string> = {}) =>
  api.ask(`/documents/${id}/sent`, { method: 'POST', json, headers })

async function sent(id: string, json: object): Promise<SentFileAnswer> {
  const answer = await send(id, json)
  expect(answer.status).toBe(201)
  return (await answer.json()) as SentFileAnswer
}

async function contentOf(id: string) {
  const { document } = (await (await api.ask(`/resumes/${id}`)).json()) as DocumentBody
  return (document as ApplicationDocument).content
}

beforeAll(async () => {
  await loadEngineBundle()
  const pictures: PhotoMaker = {
    make: async () => ({ ok: false, code: 'wrong-type' }),
    close: async () => {},
  }
  const file = `${projectFolder}/dist/import-node-worker.mjs`
  // Threads start late on a machine that does much else.
  const limits = { ...defaultPdfLimits, deadline: 60_000 }
  maker = withPdfs(
    pictures,
    createPdfChecker(() => startPdfThread(file), limits),
  )
  api = await openTestApi()
  registerTasks(api.ports, [photoTask], { maker })
  api.ports.start()
  await put(cv)
  await put(letter)
  pdf = await bytesOf(await api.ask(`/resumes/${cv.id}/pdf`))
}, 60_000)
afterAll(async () => {
  await renderer().close()
  await api?.close()
  await maker?.close()
})

describe('a PDF that was sent', () => {
  it('is uploaded by its hash, checked, and a download for its owner alone', async () => {
    const fileId = hashOf(pdf)
    expect(await bring(pdf, { sha256: fileId })).toMatchObject({ status: 'done', pictures: [] })
    expect((await begin({ sha256: fileId })).upload).toBeNull()
    const got = await api.ask(`/pictures/${fileId}`)
    expect(got.status).toBe(200)
    expect(got.headers.get('content-type')).toBe('application/pdf')
    expect(got.headers.get('content-disposition')).toMatch(/^attachment; /)
    expect(got.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(isSame(await bytesOf(got), pdf)).toBe(true)
    expect((await api.ask(`/pictures/${fileId}`, { as: 'ben' })).status).toBe(404)
  })

  const text = (words: string) => new TextEncoder().encode(words)
  it.each([
    ['no PDF behind its first bytes', () => text('%PDF-1.7 and then nothing of one')],
    ['cut off before its pages', () => pdf.subarray(0, 2_000)],
    ['larger than 4 MB', () => new Uint8Array([...pdf, ...new Uint8Array(sentFileLimits.bytes)])],
    ['a page in a PDF’s clothes', () => text('%PDF-<html><script>alert(1)</script></html>')],
  ])('is refused where it is %s, and not stored', async (_, make) => {
    const bytes = make()
    const failed = await bring(bytes, { sha256: hashOf(bytes) })
    expect(failed).toMatchObject({
      status: 'failed',
      code: 'pdf-unfit',
      reason: photoReasons['pdf-unfit'],
    })
    expect((await api.ask(`/pictures/${hashOf(bytes)}`)).status).toBe(404)
  })

  it('is no PDF where it is an archive that says so by its name alone', async () => {
    const zip = zipSync({ 'cv.pdf': pdf })
    const failed = await bring(zip, { sha256: hashOf(zip), fileName: 'cv.pdf' })
    expect(failed).toMatchObject({ status: 'failed', code: 'wrong-type' })
  })

  it('is refused beyond what an account may have', async () => {
    const { files } = api.ports
    const other = new Uint8Array([...pdf, 10])
    const before = files.list
    const list: typeof files.list = async (prefix, cursor) => {
      const page = await before(prefix, cursor)
      const more = { key: sentKey(ana, 'b'.repeat(64)), size: sentFileLimits.totalBytes, at: 0 }
      return prefix.includes('sent-') ? { ...page, files: [...page.files, more] } : page
    }
    files.list = list
    try {
      const failed = await bring(other, { sha256: hashOf(other) })
      expect(failed).toMatchObject({ status: 'failed', code: 'too-many-pdfs' })
    } finally {
      files.list = before
    }
  })

  it('goes after 30 days when no application names it, and stays while one or its version does', async () => {
    const named = await applied()
    const { fileId } = await sent(named.id, { documentId: cv.id })
    const loose = new Uint8Array([...pdf, 10, 10])
    expect(await bring(loose, { sha256: hashOf(loose) })).toMatchObject({ status: 'done' })
    const now = api.clock.now
    api.clock.now += 31 * day
    await lookAtFiles(api.ports, ana)
    expect((await api.ask(`/pictures/${hashOf(loose)}`)).status).toBe(404)
    expect((await api.ask(`/pictures/${fileId}`)).status).toBe(200)
    await api.ask(`/resumes/${named.id}`, { method: 'DELETE' })
    await lookAtFiles(api.ports, ana)
    expect((await api.ask(`/pictures/${fileId}`)).status).toBe(200)
    api.clock.now = now
  })
})

describe('sending over the API', () => {
  it('freezes a CV and a letter as they are, and moves the application on', async () => {
    const { id } = await applied()
    const one = await sent(id, { documentId: cv.id })
    expect(one).toMatchObject({ kind: 'resume', documentId: cv.id, template: cv.design.template })
    expect(one.name).toMatch(/\.pdf$/)
    const two = await sent(id, { documentId: letter.id, on: '2026-02-27' })
    expect(two).toMatchObject({ kind: 'letter', at: '2026-02-27', version: one.version + 1 })
    expect(await contentOf(id)).toMatchObject({
      stage: 'applied',
      appliedOn: '2026-03-01',
      sent: [{ fileId: hashOf(pdf) }, { fileId: two.fileId }],
    })
    const versions = await (await api.ask(`/resumes/${cv.id}/versions`)).json()
    expect(JSON.stringify(versions)).toContain('"reason":"download"')
    const got = await api.ask(`/documents/${id}/sent/${one.fileId}`)
    expect(got.headers.get('content-disposition')).toContain(`filename="${one.name}"`)
    expect(got.headers.get('content-security-policy')).toContain('sandbox')
    expect(isSame(await bytesOf(got), pdf)).toBe(true)
  })

  it('keeps its bytes whatever becomes of the CV', async () => {
    const own = sampleResume('electrician', ids)
    await put(own)
    const { id } = await applied()
    const before = await bytesOf(await api.ask(`/resumes/${own.id}/pdf`))
    const { fileId } = await sent(id, { documentId: own.id })
    const templates = ['metro', 'plain', 'academic'] as const
    for (let edit = 1; edit <= 50; edit++) {
      own.content.basics.label = `Engineer, edit ${edit}`
      own.design.template = templates[edit % 3] ?? 'metro'
      await put(own, edit)
    }
    expect(isSame(await bytesOf(await api.ask(`/resumes/${own.id}/pdf`)), before)).toBe(false)
    await api.ask(`/resumes/${own.id}`, { method: 'DELETE' })
    const erased = await api.ask(`/resumes/${own.id}/erase`, { method: 'POST', json: {} })
    expect(erased.status).toBe(204)
    const got = await api.ask(`/documents/${id}/sent/${fileId}`)
    expect(isSame(await bytesOf(got), before)).toBe(true)
    expect(hashOf(before)).toBe(fileId)
  })

  it('takes a PDF that was uploaded, and none that was not', async () => {
    const { id } = await applied()
    const made = new Uint8Array([...pdf, 10, 10, 10])
    expect(await bring(made, { sha256: hashOf(made) })).toMatchObject({ status: 'done' })
    const json = { fileId: hashOf(made), kind: 'resume', name: 'By hand.pdf' }
    expect(await sent(id, json)).toMatchObject({
      name: 'By hand.pdf',
      template: '',
      documentId: '',
    })
    const missing = await send(id, { ...json, fileId: 'c'.repeat(64) })
    expect([missing.status, await missing.json()]).toMatchObject([
      422,
      { problems: [{ path: 'fileId' }] },
    ])
  })

  it.each([
    ['nothing', {}],
    ['both', { documentId: cv.id, fileId: 'a'.repeat(64), kind: 'resume', x: 1 }],
    ['a file of no kind', { fileId: 'a'.repeat(64) }],
    ['no day', { documentId: cv.id, on: '2026-02-31' }],
  ])('is refused with %s', async (_, json) => {
    const { id } = await applied()
    expect((await send(id, json)).status).toBe(422)
    expect((await contentOf(id)).sent).toEqual([])
  })

  it('is of one’s own documents alone, and of CVs and letters', async () => {
    const { id } = await applied()
    expect((await send(id, { documentId: id })).status).toBe(404)
    expect((await send(id, { documentId: ids.document() })).status).toBe(404)
    expect((await send(cv.id, { documentId: cv.id })).status).toBe(404)
    const ofBen = createApplication(ids, '2026-03-01')
    const made = { method: 'POST', json: { document: ofBen }, as: 'ben' } as const
    expect((await api.ask('/resumes', made)).status).toBe(201)
    for (const json of [{ documentId: cv.id }, { fileId: hashOf(pdf), kind: 'resume' }]) {
      const asked = { method: 'POST', json, as: 'ben' } as const
      expect((await api.ask(`/documents/${ofBen.id}/sent`, asked)).status).not.toBe(201)
    }
    const { fileId } = await sent(id, { documentId: cv.id })
    const read = await api.ask(`/documents/${ofBen.id}/sent/${fileId}`, { as: 'ben' })
    expect(read.status).toBe(404)
  })

  it('has one effect for one key, also when the process dies in between', async () => {
    const { id } = await applied()
    const headers = { 'idempotency-key': 'once' }
    const first = await (await send(id, { documentId: cv.id }, headers)).json()
    expect(await (await send(id, { documentId: cv.id }, headers)).json()).toEqual(first)
    expect((await contentOf(id)).sent).toHaveLength(1)

    const asked = { documentId: letter.id }
    for (let writes = 0, isCut = true; isCut; writes++) {
      const { id: other } = await applied()
      const operationId = ids.document()
      const cut = cutAfter(api.ports.items, writes)
      const input = { id: other, asked, operationId }
      await freezeSent({ ...api.ports, items: cut.items }, ana, input).catch(() => {})
      isCut = cut.wasCut()
      for (const { fileId } of (await contentOf(other)).sent) {
        // Never named before it is there.
        expect(await api.ports.files.head(sentKey(ana, fileId))).not.toBeNull()
      }
      const again = await freezeSent(api.ports, ana, input)
      expect(again.ok).toBe(true)
      expect(await freezeSent(api.ports, ana, input)).toEqual(again)
      expect((await contentOf(other)).sent).toHaveLength(1)
    }
  })

  it('is at most a hundred files of one application', async () => {
    const { id } = await applied()
    const [one] = [await sent(id, { documentId: cv.id })]
    const application = await contentOf(id)
    const many = Array.from({ length: 100 }, () => ({ ...application.sent[0], id: ids.node() }))
    const document = { ...createApplication(ids, '2026-03-01'), id } as ApplicationDocument
    await put({ ...document, content: { ...application, sent: many as never } }, one.version)
    const full = await send(id, { documentId: cv.id })
    expect([full.status, await full.json()]).toMatchObject([
      422,
      { problems: [{ code: 'too-many' }] },
    ])
  })
})
