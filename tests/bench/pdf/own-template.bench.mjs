// One edit in a CV whose template travels inside it, beside the same CV in the built-in template of the same data.
import { loadParts } from '../support/parts.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
import { pdfParts, withOneEdit } from './documents.mjs'
import { openRacer } from './race.mjs'

const warmUp = 10
const rounds = 60

/** A repaint of an own template may take so much of one of a built-in. */
const limit = 1.1

const ids = ['plain', 'metro', 'fjord', 'herbarium', 'academic', 'studio-nine']

const parts = {
  ...pdfParts,
  'lib/pdf/own-template/template-file': ['templateFile'],
  'lib/pdf/templates/registry': ['templateOf'],
}

/** @returns {Promise<object>} one table, a row for each template */
export async function run() {
  const { longResume, countingIds, templateFile, templateOf } = await loadParts(parts)
  // An engine each: the documents of one would take the pages of the other out of its caches.
  const engines = { builtIn: await openRacer('ours'), own: await openRacer('ours') }
  try {
    const rows = []
    const shares = []
    for (const id of ids) {
      const base = longResume(countingIds(), { posts: 5, bullets: 5, words: 14 })
      const design = { ...base.design, template: id, palette: 'default' }
      const cvs = {
        builtIn: { ...base, design },
        own: { ...base, design: { ...design, ownTemplate: templateFile(templateOf(id)) } },
      }
      const times = { builtIn: [], own: [] }
      for (let round = 0; round < warmUp + rounds; round++) {
        const order = round % 2 === 0 ? ['builtIn', 'own'] : ['own', 'builtIn']
        for (const kind of order) {
          const { time } = await engines[kind].set(withOneEdit(cvs[kind], round))
          if (round >= warmUp) times[kind].push(time)
        }
      }
      const share = median(times.own) / median(times.builtIn)
      shares.push(share)
      rows.push([
        id,
        median(times.builtIn).toFixed(2),
        percentile95(times.builtIn).toFixed(2),
        median(times.own).toFixed(2),
        percentile95(times.own).toFixed(2),
        share.toFixed(3),
      ])
    }
    const value = Number(median(shares).toFixed(3))
    return {
      name: 'pdf-own-template',
      title: 'One edit in a CV with a template of its own',
      columns: ['template', 'built-in ms', 'p95', 'own ms', 'p95', 'own is'],
      rows,
      gates: [{ name: 'own to built-in, median of templates', value, limit, ok: value <= limit }],
      notes: [`${rounds} edits after ${warmUp}, in turn, an engine for each`],
    }
  } finally {
    for (const engine of Object.values(engines)) engine.close()
  }
}
