// From a key to its repainted page in every template, beside the same editor on stock parts.
import { openBrowser, serveApp } from '../support/app.mjs'
import { loadParts } from '../support/parts.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
import { documentIn } from './documents.mjs'
import { raceKeys } from './race-keys.mjs'

const length = { warmUp: 4, keys: 14 }
const limit = 0.55

/** @returns {Promise<object>} one table, a row for each template */
export async function run() {
  const { templateCatalogue } = await loadParts({
    'lib/pdf/templates/catalogue': ['templateCatalogue'],
  })
  const app = await serveApp()
  const browser = await openBrowser()
  try {
    const rows = []
    const gates = []
    for (const { id } of templateCatalogue) {
      const race = raceKeys(browser, app.base, documentIn(id), length)
      const [ours, stock] = await race.catch((cause) => {
        throw new Error(`The template ${id} was not measured`, { cause })
      })
      const value = Number((median(ours.swapped) / median(stock.swapped)).toFixed(3))
      rows.push([
        id,
        median(ours.swapped).toFixed(0),
        percentile95(ours.swapped).toFixed(0),
        median(stock.swapped).toFixed(0),
        value.toFixed(2),
      ])
      gates.push({ name: `key to repainted page, ${id}`, value, limit, ok: value <= limit })
    }
    return {
      name: 'preview-templates',
      title: 'Key to repainted page in every template, Chromium',
      columns: ['template', 'ours p50 ms', 'p95', 'stock p50 ms', 'ours is'],
      rows,
      gates,
      notes: [
        `${length.keys} keys after ${length.warmUp} into a bullet of a CV of one page, tags on; stock does not tag`,
      ],
    }
  } finally {
    await browser.close()
    await app.close()
  }
}
