// The package of the command line: from the start of Node to a page on disk, beside a bare start of the same Node.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { writeCommandLine } from '../../../scripts/bundle/command-line.mjs'
import { bundledNode } from '../../../scripts/support/node-version.mjs'
import { median } from '../support/statistics.mjs'

const rounds = 15
const cv = {
  basics: { name: 'Ada Example', label: 'Engineer', summary: 'Builds bridges of steel and wood.' },
  work: [{ name: 'Mill', position: 'Engineer', startDate: '2020-01', highlights: ['Built two.'] }],
}

function timeOf(args, cwd) {
  const start = performance.now()
  const { status, stderr } = spawnSync(bundledNode(), args, { cwd })
  if (status !== 0) throw new Error(`It ended with ${status}: ${stderr}`)
  return performance.now() - start
}

/**
 * Times the packed command line and a bare start of Node, in turns.
 *
 * @returns {Promise<{ours: number[], bare: number[]}>} milliseconds
 */
export async function timeCommandLine(rounds) {
  const place = mkdtempSync(join(tmpdir(), 'vitae-cli-'))
  try {
    const vitae = join(await writeCommandLine({}), 'vitae.mjs')
    writeFileSync(join(place, 'cv.json'), JSON.stringify(cv))
    const draw = [vitae, 'render', 'cv.json', '-o', 'cv.pdf']
    timeOf(draw, place)
    const pairs = Array.from({ length: rounds }, () => [
      timeOf(draw, place),
      timeOf(['-e', '0'], place),
    ])
    return { ours: pairs.map(([ours]) => ours), bare: pairs.map(([, bare]) => bare) }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** @returns {Promise<object>} one table, without gates: 0.8 s is the target of an installed package */
export async function run() {
  const times = await timeCommandLine(rounds)
  const [ours, bare] = [median(times.ours), median(times.bare)]
  return {
    title: 'Command line, installed: a page',
    columns: ['what', 'median'],
    rows: [
      ['start and a page, ms', ours.toFixed(0)],
      ['bare start of Node, ms', bare.toFixed(0)],
      ['ratio', (ours / bare).toFixed(1)],
    ],
    notes: ['target: 800 ms'],
  }
}
