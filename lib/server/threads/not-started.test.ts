import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { startArchiveThread } from '../archive/create-archive-reader'
import { startComputeThread } from '../compute/create-computer'
import { startPhotoProcess } from '../photos/processing/photo-process'
import { startPdfThread } from '../reader/create-pdf-checker'
import { createReader } from '../reader/create-reader'
import { createVerifier } from '../reader/create-verifier'
import { startReaderThread } from '../reader/reader-thread'
import { defaultReaderLimits } from '../reader/reader-types'
import { startFontThread } from '../render/create-font-checker'
import { startEngineThread } from '../render/engine-thread'

// A part whose code cannot be loaded: no file, picture or document is to blame.

const folder = mkdtempSync(join(tmpdir(), 'vitae-not-started-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
/** Writes a program of a thread; the first line of each lets it listen. */
function writeProgram(text: string): string {
  const file = join(folder, `${count++}.mjs`)
  writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${text}`)
  return file
}
const missing = join(folder, 'missing.mjs')
const throwing = writeProgram("parentPort.on('message', () => {})\nthrow new Error('broken')")
const lacking = writeProgram("import 'a-package-that-is-not-there'")
const exiting = writeProgram('process.exit(0)')
const late = writeProgram(
  "parentPort.on('message', () => void import('a-package-that-is-not-there'))",
)

const question = { bytes: new Uint8Array(8), fileName: 'cv.pdf' }

async function readWith(file: string, deadline = 60_000) {
  // Of the processor's time alone, however busy the machine is.
  const limits = { ...defaultReaderLimits, deadline, maxWait: 100 }
  const reader = createReader(() => startReaderThread(file), limits)
  return reader.read(question).finally(reader.close)
}

it.each([
  ['is missing', missing],
  ['throws', throwing],
  ['lacks a package', lacking],
  ['ends at once', exiting],
  ['lacks a package that one kind of file needs', late],
])('a reader that %s says that reading could not start', async (_, file) => {
  expect(await readWith(file)).toEqual({
    ok: false,
    code: 'not-started',
    error: expect.any(Error),
  })
})

it.each([
  ['fails over the file', "parentPort.on('message', () => { throw new Error('a bug') })"],
  ['ends over the file', "parentPort.on('message', () => process.exit(1))"],
  [
    'runs out of memory',
    "parentPort.on('message', () => { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)) })",
  ],
])('a reader that %s gives that file up', async (_, text) => {
  expect(await readWith(writeProgram(text))).toEqual({ ok: false, code: 'gave-up' })
})

it('a reader that takes too long gives that file up', async () => {
  const endless = writeProgram("parentPort.on('message', () => { for (;;); })")
  expect(await readWith(endless, 200)).toEqual({ ok: false, code: 'gave-up' })
})

it('another reader is started for the next file: what was missing may be there again', async () => {
  let started = 0
  const whole = writeProgram(
    "parentPort.on('message', ({ id }) => parentPort.postMessage({ id, outcome: { ok: false, code: 'empty' } }))",
  )
  const reader = createReader(() => startReaderThread(started++ === 0 ? missing : whole))
  expect(await reader.read(question)).toMatchObject({ code: 'not-started' })
  expect(await reader.read(question)).toEqual({ ok: false, code: 'empty' })
  await reader.close()
})

it('no other part blames what it was asked', async () => {
  const bytes = new Uint8Array(8)
  const busy = { ok: false, code: 'busy' }
  expect(await startPdfThread(missing).ask(bytes)).toEqual(busy)
  expect(await startFontThread(missing).ask(bytes)).toEqual(busy)
  expect(await startArchiveThread(missing).ask({ bytes, now: 0 })).toEqual(busy)
  expect(await startPhotoProcess(missing).ask({ bytes, wish: { kind: 'exactly' } })).toEqual(busy)
  expect(
    await startComputeThread(missing).ask({ name: 'match', input: [] } as never),
  ).toMatchObject({ ok: false, code: 'error' })
  expect(await startEngineThread(missing).ask({ document: {} } as never)).toEqual({
    ok: false,
    code: 'not-started',
  })
  const verifier = createVerifier(missing)
  expect(await verifier.ask(bytes)).toMatchObject({ kind: 'not-started' })
  await verifier.close()
})
