import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serverOnly } from '@/scripts/bundle/server-only-alias.mjs'
import { runs, someOf } from '@/tests/runs'
import grammars from './support/grammars.json'
import { runTarget } from './support/run-target'

const folder = mkdtempSync(join(tmpdir(), 'vitae-fuzz-'))
const worker = join(folder, 'worker.mjs')

beforeAll(async () => {
  await build({
    entryPoints: [resolve(import.meta.dirname, 'support/worker.ts')],
    outfile: worker,
    ...{ bundle: true, format: 'esm', platform: 'node', target: 'node22', keepNames: true },
    alias: serverOnly,
    logLevel: 'error',
    banner: {
      js: "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);",
    },
  })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

const seed = Number(process.env.VITAE_FUZZ_SEED) || 1

// Every parser that gets a text from outside (docs/contributing.md). A target that fails prints the round: the same seed and
// round give the same text again.
it.each(someOf(grammars.map(({ name }) => name)))(
  'a parser of texts from outside ends, throws nothing unexpected and leaves all objects as they are: %s',
  async (name) => {
    expect(await runTarget(worker, name, { seed, rounds: runs(200) })).toEqual([])
  },
  1_200_000,
)
