import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { importLimits } from '@/lib/importers/import-limits'
import type { ThreadLimits } from '../threads/thread-types'
import { createVerifier } from './create-verifier'
import { defaultReaderLimits, patientReaderLimits } from './reader-types'

// A check that a limit ended says nothing about the file, least of all that it is damaged.

const folder = mkdtempSync(join(tmpdir(), 'vitae-verifier-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
/** Verifies a file of a few bytes by a thread that does something with it. */
async function verifyBy(action: string, limits: Partial<ThreadLimits> = {}, bytes = 8) {
  const file = join(folder, `${count++}.mjs`)
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads'\nparentPort.on('message', ({ id }) => { ${action} })`,
  )
  const verifier = createVerifier(file, { ...defaultReaderLimits, ...limits })
  return verifier.ask(new Uint8Array(bytes)).finally(verifier.close)
}

it('is unfinished when the clock ended it before it had its processor time', async () => {
  // Waits without a processor, as on a busy machine; the start of the thread alone takes a tenth of its time.
  expect(await verifyBy('', { deadline: 1_000, maxWait: 1.5 })).toEqual({ kind: 'unfinished' })
})

it('is unfinished when the thread fails or ends over the file', async () => {
  expect(await verifyBy("throw new Error('a bug')")).toEqual({ kind: 'unfinished' })
  expect(await verifyBy('process.exit(1)')).toEqual({ kind: 'unfinished' })
})

it('finds a file too large that takes more processor time than a check may', async () => {
  const limits = { deadline: 200, maxWait: 100 }
  expect(await verifyBy('for (;;);', limits)).toEqual({ kind: 'too-large' })
})

it.each([
  [
    'heap',
    'const all = []; for (;;) all.push(new Array(1e6).fill(all.length + 0.5))',
    Number.POSITIVE_INFINITY,
  ],
  [
    'buffers',
    'globalThis.all = []; setInterval(() => all.push(new Uint8Array(1e7).fill(1)), 20)',
    3e7,
  ],
])(
  'finds a file too large that takes more memory of the %s than a check may',
  async (_, text, growth) => {
    expect(await verifyBy(text, { maxWait: 100, growth })).toEqual({ kind: 'too-large' })
  },
)

it('finds a file too large that has more bytes than are read', async () => {
  expect(await verifyBy('', {}, importLimits.fileBytes + 1)).toEqual({ kind: 'too-large' })
})

it('gives commands ten minutes of the clock for twenty seconds of the processor', () => {
  const { deadline, maxWait = 1 } = patientReaderLimits
  expect([deadline, deadline * maxWait]).toEqual([20_000, 600_000])
})
