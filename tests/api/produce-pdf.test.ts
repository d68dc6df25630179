// @module-tag nightly
// Failures and repeats of a PDF: tests/api/pdf.test.ts makes one.

import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { producePdf, producePdfOf } from '@/app/(workspace)/editor/pdf-actions'
import { fetchPdf } from '@/lib/browser/import-export/export/server-pdf'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { createIdGenerator } from '@/lib/resume/ids'
import { sentFileLimits, serverPdfLimits } from '@/lib/resume/resume-limits'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { uploadSourcesOf } from '@/lib/server/config/config-aws'
import { limits } from '@/lib/server/identity/identity-limits'
import { createRenderer, engineFile } from '@/lib/server/render/create-renderer'
import { startEngineThread } from '@/lib/server/render/engine-thread'
import { defaultRenderLimits } from '@/lib/server/render/render-types'
import { withPhoto } from '@/tests/fixtures/portrait'
import { closeRenderer } from '@/tests/support/close-renderer'
import { openAwsPortsUnderTest } from './support/aws-ports-under-test'
import { openTestApi } from './support/test-api'

// The server actions that make a PDF where a browser cannot: who gets what, and that nothing of a guest stays.

const asked = vi.hoisted(() => ({
  cookie: '',
  headers: {} as Record<string, string>,
  ports: null as unknown,
}))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ cookie: asked.cookie, ...asked.headers }),
}))
vi.mock('@/lib/server/ports', async (original) => ({
  ...(await original<typeof import('@/lib/server/ports')>()),
  ports: async () => asked.ports,
}))

const { createEngine } = await loadEngineBundle()
// Nothing here is about time, and the machine may be busy.
globalThis.vitaeRenderer = createRenderer(() => startEngineThread(engineFile()), {
  ...defaultRenderLimits,
  deadline: 60_000,
})
const api = await openTestApi()
asked.ports = api.ports
const document = sampleResume('teacher', createIdGenerator())
await api.ask(`/resumes/${document.id}`, { method: 'PUT', json: { document, baseVersion: 0 } })
afterAll(async () => {
  await closeRenderer()
  await api.close()
})
const own = { origin: 'http://localhost:3000' }
beforeEach(() => {
  asked.cookie = 'session=ana'
  asked.headers = own
})

const foreign: Record<string, string>[] = [
  {},
  { origin: 'http://evil.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { ...own, 'sec-fetch-site': 'same-site' },
]
const current = { documentId: document.id, version: null }
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Returns the hash of a PDF as the engine of a browser draws it. */
async function drawn(one: PaperDocument, files?: DocumentFiles) {
  const result = await createEngine({ loadFont }).render(one, undefined, undefined, files)
  if (!result.ok) throw new Error(result.message)
  return sha(result.rendered.bytes)
}

function formOf(one: unknown, files: DocumentFiles = {}): FormData {
  const form = new FormData()
  form.set('document', JSON.stringify(one))
  for (const [id, bytes] of Object.entries(files)) form.set(id, new Blob([bytes]))
  return form
}

describe('the PDF of a document of the account', () => {
  it('is the engine’s bytes, and those of the API, and stores nothing', async () => {
    const produced = await producePdf(current)
    if (!('bytes' in produced)) throw new Error('There are no bytes')
    expect(sha(produced.bytes)).toBe(await drawn(document))
    const answer = await api.ask(`/resumes/${document.id}/pdf`)
    expect(sha(new Uint8Array(await answer.arrayBuffer()))).toBe(sha(produced.bytes))
    expect((await api.ports.files.list('processed/')).files).toEqual([])
    expect((await api.ports.files.list('exports/')).files).toEqual([])
  })

  it('is of a version, where one is named', async () => {
    const kept = await api.ask(`/resumes/${document.id}/versions`, {
      method: 'POST',
      json: { name: 'Sent' },
    })
    const { number } = (await kept.json()) as { number: number }
    const produced = await producePdf({ ...current, version: number })
    if (!('bytes' in produced)) throw new Error('There are no bytes')
    expect(sha(produced.bytes)).toBe(await drawn(document))
    expect(await producePdf({ ...current, version: 999 })).toMatchObject({ code: 'not-found' })
  })

  it('is nothing for a guest, nor of somebody else', async () => {
    asked.cookie = ''
    expect(await producePdf(current)).toMatchObject({ ok: false, code: 'not-signed-in' })
    asked.cookie = 'session=expired'
    expect(await producePdf(current)).toMatchObject({ ok: false, code: 'not-signed-in' })
    asked.cookie = 'session=ben'
    expect(await producePdf(current)).toMatchObject({ ok: false, code: 'not-found' })
    const workspace = '018f0000-0000-7000-8000-0000000000ff'
    expect(await producePdf(current, workspace)).toMatchObject({ code: 'workspace-not-found' })
  })

  it('is for pages of ours alone', async () => {
    for (const headers of foreign) {
      asked.headers = headers
      expect(await producePdf(current)).toMatchObject({ ok: false, code: 'forbidden' })
      expect(await producePdfOf(formOf(document))).toMatchObject({ ok: false, code: 'forbidden' })
    }
  })

  it('takes no argument of another shape', async () => {
    const wrong = [undefined, null, 7, [], { documentId: 'a#b', version: null }]
    for (const argument of [...wrong, { ...current, version: 0 }, { documentId: document.id }]) {
      // An action can be called by hand, with anything.
      const produced = await producePdf(argument as unknown as typeof current)
      expect(produced).toMatchObject({ ok: false, code: 'invalid' })
    }
  })
})

describe('the PDF of a document that a guest sends', () => {
  beforeEach(() => {
    asked.cookie = ''
  })

  it('is the engine’s bytes, with the photo, and leaves nothing behind', async () => {
    const shown = { ...document, design: { ...document.design, photo: 'shown' as const } }
    const { document: portrayed, files } = withPhoto(shown)
    const before = await api.ports.files.list('')
    const produced = await producePdfOf(formOf(portrayed, files))
    if (!('bytes' in produced)) throw new Error('There are no bytes')
    expect(sha(produced.bytes)).toBe(await drawn(portrayed, files))
    expect(sha(produced.bytes)).not.toBe(await drawn(portrayed))
    expect(await api.ports.files.list('')).toEqual(before)
  })

  it('is refused where it is too large, or no document with its files', async () => {
    const large = new Uint8Array(serverPdfLimits.bytes)
    expect(await producePdfOf(formOf(document, { [sha(large)]: large }))).toMatchObject({
      code: 'too-large',
    })
    const bytes = new Uint8Array([1])
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`${at}`, bytes]))
    const wrong = [
      ...[new FormData(), formOf(null), formOf({ kind: 'application' }), formOf([])],
      ...[formOf(document, { other: bytes }), formOf(document, many), 'document', null],
    ]
    for (const form of wrong) {
      expect(await producePdfOf(form as FormData)).toMatchObject({ code: 'invalid' })
    }
  })

  it('is counted by address', async () => {
    asked.headers = { ...own, 'x-vitae-ip': '192.0.2.7' }
    const codes = new Set<string>()
    for (let i = 0; i <= limits.guestPdfByAddress.tries; i++) {
      const produced = await producePdfOf(formOf(null))
      if (!produced.ok) codes.add(produced.code)
    }
    expect([...codes]).toEqual(['invalid', 'too-many-requests'])
    const produced = await producePdfOf(formOf(document))
    expect(produced).toMatchObject({ code: 'too-many-requests', retryAfter: expect.any(Number) })
    // Somebody else is not held up by it.
    asked.headers = { ...own, 'x-vitae-ip': '192.0.2.8' }
    expect(await producePdfOf(formOf(document))).toMatchObject({ ok: true })
  })
})

describe('the PDF on AWS', async () => {
  const aws = await openTestApi({ now: Date.now }, {}, openAwsPortsUnderTest)
  await aws.ask(`/resumes/${document.id}`, { method: 'PUT', json: { document, baseVersion: 0 } })
  const here = globalThis.vitaeRenderer
  beforeEach(() => {
    asked.ports = aws.ports
  })
  afterEach(() => {
    asked.ports = api.ports
    globalThis.vitaeRenderer = here
  })
  afterAll(() => aws.close())
  const large = new Uint8Array(sentFileLimits.bytes + 1)
  const drawLarge = () => {
    const render = async () => ({ ok: true, bytes: large }) as const
    globalThis.vitaeRenderer = { render, isFailing: () => false, close: async () => {} }
  }

  it('is drawn by a job, and has the engine’s bytes', async () => {
    const produced = await producePdf(current)
    if (!('bytes' in produced)) throw new Error('There are no bytes')
    expect(sha(produced.bytes)).toBe(await drawn(document))
  })

  it('is behind an address that pages may read where it is too large for an answer', async () => {
    drawLarge()
    const next = { ...document, title: 'Large' }
    const body = { method: 'PUT', json: { document: next, baseVersion: 1 } }
    expect((await aws.ask(`/resumes/${document.id}`, body)).status).toBe(200)
    const produced = await producePdf(current)
    if (!('url' in produced)) throw new Error('There is no address')
    const [bucket = ''] = uploadSourcesOf(aws.ports.configuration.aws, process.env)
    expect(produced.url.startsWith(`${bucket}/exports/`)).toBe(true)
    expect(sha(await fetchPdf(produced.url))).toBe(sha(large))
  })

  it('of a guest is refused where it is too large, and deleted', async () => {
    drawLarge()
    asked.cookie = ''
    const before = await aws.ports.files.list('exports/')
    expect(await producePdfOf(formOf(document))).toMatchObject({ code: 'too-large' })
    expect(await aws.ports.files.list('exports/')).toEqual(before)
  })
})
