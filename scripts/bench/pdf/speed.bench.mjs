// How long a PDF of two pages takes in Node: ours, stock react-pdf on the same element tree, a warm
// Chromium printing the same text. Engines take turns in every round, so that noise hits all alike;
// ratios are of medians.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { root } from '../../support/root.mjs'
import { openChromium } from './chromium.mjs'
import { loadParts, median, percentile95, withNewText, withOneEdit } from './documents.mjs'
import { openStock } from './stock.mjs'

const warmUp = 8
const rounds = 30

const loadFont = async (name) =>
  new Uint8Array(await readFile(join(root, 'lib', 'pdf', 'fonts', 'files', name)))

const milliseconds = (value) => value.toFixed(1)

/** Runs the engines in turn; gives the times and the last file of each. */
async function race(engines, documentOf) {
  const results = engines.map(({ name }) => ({ name, times: [], bytes: 0 }))
  for (let round = 0; round < warmUp + rounds; round++) {
    const document = documentOf(round)
    for (let turn = 0; turn < engines.length; turn++) {
      const at = (turn + round) % engines.length
      const start = performance.now()
      const bytes = await engines[at].set(document)
      const time = performance.now() - start
      if (round >= warmUp) results[at].times.push(time)
      results[at].bytes = bytes.length
    }
  }
  return results
}

function report(title, results, limits) {
  const ours = median(results[0].times)
  const gates = results.slice(1).flatMap(({ name, times }) => {
    const limit = limits[name]
    if (limit === undefined) return []
    const value = Number((ours / median(times)).toFixed(3))
    return [{ name: `${title}: ours to ${name}`, value, limit, ok: value <= limit }]
  })
  return {
    name: 'pdf-speed',
    title,
    columns: ['engine', 'median ms', 'p95 ms', 'ours is', 'kB'],
    rows: results.map(({ name, times, bytes }) => [
      name,
      milliseconds(median(times)),
      milliseconds(percentile95(times)),
      (ours / median(times)).toFixed(2),
      (bytes / 1000).toFixed(1),
    ]),
    gates,
    notes: [
      `${rounds} rounds after ${warmUp}, engines in turn; ours is tagged and numbers its pages`,
    ],
  }
}

/** @returns {Promise<object[]>} one table for an edit of one bullet, one for new text throughout */
export async function run() {
  const parts = await loadParts()
  const document = parts.longResume(parts.countingIds(), { posts: 6, bullets: 8, words: 15 })
  const engine = parts.createEngine({ loadFont })
  const stock = await openStock(parts.fontFacesFor(document.design))
  const chromium = await openChromium()

  const ours = {
    name: 'ours',
    async set(one) {
      const result = await engine.render(one)
      if (!result.ok) throw new Error(result.message)
      if (result.rendered.pages.length !== 2) {
        throw new Error(`Expected 2 pages, got ${result.rendered.pages.length}`)
      }
      return result.rendered.bytes
    },
  }
  const theirs = { name: 'stock', set: (one) => stock(parts.viewOf(one).element) }
  const browser = chromium && { name: 'Chromium', set: (one) => chromium.print(one) }
  const all = [ours, theirs, ...(browser ? [browser] : [])]

  const edit = await race(all, (round) => withOneEdit(document, round))
  const fresh = await race(all, (round) => withNewText(document, round))
  await chromium?.close()
  const tables = [
    report('PDF in Node, 2 pages, one bullet edited', edit, { stock: 0.3, Chromium: 0.4 }),
    report('PDF in Node, 2 pages, all text new', fresh, { stock: 0.5 }),
  ]
  if (!browser) tables[0].notes.push('no Chromium here: that gate was not measured')
  return tables
}
