// Whether CVs fit the pages that were asked for: how many of those that can, how full the last page
// is, how many layouts it takes, and how long in shares of one layout and paint. Answers are judged by
// laying out the settings beside them.
import { performance } from 'node:perf_hooks'
import { loadFont, loadParts } from '../support/parts.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
import { fitParts, fortyCvs } from './documents.mjs'

/** Templates of the round, spread over all there are. */
const templateCount = 5
const longestAim = 3

/** Share of a page by which one step of the solver makes a CV longer at most, but for page breaks. */
const defaultStep = 0.05

const withDesign = (document, design) => ({
  ...document,
  design: { ...document.design, ...design },
})

/** Renders and tells the time; throws what should not happen here. */
async function timed(engine, document) {
  const start = performance.now()
  const result = await engine.render(document)
  const time = performance.now() - start
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return { ...result.rendered, time }
}

/** Lays out without the solver, in a typesetter of its own. */
function createJudge(parts) {
  const fonts = parts.createFontStore(loadFont)
  const typesetter = parts.createTypesetter(fonts)
  return async (document) => {
    const { element, faces } = parts.viewOf(document)
    await fonts.ensure(faces)
    return parts.measureSheets((await typesetter.layOut(element)).pages)
  }
}

const lengthOf = ({ pages, fill }) => pages - 1 + fill

/** Fits one CV and looks at what the answer is worth. */
async function fitOne({ parts, engine, judge }, document, aim, single) {
  const { fit, pages, time } = await timed(engine, withDesign(document, { fit: aim }))
  const own = parts.settingOf(document.design)
  const { rungs } = parts.ladderFrom(
    own,
    await judge(document),
    parts.floorsOf(document.design.look),
  )
  const measure = (setting) => judge(withDesign(document, setting))
  const found = { layouts: fit.layouts, time, single, ratio: time / single, isSolved: fit.fits }
  if (!fit.fits) return { ...found, isFeasible: (await measure(rungs[0])).pages <= aim }
  if (pages.length > aim) throw new Error('An answer does not fit')
  const at = rungs.findIndex((rung) => JSON.stringify(rung) === JSON.stringify(fit.setting))
  const looser = rungs[at + 1]
  if (!looser) return { ...found, isFeasible: true, last: 'loosest' }
  const sheets = await measure(fit.setting)
  const next = await measure(looser)
  const isHeld = next.pages > aim && lengthOf(next) - lengthOf(sheets) > defaultStep
  const last = sheets.fill >= 0.95 ? 'full' : isHeld ? 'held' : 'slack'
  return { ...found, isFeasible: true, last }
}

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

function rowOf(name, cases) {
  const feasible = cases.filter(({ isFeasible }) => isFeasible)
  const count = (kind) => String(cases.filter(({ last }) => last === kind).length)
  const of = (key) => cases.map((one) => one[key])
  return [
    name,
    String(cases.length),
    `${feasible.filter(({ isSolved }) => isSolved).length} of ${feasible.length}`,
    ...['full', 'held', 'loosest', 'slack'].map(count),
    String(median(of('layouts'))),
    String(Math.max(...of('layouts'))),
    median(of('ratio')).toFixed(1),
    percentile95(of('ratio')).toFixed(1),
    median(of('time')).toFixed(0),
    percentile95(of('time')).toFixed(0),
  ]
}

function gatesOf(cases) {
  const feasible = cases.filter(({ isFeasible }) => isFeasible)
  const solved = feasible.filter(({ isSolved }) => isSolved)
  const slack = solved.filter(({ last }) => last === 'slack')
  const min = (name, value, limit) => ({ name, value, limit, ok: value >= limit })
  const max = (name, value, limit) => ({ name, value, limit, ok: value <= limit })
  const share = (part, whole) => Number((part.length / whole.length).toFixed(3))
  const sum = (key) => cases.reduce((total, one) => total + one[key], 0)
  return [
    min('share of feasible cases solved', share(solved, feasible), 0.95),
    max('share of answers that leave room without need', share(slack, solved), 0.05),
    max('layouts for one answer', Math.max(...cases.map(({ layouts }) => layouts)), 8),
    max('all of them, in layouts and paints', Number((sum('time') / sum('single')).toFixed(2)), 8),
  ]
}

/** @returns {Promise<object>} one table, a row for each template */
export async function run() {
  const parts = await loadParts(fitParts)
  const single = parts.createEngine({ loadFont })
  const tools = {
    parts,
    engine: parts.createEngine({ loadFont }),
    judge: createJudge(parts),
  }
  const cvs = fortyCvs(parts)
  const { templateCatalogue: all } = parts
  const step = Math.max(1, all.length / templateCount)
  const templates = all.filter((_, i) => i % step < 1).slice(0, templateCount)
  const cases = []
  for (const { id: template } of templates) {
    for (const { document } of cvs) {
      const styled = withDesign(document, { template, autoFit: false })
      const { pages, time } = await timed(single, styled)
      // One page less than it takes by itself, and just as many.
      for (const aim of [pages.length - 1, pages.length]) {
        if (aim < 1 || aim > longestAim) continue
        cases.push({ template, ...(await fitOne(tools, styled, aim, time)) })
      }
    }
  }
  const full = cases.filter(({ last }) => last === 'full').length
  const movable = cases.filter(({ last }) => last && last !== 'loosest').length
  return {
    name: 'fit',
    title: `Fit ${cvs.length} CVs to 1, 2 or 3 pages`,
    columns: [
      'template',
      'cases',
      'solved of feasible',
      'last page 95 % full',
      'held by a page break',
      'loosest of all',
      'slack',
      'layouts',
      'most',
      'times one layout and paint',
      'p95',
      'ms',
      'p95 ms',
    ],
    rows: [
      ...templates.map(({ id }) =>
        rowOf(
          id,
          cases.filter(({ template }) => template === id),
        ),
      ),
      rowOf('all', cases),
    ],
    gates: gatesOf(cases),
    notes: [
      `${percent(full, movable)} of the answers that could be looser have a last page that is 95 % full; held: the next step moves an entry or a paragraph over the end of a page and needs a page more`,
      'each CV with its usual measures, fitted to one page less than it takes and to as many',
    ],
  }
}
