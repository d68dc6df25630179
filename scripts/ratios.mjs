// `npm run ratios [-- name…]`: measures the promised ratios in about three minutes, each against its figure committed in
// tests/bench/ratios/figures.json for this kind of processor; one that is worse by more than its spread and a tenth makes
// the exit code 1. One processor is no measure for another: the same code stands at 6.5 and 14.7 on two of them.
// `--record ROUNDS` measures each so many times, commits nothing, and writes the figures, with their spread, the day and
// the machine, and the table in docs/figures/speed.md.
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measures } from '../tests/bench/ratios/measures.mjs'
import { median } from '../tests/bench/support/statistics.mjs'
import { ensureInstalled } from './support/install.mjs'
import { requireNode } from './support/node-version.mjs'
import { judgeRatio, writeRatioTable } from './support/ratio-figures.mjs'
import { root } from './support/root.mjs'
import { continueOnBundledNode } from './support/run.mjs'
import { readJson, writeWhole } from './support/run-folder.mjs'

requireNode()
await ensureInstalled({ development: true })
await continueOnBundledNode()

const file = join(root, 'tests', 'bench', 'ratios', 'figures.json')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { record: { type: 'string' } },
})
const rounds = Number(values.record ?? 1)
const processor = cpus()[0]?.model.trim() ?? 'unknown'
const all = readJson(file) ?? {}
const figures = all[processor] ?? {}
const machine = `${cpus().length} × ${processor}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
const begun = performance.now()
let worse = 0
for (const { name, isMore = false, measure } of measures) {
  if (positionals.length > 0 && !positionals.some((part) => name.startsWith(part))) continue
  const found = []
  for (let round = 0; round < rounds; round++) found.push(await measure())
  if (found.includes(null)) {
    console.log(`- ${name}: its peer is not installed here`)
    continue
  }
  const value = median(found)
  if (values.record) {
    const spread = Math.max(...found) - Math.min(...found)
    figures[name] = {
      ...{ value: Number(value.toFixed(3)), spread: Number(spread.toFixed(3)), rounds },
      ...{ measured: new Date().toISOString().slice(0, 10), machine },
    }
  }
  const isElsewhere = Object.values(all).some((one) => name in one)
  const { ok, sentence } = judgeRatio(value, figures[name], isMore, isElsewhere)
  if (!ok) worse++
  console.log(`${ok ? '✓' : '✗'} ${name}: ${sentence}`)
}
if (values.record) {
  const written = { ...all, [processor]: figures }
  writeWhole(file, `${JSON.stringify(written, null, 2)}\n`)
  writeRatioTable(measures, written)
}
const minutes = (performance.now() - begun) / 60_000
console.log(
  `${minutes.toFixed(1)} minutes; load of the machine at the end: ${loadavg()[0].toFixed(1)}`,
)
process.exit(worse > 0 ? 1 : 0)
