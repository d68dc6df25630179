// From a key to its repainted page in the real editor, beside the same editor on stock parts. The two
// take turns, key by key, so that noise hits both alike. The gate is a ratio of medians.
import { openBrowser, serveApp } from '../support/app.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
import { documents } from './documents.mjs'
import { installStock } from './stock-page.mjs'
import { openTypist } from './typing.mjs'

const warmUp = 6
const keys = 30
const limit = 0.55
const busyTarget = 40
const longTask = 50

const letters = 'the tide turns at noon and the crew is ready '.replaceAll(' ', '')

async function race(browser, base, document) {
  const context = { viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' }
  const ours = await browser.newContext(context)
  const stock = await browser.newContext(context)
  try {
    await installStock(stock)
    const racers = []
    for (const [name, own] of [
      ['ours', ours],
      ['stock', stock],
    ]) {
      racers.push({ name, typist: await openTypist(own, base, document), samples: [] })
    }
    for (let key = 0; key < warmUp + keys; key++) {
      for (let turn = 0; turn < racers.length; turn++) {
        const { typist, samples } = racers[(turn + key) % racers.length]
        const sample = await typist.type(letters[key % letters.length])
        if (key >= warmUp) samples.push(sample)
      }
    }
    return await Promise.all(
      racers.map(async ({ name, typist, samples }) => ({
        name,
        longTasks: await typist.longTasks(),
        swapped: samples.map((sample) => sample.swapped),
        framed: samples.map((sample) => sample.framed),
        busy: samples.map((sample) => sample.busy),
      })),
    )
  } finally {
    await Promise.all([ours.close(), stock.close()])
  }
}

function rowOf({ pages, target }, { name, swapped, framed, busy, longTasks }) {
  const after = longTasks.toSorted((a, b) => b - a)
  return [
    `${pages}`,
    name,
    median(swapped).toFixed(0),
    percentile95(swapped).toFixed(0),
    name === 'ours' ? `${target}` : '',
    percentile95(framed).toFixed(0),
    median(busy).toFixed(0),
    percentile95(busy).toFixed(0),
    name === 'ours' ? `${busyTarget}` : '',
    `${after.length}${after.length > 0 ? ` (longest ${after[0].toFixed(0)} ms)` : ''}`,
  ]
}

/** @returns {Promise<object>} one table */
export async function run() {
  const app = await serveApp()
  const browser = await openBrowser()
  try {
    const rows = []
    const gates = []
    for (const document of documents) {
      const results = await race(browser, app.base, document)
      rows.push(...results.map((result) => rowOf(document, result)))
      const [ours, stock] = results.map(({ swapped }) => median(swapped))
      const value = Number((ours / stock).toFixed(3))
      const name = `key to repainted page, ${document.pages} page(s): ours to stock`
      gates.push({ name, value, limit, ok: value <= limit })
    }
    return {
      title: 'Key to repainted page in the editor, Chromium',
      columns: [
        'pages',
        'parts',
        'p50 ms',
        'p95 ms',
        'target p95',
        'p95 to the next frame',
        'busy p50 ms',
        'busy p95 ms',
        'target busy',
        `tasks over ${longTask} ms`,
      ],
      rows,
      gates,
      notes: [
        `${keys} keys after ${warmUp} into a bullet of page 1, window 1440 × 900, one device pixel a CSS pixel`,
        'p50 and p95: from the key to the swap of the pictures; busy: CPU time of the main thread from the key to 350 ms after the swap',
        'stock: the same editor with @react-pdf/renderer in its worker, pdf.js painting every page on the main thread',
      ],
    }
  } finally {
    await browser.close()
    await app.close()
  }
}
