// Results of the automatic fit: how many CVs come onto one page or lose a short last one, how many layouts that
// takes, and how long in shares of one layout and paint.
import { performance } from 'node:perf_hooks'
import { loadFont, loadParts } from '../support/parts.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
import { fitParts, fortyCvs } from './documents.mjs'

const withDesign = (document, design) => ({
  ...document,
  design: { ...document.design, ...design },
})

async function timed(engine, document) {
  const start = performance.now()
  const result = await engine.render(document)
  const time = performance.now() - start
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return { ...result.rendered, time }
}

/** Renders one CV with its own measures and fitted, each in an engine that has seen it before. */
async function fitOne({ single, engine }, document) {
  const own = withDesign(document, { autoFit: false })
  const fitted = withDesign(document, { autoFit: true })
  await timed(single, own)
  const before = await timed(single, own)
  await timed(engine, fitted)
  const { fit, pages, time } = await timed(engine, fitted)
  return {
    own: before.pages.length,
    pages: pages.length,
    layouts: fit.layouts,
    ratio: time / before.time,
  }
}

function rowOf(name, cases) {
  const long = cases.filter(({ own }) => own > 1)
  const count = (test) => String(long.filter(test).length)
  return [
    name,
    String(cases.length),
    String(long.length),
    count(({ pages }) => pages === 1),
    count(({ own, pages }) => pages > 1 && pages < own),
    String(cases.filter(({ layouts }) => layouts === 1).length),
    String(Math.max(...cases.map(({ layouts }) => layouts))),
    median(cases.map(({ ratio }) => ratio)).toFixed(2),
    percentile95(cases.map(({ ratio }) => ratio)).toFixed(1),
  ]
}

function gatesOf(cases) {
  const share = (part) => Number((part.length / cases.length).toFixed(3))
  const max = (name, value, limit) => ({ name, value, limit, ok: value <= limit })
  const once = cases.filter(({ layouts }) => layouts === 1)
  const onePage = cases.filter(({ own }) => own === 1)
  const longer = cases.filter(({ own, pages }) => pages > own)
  const layouts = onePage.map((one) => one.layouts)
  return [
    max('CVs that take more pages than with their own measures', longer.length, 0),
    max('layouts of a CV that stands on one page by itself', Math.max(...layouts), 1),
    max('share of CVs that take more than one layout', Number((1 - share(once)).toFixed(3)), 0.4),
    max('layouts for one answer', Math.max(...cases.map((one) => one.layouts)), 7),
  ]
}

/** @returns {Promise<object>} one table, a row for each template */
export async function run() {
  const parts = await loadParts(fitParts)
  const engines = {
    single: parts.createEngine({ loadFont }),
    engine: parts.createEngine({ loadFont }),
  }
  const cvs = fortyCvs(parts)
  const cases = []
  for (const { id: template, fonts } of parts.templateCatalogue) {
    for (const { document } of cvs) {
      const styled = withDesign(document, { template, fonts })
      cases.push({ template, ...(await fitOne(engines, styled)) })
    }
  }
  return {
    name: 'auto-fit',
    title: `Fit ${cvs.length} CVs automatically`,
    columns: [
      'template',
      'CVs',
      'over one page',
      'came onto one',
      'lost a last page',
      'in one layout',
      'most layouts',
      'times own measures',
      'p95',
    ],
    rows: [
      ...parts.templateCatalogue.map(({ id }) =>
        rowOf(
          id,
          cases.filter(({ template }) => template === id),
        ),
      ),
      rowOf('all', cases),
    ],
    gates: gatesOf(cases),
    notes: ['each CV with the default measures; times in warm engines'],
  }
}
