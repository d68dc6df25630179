// How long a PDF of two pages takes in Node: ours, stock react-pdf on the same element tree, and
// others that set the same words. Each engine has a process of its own; they take turns in every
// round, so that noise hits all alike. A process keeps what its compiler happened to decide early on,
// which is worth a third: so each engine runs in several, one after the other. Ratios are of medians
// over all of them, by the clock and by the processor, of which the worse counts; the ratio to each engine by process is
// printed, too. All share one core: what else runs on the machine meets them alike.
import { loadavg } from 'node:os'
import { loadParts } from '../support/parts.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
import { pdfParts, withNewText, withOneEdit } from './documents.mjs'
import { findPeers } from './peers.mjs'
import { openBrowserRacer, openRacer, race, shareOf } from './race.mjs'

const round = { warmUp: 10, rounds: 30, pages: 2 }
const processes = 3

/** Shares of the others' times that ours may take, and those that we want it to. */
const editLimits = { stock: 0.3, Chromium: 0.4, WeasyPrint: 0.25, pdfmake: 0.7, typst: 1 }
const editTargets = { stock: 0.2, Chromium: 0.25, WeasyPrint: 0.15, pdfmake: 0.5, typst: 0.7 }
const newTextLimits = { stock: 0.5 }

/** Shares of the others' tagged files that ours may weigh. */
const byteLimits = { Chromium: 0.45, typst: 0.55 }

const milliseconds = (value) => value.toFixed(1)

function gatesOf(title, [ours, ...others], limits, share) {
  return others.flatMap((other) => {
    const limit = limits[other.name]
    if (limit === undefined) return []
    const value = Number(share(ours, other).toFixed(3))
    return [{ name: `${title}: ours to ${other.name}`, value, limit, ok: value <= limit }]
  })
}

const format = (values) => (values.length > 0 ? milliseconds(median(values)) : '')

function report(title, results, limits, targets = {}) {
  const [ours] = results
  return {
    name: 'pdf-speed',
    title,
    columns: [
      'engine',
      'median ms',
      'p95 ms',
      'of the processor',
      'of garbage',
      'ours is',
      'target',
      'first in a turn ms',
      'ours is',
      'kB',
      'tagged',
    ],
    rows: results.map((result) => [
      result.name,
      milliseconds(median(result.times)),
      milliseconds(percentile95(result.times)),
      format(result.cpu),
      format(result.gc),
      shareOf(ours, result).toFixed(2),
      targets[result.name] ?? '',
      milliseconds(median(result.first)),
      (median(ours.first) / median(result.first)).toFixed(2),
      (result.bytes / 1000).toFixed(1),
      result.isTagged ? 'yes' : 'no',
    ]),
    gates: gatesOf(title, results, limits, shareOf),
    notes: [
      `${processes} processes of each, ${round.rounds} rounds after ${round.warmUp}, engines in turn, two documents a turn, the second counts as warm; ours is tagged and numbers its pages`,
      `load of the machine over the last minute: ${loadavg()[0].toFixed(1)}`,
    ],
  }
}

/** The engines that are here, each in a new process. */
async function openEngines(present, missing) {
  const browser = await openBrowserRacer()
  if (!browser && !missing.includes('Chromium')) missing.push('Chromium')
  const engines = [await openRacer('ours'), await openRacer('stock')]
  if (browser) engines.push(browser)
  for (const name of present) engines.push(await openRacer(name))
  return engines
}

/** One race over the results of several: all times, and our share of each engine's by process. */
function pool(races) {
  const [first] = races
  return first.map((result, at) => ({
    ...result,
    first: races.flatMap((race) => race[at].first),
    times: races.flatMap((race) => race[at].times),
    cpu: races.flatMap((race) => race[at].cpu),
    gc: races.flatMap((race) => race[at].gc),
    shares: races.map((race) => shareOf(race[0], race[at])),
  }))
}

const sharesOf = (results) =>
  results
    .slice(1)
    .map(({ name, shares }) => `${name} ${shares.map((share) => share.toFixed(2)).join(', ')}`)
    .join('; ')

/** @returns {Promise<object[]>} one table for an edit of one bullet, one for new text throughout */
export async function run() {
  const parts = await loadParts(pdfParts)
  const document = parts.longResume(parts.countingIds(), { posts: 5, bullets: 8, words: 14 })
  const { present, missing } = findPeers()
  const edits = []
  const fresh = []
  for (let at = 0; at < processes; at++) {
    const engines = await openEngines(present, missing)
    try {
      edits.push(await race(engines, (number) => withOneEdit(document, number), round))
      fresh.push(await race(engines, (number) => withNewText(document, number), round))
    } finally {
      await Promise.all(engines.map((engine) => engine.close()))
    }
  }
  const edited = pool(edits)
  const tables = [
    report('PDF in Node, 2 pages, one bullet edited', edited, editLimits, editTargets),
    report('PDF in Node, 2 pages, all text new', pool(fresh), newTextLimits),
  ]
  tables[0].gates.push(
    ...gatesOf(
      'bytes of the tagged file',
      edited,
      byteLimits,
      (ours, other) => ours.bytes / other.bytes,
    ),
  )
  tables[0].notes.push(`ours is, by process: ${sharesOf(edited)}`)
  for (const name of missing) {
    tables[0].notes.push(`${name} is not installed here: its gates were not measured`)
  }
  return tables
}
