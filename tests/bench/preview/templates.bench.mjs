// From a key to its repainted page in every template, beside the same editor on stock parts. With
// VITAE_TEMPLATES=plain,serif only those are measured.
import { openBrowser, serveApp } from '../support/app.mjs'
import { loadParts } from '../support/parts.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
import { documentIn } from './documents.mjs'
import { raceKeys } from './race-keys.mjs'

/** Few, as there are many templates: the gate is a median, and `keystroke` counts more of them. */
const length = { warmUp: 3, keys: 9 }
const limit = 0.55

/** The templates that were asked for, else all. */
function chosenOf(catalogue) {
  const asked = process.env.VITAE_TEMPLATES?.split(',')
  const chosen = catalogue.filter(({ id }) => !asked || asked.includes(id))
  if (chosen.length === 0) throw new Error(`No template is called ${asked}.`)
  return chosen
}

/** The medians of both in one template; null where the race was not run to its end. */
async function raceIn(browser, base, id, notes) {
  try {
    return await raceKeys(browser, base, documentIn(id), length)
  } catch (error) {
    const { message, cause } = error
    notes.push(`${id} was not measured: ${cause instanceof Error ? cause.message : message}`)
    return null
  }
}

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
    const notes = [
      `${length.keys} keys after ${length.warmUp} into a bullet of a CV of one page, tags on; stock does not tag`,
    ]
    for (const { id } of chosenOf(templateCatalogue)) {
      const name = `key to repainted page, ${id}`
      const race = await raceIn(browser, app.base, id, notes)
      if (!race) {
        gates.push({ name, value: 'none', limit, ok: false })
        continue
      }
      const [ours, stock] = race
      const value = Number((median(ours.swapped) / median(stock.swapped)).toFixed(3))
      rows.push([
        id,
        median(ours.swapped).toFixed(0),
        percentile95(ours.swapped).toFixed(0),
        median(stock.swapped).toFixed(0),
        value.toFixed(2),
      ])
      gates.push({ name, value, limit, ok: value <= limit })
    }
    return {
      name: 'preview-templates',
      title: 'Key to repainted page in every template, Chromium',
      columns: ['template', 'ours p50 ms', 'p95', 'stock p50 ms', 'ours is'],
      rows,
      gates,
      notes,
    }
  } finally {
    await browser.close()
    await app.close()
  }
}
