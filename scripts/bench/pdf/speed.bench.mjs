// How long a PDF of two pages takes in Node: ours, stock react-pdf on the same element tree, a warm
// Chromium printing the same text. Each engine has a process of its own; they take turns in every
// round, so that noise hits all alike. Ratios are of medians.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { root } from '../../support/root.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
import { openChromium } from './chromium.mjs'
import { loadParts, withNewText, withOneEdit } from './documents.mjs'

const warmUp = 15
const rounds = 40

const milliseconds = (value) => value.toFixed(1)

/** An engine in its process: sends a document, gives back time, bytes and pages. */
async function openRacer(name) {
  const child = fork(join(root, 'scripts', 'bench', 'pdf', 'racer.mjs'), [name])
  const settle = { resolve: () => {}, reject: () => {} }
  const next = () => new Promise((resolve, reject) => Object.assign(settle, { resolve, reject }))
  child.on('message', (answer) => settle.resolve(answer))
  child.on('exit', () => settle.reject(new Error(`The process of ${name} ended`)))
  await next()
  return {
    name,
    set(document) {
      const answer = next()
      child.send(document)
      return answer
    },
    close: () => child.kill(),
  }
}

async function openBrowserRacer() {
  const chromium = await openChromium()
  if (!chromium) return null
  return {
    name: 'Chromium',
    async set(document) {
      const start = performance.now()
      const bytes = await chromium.print(document)
      return { time: performance.now() - start, bytes: bytes.length }
    },
    close: () => chromium.close(),
  }
}

/**
 * Runs the engines in turn; gives the times and the size of the last file of each. A turn is two
 * documents: the first finds the processor's caches full of the other engines (`first`), the second
 * is the warm one.
 */
async function race(engines, documentOf) {
  const results = engines.map(({ name }) => ({ name, first: [], times: [], bytes: 0 }))
  for (let round = 0; round < warmUp + rounds; round++) {
    for (let turn = 0; turn < engines.length; turn++) {
      const at = (turn + round) % engines.length
      for (const list of [results[at].first, results[at].times]) {
        const isWarm = list === results[at].times
        const document = documentOf(2 * round + Number(isWarm))
        const { time, bytes, pages = 2 } = await engines[at].set(document)
        if (pages !== 2) throw new Error(`Expected 2 pages, got ${pages}`)
        if (round >= warmUp) list.push(time)
        results[at].bytes = bytes
      }
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
    columns: ['engine', 'median ms', 'p95 ms', 'ours is', 'first in a turn ms', 'ours is', 'kB'],
    rows: results.map(({ name, first, times, bytes }) => [
      name,
      milliseconds(median(times)),
      milliseconds(percentile95(times)),
      (ours / median(times)).toFixed(2),
      milliseconds(median(first)),
      (median(results[0].first) / median(first)).toFixed(2),
      (bytes / 1000).toFixed(1),
    ]),
    gates,
    notes: [
      `${rounds} rounds after ${warmUp}, engines in turn, two documents a turn, the second counts as warm; ours is tagged and numbers its pages`,
    ],
  }
}

/** @returns {Promise<object[]>} one table for an edit of one bullet, one for new text throughout */
export async function run() {
  const parts = await loadParts()
  const document = parts.longResume(parts.countingIds(), { posts: 5, bullets: 8, words: 14 })
  const browser = await openBrowserRacer()
  const engines = [await openRacer('ours'), await openRacer('stock'), ...(browser ? [browser] : [])]
  try {
    const edit = await race(engines, (round) => withOneEdit(document, round))
    const fresh = await race(engines, (round) => withNewText(document, round))
    const tables = [
      report('PDF in Node, 2 pages, one bullet edited', edit, { stock: 0.3, Chromium: 0.4 }),
      report('PDF in Node, 2 pages, all text new', fresh, { stock: 0.5 }),
    ]
    if (!browser) tables[0].notes.push('no Chromium here: that gate was not measured')
    return tables
  } finally {
    await Promise.all(engines.map((engine) => engine.close()))
  }
}
