import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { jpegDataUrl } from '@/lib/resume/data-url'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import { sampleResume } from '@/lib/resume/samples/samples'
import { countingIds, paperDocuments } from '@/tests/fixtures/paper-documents'
import { portrait, withPhoto } from '@/tests/fixtures/portrait'
import { isWhole, someOf } from '@/tests/runs'
import { loadEngineBundle, loadFont, projectFolder } from '../engine/testing/engine-bundle'
import type { EngineReply } from '../pdf-types'

const { createEngine } = await loadEngineBundle()
const documents = someOf(paperDocuments())
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const expected = new Map<string, string>()
const worker = new Worker(resolve(projectFolder, 'dist/engine-node-worker.mjs'))

beforeAll(async () => {
  const engine = createEngine({ loadFont })
  for (const { name, document } of documents) {
    const result = await engine.render(document)
    if (!result.ok) throw new Error(result.message)
    expected.set(name, sha(result.rendered.bytes))
  }
}, 60_000)
afterAll(() => worker.terminate())

const ask = (message: unknown) =>
  new Promise<EngineReply>((answer) => {
    worker.once('message', answer)
    worker.postMessage(message)
  })

it('has enough and different documents to be compared', () => {
  expect(documents.length).toBeGreaterThanOrEqual(isWhole ? 20 : 5)
  // An unknown template equals the first one: the only two that may be equal.
  expect(new Set(expected.values()).size).toBeGreaterThanOrEqual(documents.length - 1)
})

it.each(documents)('$name: a worker thread draws the same bytes', async ({ name, document }) => {
  const reply = await ask({ id: 7, document })
  expect(reply.id).toBe(7)
  if (!reply.result.ok) throw new Error(reply.result.message)
  expect(sha(reply.result.rendered.bytes)).toBe(expected.get(name))
  // Transferred completely, with all carets.
  expect(reply.result.rendered.boxes.length).toBeGreaterThanOrEqual(name === 'untouched' ? 0 : 1)
})

it.each(documents.filter((_, i) => i % 6 === 1))('$name: so does the command line', (one) => {
  const output = execFileSync(process.execPath, ['scripts/vitae.mjs', 'render', '-', '-o', '-'], {
    input: JSON.stringify(one.document),
    maxBuffer: 10_000_000,
    stdio: 'pipe',
  })
  expect(sha(output)).toBe(expected.get(one.name))
})

it('draws the same bytes in another time zone and language', () => {
  const [one] = documents
  const output = execFileSync(process.execPath, ['scripts/vitae.mjs', 'render', '-', '-o', '-'], {
    input: JSON.stringify(one?.document),
    maxBuffer: 10_000_000,
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  })
  expect(sha(output)).toBe(expected.get(one?.name ?? ''))
})

it('draws a photo that comes beside the document, or inside JSON Resume', async () => {
  const { document, files } = withPhoto(sampleResume('nurse', countingIds()))
  const drawn = await createEngine({ loadFont }).render(document, undefined, undefined, files)
  if (!drawn.ok) throw new Error(drawn.message)
  const reply = await ask({ id: 8, document, files })
  if (!reply.result.ok) throw new Error(reply.result.message)
  expect(sha(reply.result.rendered.bytes)).toBe(sha(drawn.rendered.bytes))
  const output = execFileSync(process.execPath, ['scripts/vitae.mjs', 'render', '-', '-o', '-'], {
    input: JSON.stringify(exportJsonResume(document, { image: jpegDataUrl(portrait) })),
    maxBuffer: 10_000_000,
    stdio: 'pipe',
  })
  expect(sha(output)).toBe(sha(drawn.rendered.bytes))
})
