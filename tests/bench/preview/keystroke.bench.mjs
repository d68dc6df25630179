// From a key to its repainted page in the real editor, beside the same editor on stock parts. The gate
// is a ratio of medians.
import { openBrowser, serveApp } from '../support/app.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
import { documents } from './documents.mjs'
import { raceKeys } from './race-keys.mjs'

const warmUp = 6
const keys = 30
const limit = 0.55
const busyTarget = 40
const longTask = 50

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
      const results = await raceKeys(browser, app.base, document, { warmUp, keys })
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
