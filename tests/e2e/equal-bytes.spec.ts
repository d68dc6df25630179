import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type Page, test as plainTest } from '@playwright/test'
import type { createEngine } from '@/lib/pdf/engine/engine'
import { loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import type { EngineReply } from '@/lib/pdf/pdf-types'
import { type PaperDocument, paperDocuments } from '../fixtures/paper-documents'
import { root } from '../support/source-files'
import { expect, test } from './support/journey'

// The same document gives the same bytes wherever it is drawn, so what is on screen is what is
// sent. Drawn by the shipped bundles: the worker of the pages, the thread of Node, the command line.
// It runs in Firefox and WebKit, too, where playwright.config.ts finds them.

// One after the other: two at a time would draw what all others are held against twice.
test.describe.configure({ mode: 'default' })

type Hashes = Record<string, string>

const documents = paperDocuments()
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Hashes of the files that the main thread of Node draws: every other place is compared with them. */
let expected: Hashes = {}

test.beforeAll(async () => {
  test.setTimeout(120_000)
  const bundle: { createEngine: typeof createEngine } = await import(
    pathToFileURL(join(root, 'dist/engine.mjs')).href
  )
  const engine = bundle.createEngine({ loadFont })
  expected = await hashEach(async ({ document }) => {
    const result = await engine.render(document)
    if (!result.ok) throw new Error(result.message)
    return result.rendered.bytes
  })
})

async function hashEach(
  draw: (one: PaperDocument) => Promise<Uint8Array>,
  some: readonly PaperDocument[] = documents,
): Promise<Hashes> {
  const hashes: Hashes = {}
  for (const one of some) hashes[one.name] = sha(await draw(one))
  return hashes
}

/** Draws all documents in a module worker of the page, from the files that the app ships. */
async function hashInWorker(page: Page): Promise<Hashes> {
  const manifest: { worker: string } = JSON.parse(
    readFileSync(join(root, 'dist/engine-manifest.json'), 'utf8'),
  )
  const texts = documents.map(({ name, document }) => ({ name, text: JSON.stringify(document) }))
  await page.goto('/editor')
  return page.evaluate(
    async ({ address, texts }) => {
      const worker = new window.Worker(address, { type: 'module' })
      const ask = (document: unknown) =>
        new Promise<EngineReply>((resolve, reject) => {
          worker.onmessage = ({ data }: MessageEvent<EngineReply>) => resolve(data)
          worker.onerror = () => reject(new Error('The worker did not start.'))
          worker.postMessage({ id: 1, document })
        })
      const hashes: Hashes = {}
      for (const { name, text } of texts) {
        const { result } = await ask(JSON.parse(text))
        if (!result.ok) throw new Error(result.message)
        const digest = await crypto.subtle.digest('SHA-256', result.rendered.bytes)
        hashes[name] = Array.from(new Uint8Array(digest), (byte) =>
          byte.toString(16).padStart(2, '0'),
        ).join('')
      }
      worker.terminate()
      return hashes
    },
    { address: manifest.worker, texts },
  )
}

plainTest('there are enough documents, and they differ', () => {
  expect(documents.length).toBeGreaterThanOrEqual(20)
  // A template that nobody knows is drawn as the first one: the only two that may be equal.
  expect(new Set(Object.values(expected)).size).toBeGreaterThanOrEqual(documents.length - 1)
})

test("this browser's worker draws the bytes of Node", { tag: '@push' }, async ({ page }) => {
  test.setTimeout(120_000)
  expect(await hashInWorker(page)).toEqual(expected)
})

/** Draws documents in a thread of Node. */
async function hashInThread(some: readonly PaperDocument[]): Promise<Hashes> {
  const worker = new Worker(join(root, 'dist/engine-node-worker.mjs'))
  const hashes = await hashEach(
    ({ document }) =>
      new Promise((resolve, reject) => {
        worker.once('message', ({ result }: EngineReply) =>
          result.ok ? resolve(result.rendered.bytes) : reject(new Error(result.message)),
        )
        worker.postMessage({ id: 1, document })
      }),
    some,
  )
  await worker.terminate()
  return hashes
}

/** Draws documents with the command line, which starts anew for each. */
function hashByCommand(some: readonly PaperDocument[]): Promise<Hashes> {
  return hashEach(
    ({ document }) =>
      new Promise((resolve, reject) => {
        const child = execFile(
          process.execPath,
          [join(root, 'dist/vitae.mjs'), 'render', '-', '-o', '-'],
          { encoding: 'buffer', maxBuffer: 20_000_000 },
          (error, output) => (error ? reject(error) : resolve(output)),
        )
        child.stdin?.end(JSON.stringify(document))
      }),
    some,
  )
}

plainTest('a worker thread draws the same, and so does the command line', async () => {
  test.setTimeout(120_000)
  const some = documents.filter((_, at) => at % 6 === 0)
  const inThread = await hashInThread(some)
  expect(Object.keys(inThread).length).toBeGreaterThanOrEqual(3)
  expect(expected).toMatchObject(inThread)
  const few = some.slice(0, 2)
  const byCommand = await hashByCommand(few)
  expect(Object.keys(byCommand)).toHaveLength(2)
  expect(expected).toMatchObject(byCommand)
})

plainTest('both draw the same, whatever the document', async () => {
  test.setTimeout(240_000)
  expect(await hashInThread(documents)).toEqual(expected)
  expect(await hashByCommand(documents)).toEqual(expected)
})
