// How the time of a PDF grows with its pages: one, two, five, ten and twenty, in turn.
import { loadParts } from '../support/parts.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
import { pdfParts, withNewText, withOneEdit } from './documents.mjs'
import { inspectFile, openRacer } from './race.mjs'

const warmUp = 6
const rounds = 20

const lengths = [1, 2, 5, 10, 20]

/** A page of the longest may take so much more than one of five pages. */
const limit = 1.3

/** A CV that comes to so many pages. */
async function documentOf(parts, engine, pages) {
  for (let posts = 2 * pages; posts < 5 * pages; posts++) {
    const document = parts.longResume(parts.countingIds(), { posts, bullets: 8, words: 14 })
    const { file } = await engine.set(document, true)
    if ((await inspectFile(file)).pages === pages) return document
  }
  throw new Error(`No CV came to ${pages} pages`)
}

/** @returns {Promise<object>} one table, a row for each length */
export async function run() {
  const parts = await loadParts(pdfParts)
  const engine = await openRacer('ours')
  try {
    const cases = []
    for (const pages of lengths) {
      const document = await documentOf(parts, engine, pages)
      cases.push({ pages, document, edit: [], fresh: [], bytes: 0 })
    }
    for (let round = 0; round < warmUp + rounds; round++) {
      for (const one of cases) {
        const fresh = await engine.set(withNewText(one.document, round))
        await engine.set(one.document)
        const edit = await engine.set(withOneEdit(one.document, round))
        one.bytes = edit.bytes
        if (round < warmUp) continue
        one.fresh.push(fresh.time)
        one.edit.push(edit.time)
      }
    }
    const perPage = (pages) => {
      const { fresh } = cases.find((one) => one.pages === pages)
      return median(fresh) / pages
    }
    const value = Number((perPage(20) / perPage(5)).toFixed(2))
    return {
      name: 'pdf-growth',
      title: 'Growth with pages',
      columns: ['pages', 'one edit ms', 'p95', 'all new ms', 'p95', 'all new, ms a page', 'kB'],
      rows: cases.map(({ pages, edit, fresh, bytes }) => [
        String(pages),
        median(edit).toFixed(1),
        percentile95(edit).toFixed(1),
        median(fresh).toFixed(1),
        percentile95(fresh).toFixed(1),
        (median(fresh) / pages).toFixed(1),
        (bytes / 1000).toFixed(1),
      ]),
      gates: [{ name: 'a page of 20 to a page of 5', value, limit, ok: value <= limit }],
      notes: [`${rounds} rounds after ${warmUp}, lengths in turn`],
    }
  } finally {
    engine.close()
  }
}
