// @module-tag nightly
// Drawing in another function: tests/api/pdf.test.ts draws here.

import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptPdf } from '@/lib/api/documents'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { drawSentDocument } from '@/lib/server/pdf/draw-sent-document'
import { drawingTask } from '@/lib/server/pdf/drawing/drawing-task'
import { renderer } from '@/lib/server/render/create-renderer'
import type { Renderer } from '@/lib/server/render/render-types'
import type { JobHandler } from '@/lib/server/tasks/job-types'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { withPhoto } from '../fixtures/portrait'
import { openTestApi, type TestApi } from './support/test-api'

// Where the process that answers is not made for drawing, as on AWS: a job draws, whoever asks waits a
// little and is told to come again.

const { createEngine } = await loadEngineBundle()
const ids = createIdGenerator()

let api: TestApi
let handler: JobHandler
let enqueued: { id: string; kind: string; payload: Record<string, unknown> }[]
const document = sampleResume('nurse', ids)
const path = `/resumes/${document.id}`
const owner = '018f0000-0000-7000-8000-00000000000a'

beforeEach(async () => {
  enqueued = []
  const jobs = {
    enqueue: async (job: (typeof enqueued)[number]) => {
      enqueued.push(job)
    },
    handle: (_: string, one: JobHandler) => {
      handler = one
    },
    every: () => {},
  }
  api = await openTestApi({ jobs: jobs as never }, { home: 'aws' })
  registerTasks(api.ports, [drawingTask])
  await api.ask(path, { method: 'PUT', json: { document, baseVersion: 0 } })
})
afterEach(async () => {
  globalThis.vitaeRenderer = undefined
  await api.close()
})
afterAll(() => renderer().close())

const never = new AbortController().signal
const asJob = ({ id, kind, payload }: (typeof enqueued)[number]) =>
  ({ id, kind, payload, attempt: 1 }) as never
const work = async () => {
  for (const job of enqueued.splice(0)) await handler.run(asJob(job), never)
}
const get = (prefer = 'wait=0') => api.ask(`${path}/pdf`, { headers: { prefer } })
const filesOf = async () => (await api.ports.files.list(`exports/${owner}/`)).files

/** A renderer that answers as it is told. */
const drawsAs = (code: 'busy' | 'failed'): Renderer => ({
  render: async () => ({ ok: false, code }),
  isFailing: () => false,
  close: async () => {},
})

describe('a PDF that another process draws', () => {
  it('is promised, drawn once, and the same bytes as everywhere', async () => {
    const first = await get()
    expect([first.status, await first.json()]).toEqual([202, { status: 'working' }])
    expect(Number(first.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await get()).status).toBe(202)
    // One job, however often it is asked for, and no word in it.
    expect(new Set(enqueued.map(({ id }) => id)).size).toBe(1)
    expect(JSON.stringify(enqueued)).not.toContain(document.content.basics.name)
    await work()
    const drawn = await get()
    expect(drawn.status).toBe(200)
    const expected = await createEngine({ loadFont }).render(document)
    if (!expected.ok) throw new Error(expected.message)
    const bytes = new Uint8Array(await drawn.arrayBuffer())
    expect(Buffer.from(bytes).equals(Buffer.from(expected.rendered.bytes))).toBe(true)
    expect(enqueued).toEqual([])
    // The words lie there no longer than they are needed.
    expect((await filesOf()).map(({ key }) => key.endsWith('.pdf'))).toEqual([true])
  })

  it('is waited for by whoever keeps it', async () => {
    const keeping = api.ask(`${path}/pdf`, { method: 'POST' })
    while (enqueued.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    await work()
    const kept = await keeping
    expect(kept.status).toBe(201)
    const { url } = (await kept.json()) as KeptPdf
    expect((await api.ask(url.replace('/api/v1', ''), { as: null })).status).toBe(200)
  })

  it('is of the words that were asked for, and another for other words', async () => {
    await get()
    const next = { ...document, title: 'Another' }
    await api.ask(path, { method: 'PUT', json: { document: next, baseVersion: 1 } })
    await work()
    expect((await get()).status).toBe(202)
    await work()
    expect((await get()).status).toBe(200)
  })

  it('that cannot be drawn says so at once, and may be tried later', async () => {
    globalThis.vitaeRenderer = drawsAs('failed')
    await get()
    await work()
    expect((await get()).status).toBe(502)
    expect(enqueued).toEqual([])
    expect(await filesOf()).toEqual([])
    globalThis.vitaeRenderer = undefined
    api.clock.now += 11 * 60_000
    expect((await get()).status).toBe(202)
    await work()
    expect((await get()).status).toBe(200)
  })

  it('is tried again while too many are drawn, and told of when that ends', async () => {
    globalThis.vitaeRenderer = drawsAs('busy')
    await get()
    const [job] = enqueued.splice(0)
    if (!job) throw new Error('nothing was asked for')
    await expect(handler.run(asJob(job), never)).rejects.toThrow()
    expect((await get()).status).toBe(202)
    await handler.fail(asJob(job), 'busy')
    expect((await get()).status).toBe(502)
  })

  it('leaves nothing of a document that is erased meanwhile', async () => {
    await get()
    await api.ask(path, { method: 'DELETE', headers: { 'if-match': '"1"' } })
    const erased = await api.ask(`${path}/erase`, { method: 'POST', json: {} })
    expect(erased.status).toBe(204)
    await work()
    expect(await filesOf()).toEqual([])
  })

  it('is also that of a guest, with what was sent along, and nothing of it stays', async () => {
    const shown = { ...document, design: { ...document.design, photo: 'shown' as const } }
    const { document: portrayed, files } = withPhoto(shown)
    const form = new FormData()
    form.set('document', JSON.stringify(portrayed))
    for (const [id, bytes] of Object.entries(files)) form.set(id, new Blob([bytes]))
    const drawing = drawSentDocument(api.ports, '192.0.2.1', form)
    await expect.poll(() => enqueued.length).toBe(1)
    expect(JSON.stringify(enqueued)).not.toContain(document.content.basics.name)
    await work()
    const drawn = await drawing
    if (!drawn.ok) throw new Error(drawn.code)
    const expected = await createEngine({ loadFont }).render(portrayed, undefined, undefined, files)
    expect(expected.ok && Buffer.compare(expected.rendered.bytes, drawn.value)).toBe(0)
    expect((await api.ports.files.list('exports/')).files).toEqual([])
  })
})
