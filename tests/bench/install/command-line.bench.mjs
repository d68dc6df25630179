// The package of the command line: from the start of Node to a page on disk, beside a start of the same Node that
// loads pdf.js: a bare start says more of the disk than of the processor, and halves from one day to the next.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { writeCommandLine } from '../../../scripts/bundle/command-line.mjs'
import { bundledNode } from '../../../scripts/support/node-version.mjs'
import { median } from '../support/statistics.mjs'

const rounds = 15
const peers = ['legacy/build/pdf.mjs', 'legacy/build/pdf.worker.mjs']
/** Loads both halves of pdf.js, which are of about the size of our engine. */
const loadPeer = [
  '--input-type=module',
  '-e',
  peers.map((file) => `import '${import.meta.resolve(`pdfjs-dist/${file}`)}'`).join('\n'),
]
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
 * Times the packed command line and a start of Node with pdf.js, in turns.
 *
 * @returns {Promise<{ours: number[], peer: number[]}>} milliseconds
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
      timeOf(loadPeer, place),
    ])
    return { ours: pairs.map(([ours]) => ours), peer: pairs.map(([, peer]) => peer) }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** @returns {Promise<object>} one table, without gates: 0.8 s is the target of an installed package */
export async function run() {
  const times = await timeCommandLine(rounds)
  const [ours, peer] = [median(times.ours), median(times.peer)]
  return {
    title: 'Command line, installed: a page',
    columns: ['what', 'median'],
    rows: [
      ['start and a page, ms', ours.toFixed(0)],
      ['start of Node with pdf.js, ms', peer.toFixed(0)],
      ['ratio', (ours / peer).toFixed(1)],
    ],
    notes: ['target: 800 ms'],
  }
}
