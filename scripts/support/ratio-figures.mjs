import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** @typedef {{value: number, spread: number, rounds: number, measured: string, machine: string}} Figure */

/** Share of a committed figure by which a ratio may be worse beyond its spread. */
const tolerance = 0.1

/**
 * Judges a ratio by its committed figure.
 *
 * @param {number} value
 * @param {Figure | undefined} figure
 * @param {boolean} isMore more is better
 * @param {boolean} isElsewhere whether a figure of another processor is committed, by which none is judged
 * @returns {{ok: boolean, sentence: string}}
 */
export function judgeRatio(value, figure, isMore, isElsewhere = false) {
  if (!figure) {
    const where = isElsewhere ? ' for this processor' : ''
    return { ok: isElsewhere, sentence: `${value.toFixed(3)}, and no figure is committed${where}` }
  }
  const allowed = figure.spread + tolerance * figure.value
  const limit = isMore ? figure.value - allowed : figure.value + allowed
  const ok = isMore ? value >= limit : value <= limit
  return {
    ok,
    sentence: `${value.toFixed(3)} (committed ${figure.value}, spread ${figure.spread}, ${isMore ? 'at least' : 'at most'} ${limit.toFixed(3)})`,
  }
}

const docs = join(root, 'docs', 'figures', 'speed.md')
const marks = /(<!-- ratios -->\n)[\s\S]*?(<!-- \/ratios -->)/

/**
 * Writes the table of ratios in docs/figures/speed.md, with a line a ratio and processor.
 *
 * @param {{name: string, says: string}[]} measures
 * @param {Record<string, Record<string, Figure>>} figures by processor, then name
 */
export function writeRatioTable(measures, figures) {
  const rows = measures.flatMap(({ name, says }) =>
    Object.entries(figures).flatMap(([processor, { [name]: figure }]) =>
      figure
        ? [
            `| ${name}: ${says} | ${processor} | **${figure.value}** | ${figure.spread} of ${figure.rounds} | ${figure.measured} |`,
          ]
        : [],
    ),
  )
  const machines = Object.values(figures).flatMap((one) =>
    Object.values(one).map(({ machine }) => machine),
  )
  const table = [
    '| ratio | processor | value | spread | measured |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
  const text = readFileSync(docs, 'utf8')
  writeFileSync(
    docs,
    text.replace(marks, `$1${table}\n\nMachines: ${[...new Set(machines)].join('; ')}.\n$2`),
  )
}
