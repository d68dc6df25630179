// Whether the engine's memory is flat once its caches are full: 500 renders in a process of its own,
// with garbage collected before each look.
import { spawnSync } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { loadFont, loadParts } from '../support/parts.mjs'
import { pdfParts, withNewText } from './documents.mjs'

const warmUp = 300
const renders = 500
const looks = 10
const limitMegabytes = 10

async function measure() {
  const parts = await loadParts(pdfParts)
  const document = parts.longResume(parts.countingIds(), { posts: 5, bullets: 8, words: 14 })
  const engine = parts.createEngine({ loadFont })
  const samples = []
  for (let round = 0; round <= warmUp + renders; round++) {
    // New text every time fills the caches fastest.
    const result = await engine.render(withNewText(document, round))
    if (!result.ok) throw new Error(result.message)
    if (round >= warmUp && (round - warmUp) % (renders / looks) === 0) {
      globalThis.gc()
      samples.push({ round: round - warmUp, megabytes: process.memoryUsage().heapUsed / 1e6 })
    }
  }
  return samples
}

/** @returns {Promise<object>} one table */
export async function run() {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', fileURLToPath(import.meta.url), '--measure'],
    { encoding: 'utf8', maxBuffer: 1e7 },
  )
  if (status !== 0) throw new Error(stderr)
  const samples = JSON.parse(stdout)
  const values = samples.map(({ megabytes }) => megabytes)
  const growth = Number((values.at(-1) - values[0]).toFixed(1))
  return {
    name: 'pdf-heap',
    title: `Heap over ${renders} renders, caches full`,
    columns: ['render', 'heap MB'],
    rows: samples.map(({ round, megabytes }) => [String(round), megabytes.toFixed(1)]),
    gates: [
      {
        name: 'growth in MB from first to last look',
        value: growth,
        limit: limitMegabytes,
        ok: growth <= limitMegabytes,
      },
    ],
    notes: [`${warmUp} renders before the first look; every word of every bullet new each time`],
  }
}

if (process.argv.includes('--measure') && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(JSON.stringify(await measure()))
}
