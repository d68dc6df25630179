// How well the demands and the requirements by line of job ads are found, and where a CV shows them: labelled pairs through the product, judged by
// the scorer of the corpus beside the project, without a model and by recorded answers of one. Answers about the own pairs
// are in `answers`; VITAE_MATCH_ANSWERS names a folder with those about other pairs. VITAE_MATCHING_PREDICTIONS names a
// folder to write what is said of each set into, one line a pair, as the scorer reads it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../../scripts/support/root.mjs'
import { loadParts } from '../support/parts.mjs'
import { percentile95 } from '../support/statistics.mjs'
import { modelParts, predictWithModel } from './model-answers.mjs'
import { corpus, readSets } from './read-pairs.mjs'

const parts = {
  'lib/ai/requirements/cover-requirements': ['coverRequirements'],
  'lib/ai/requirements/report-requirements': ['reportMatch'],
  'lib/ai/cv/cv-index': ['indexCv'],
  'lib/ai/posting/prepare-posting': ['preparePosting'],
  'lib/ai/posting/read-posting': ['readPosting'],
  'lib/resume/ids': ['createIdGenerator'],
  'lib/resume/json-resume/json-pointers': ['createPointerFinder'],
  'lib/resume/json-resume/json-resume': ['importJsonResume'],
}

const figures = {
  recall: 'recall of demands',
  'of musts': 'recall of musts',
  precision: 'precision of demands',
  'class right': 'shown: right',
  'false no': 'FALSE NO (worst)',
  'false shown': 'false shown',
  'partly called shown': 'partly called shown',
  'first place right': 'first place right',
  'denied or unseen': 'shown, denied or unseen',
  'wholly right': 'wholly right',
}

/** Returns what the product says of a pair, and the milliseconds of a reading that is not the first. */
function predict({ id, cv, ad, asOf }, product) {
  const imported = product.importJsonResume(cv, product.createIdGenerator())
  if (!imported.ok) throw new Error(`The CV of ${id} cannot be read.`)
  const read = () => {
    const prepared = product.preparePosting(ad)
    const posting = product.readPosting(prepared.ok ? prepared.text : '')
    return product.coverRequirements(posting, product.indexCv(imported.document, asOf.slice(0, 7)))
  }
  const pointerOf = product.createPointerFinder(cv, imported.document)
  const report = product.reportMatch(read(), pointerOf)
  const times = [1, 2, 3].map(() => {
    const began = performance.now()
    read()
    return performance.now() - began
  })
  return { line: { id, ...report }, times }
}

const lineFigures = {
  found: 'lines found',
  precision: 'precision',
  'essential right': 'essential or not right',
  'state right': 'state right',
  denied: 'denied though shown',
  'false shown': 'false shown',
  idle: 'idle questions',
  'line wholly right': 'wholly right',
}

/** Runs a scorer of the corpus over a set. */
function score({ pairs }, lines, folder, scorer) {
  const files = [join(folder, 'pairs.json'), join(folder, 'predictions.jsonl')]
  writeFileSync(files[0], JSON.stringify(pairs))
  writeFileSync(files[1], lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(corpus, scorer), ...files, '--json'],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The scorer failed: ${stderr}`)
  return JSON.parse(stdout).figures
}

const ownAnswers = join(root, 'tests', 'bench', 'matching', 'answers')

/** Returns the predictions of a set by recorded answers, `null` where a request of it has none. */
async function predictByAnswers({ pairs }, ai) {
  for (const replay of [ownAnswers, process.env.VITAE_MATCH_ANSWERS]) {
    if (!replay) continue
    const { predictions, pending } = await predictWithModel(ai, pairs, { replay })
    if (pending.requirements + pending.evidence === 0) return predictions
  }
  return null
}

function writePredictions(name, lines) {
  const folder = process.env.VITAE_MATCHING_PREDICTIONS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  writeFileSync(join(folder, `${name.replace(/\W+/g, '-')}.jsonl`), text)
}

/** @returns {Promise<object>} a table with a row a set, and another one for a set that a model has answered */
export async function run() {
  const title = 'Demands of job ads, and where CVs show them'
  const hasLines = existsSync(join(corpus, 'score-lines.mjs'))
  const lineColumns = hasLines ? Object.keys(lineFigures) : []
  const columns = ['set', 'pairs', 'demands', ...Object.keys(figures), ...lineColumns, 'p95 ms']
  const notes = hasLines ? [] : [`requirements by line were not scored: ${corpus} has no scorer`]
  if (!existsSync(join(corpus, 'score.mjs'))) {
    return { title, columns, rows: [], notes: [`nothing was scored: ${corpus} is not there`] }
  }
  const product = await loadParts(parts)
  const ai = await loadParts(modelParts)
  const folder = mkdtempSync(join(tmpdir(), 'vitae-matching-'))
  const rowOf = (name, set, lines, time) => {
    writePredictions(name, lines)
    const found = score(set, lines, folder, 'score.mjs').all
    const isByLine = hasLines && lines.every(({ requirements }) => requirements)
    const byLine = isByLine ? score(set, lines, folder, 'score-lines.mjs') : {}
    const format = (figure) => (typeof figure === 'number' ? figure.toFixed(3) : '—')
    const own = Object.values(figures).map((figure) => format(found[figure]))
    const ofLines = Object.keys(lineFigures).map((name) => format(byLine[lineFigures[name]]))
    const demands = set.pairs.reduce((sum, pair) => sum + pair.demands.length, 0)
    return [name, set.pairs.length, demands, ...own, ...(hasLines ? ofLines : []), time]
  }
  const rows = []
  for (const set of readSets()) {
    const predicted = set.pairs.map((pair) => predict(pair, product))
    const lines = predicted.map(({ line }) => line)
    const time = percentile95(predicted.flatMap(({ times }) => times)).toFixed(1)
    rows.push(rowOf(set.name, set, lines, time))
    const answered = await predictByAnswers(set, ai)
    if (answered) rows.push(rowOf(`${set.name}, with a model`, set, answered, '—'))
  }
  rmSync(folder, { recursive: true, force: true })
  return { title, columns, rows, notes }
}
