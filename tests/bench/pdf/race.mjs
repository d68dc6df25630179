// Engines that take turns, each in a process of its own.
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { root } from '../../../scripts/support/root.mjs'
import { youngMemory } from '../../../scripts/support/serve.mjs'
import { forkPinned } from '../support/pinned.mjs'
import { median } from '../support/statistics.mjs'
import { openChromium } from './chromium.mjs'

/**
 * An engine in its process, which has one core with all others that are opened so: sends a document, gives back
 * milliseconds by the clock, of the processor and of collecting garbage, bytes and, if wanted, the file.
 */
export async function openRacer(name) {
  // All that run in Node have the young memory that the server gives its engine.
  const child = forkPinned(join(root, 'tests', 'bench', 'pdf', 'racer.mjs'), [name], [youngMemory])
  const settle = { resolve: () => {}, reject: () => {} }
  const next = () => new Promise((resolve, reject) => Object.assign(settle, { resolve, reject }))
  child.on('message', (answer) => settle.resolve(answer))
  child.on('exit', () => settle.reject(new Error(`The process of ${name} ended`)))
  await next()
  return {
    name,
    async set(document, wantsFile = false) {
      const answer = next()
      child.send({ document, wantsFile })
      const { file, ...figures } = await answer
      return { ...figures, file: file && Buffer.from(file, 'base64') }
    },
    close: () => child.kill(),
  }
}

/** The same of a Chromium, by the clock alone: it has many processes; null where there is none. */
export async function openBrowserRacer() {
  const chromium = await openChromium()
  if (!chromium) return null
  return {
    name: 'Chromium',
    async set(document) {
      const start = performance.now()
      const file = await chromium.print(document)
      return { time: performance.now() - start, cpu: null, gc: null, bytes: file.length, file }
    },
    close: () => chromium.close(),
  }
}

/** Pages of a file, and whether it has a structure for those who listen to it. */
export async function inspectFile(file) {
  const task = getDocument({ data: new Uint8Array(file), useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  const marks = await pdf.getMarkInfo()
  const tree = await (await pdf.getPage(1)).getStructTree()
  const facts = { pages: pdf.numPages, isTagged: marks?.get('Marked') === true && tree !== null }
  await task.destroy()
  return facts
}

/**
 * Our share of what another engine takes for the same documents: by the clock or by the processor, the worse counts.
 *
 * @param ours result of a race
 * @param other another one of the same race
 */
export function shareOf(ours, other) {
  const byClock = median(ours.times) / median(other.times)
  return other.cpu.length > 0 ? Math.max(byClock, median(ours.cpu) / median(other.cpu)) : byClock
}

/**
 * Runs the engines in turn; gives the times and the size of the last file of each. A turn is two
 * documents: the first finds the processor's caches full of the other engines (`first`), the second
 * is the warm one.
 *
 * @param {number} pages what every engine has to come to
 */
export async function race(engines, documentOf, { warmUp, rounds, pages }) {
  const results = []
  for (const { name, set } of engines) {
    const { file } = await set(documentOf(0), true)
    const facts = await inspectFile(file)
    if (facts.pages !== pages) throw new Error(`${name}: ${facts.pages} pages, not ${pages}`)
    results.push({
      name,
      isTagged: facts.isTagged,
      first: [],
      times: [],
      cpu: [],
      gc: [],
      bytes: 0,
    })
  }
  for (let round = 0; round < warmUp + rounds; round++) {
    for (let turn = 0; turn < engines.length; turn++) {
      const at = (turn + round) % engines.length
      for (const list of [results[at].first, results[at].times]) {
        const isWarm = list === results[at].times
        const answer = await engines[at].set(documentOf(1 + 2 * round + Number(isWarm)))
        results[at].bytes = answer.bytes
        if (round < warmUp) continue
        list.push(answer.time)
        if (!isWarm || answer.cpu === null) continue
        results[at].cpu.push(answer.cpu)
        results[at].gc.push(answer.gc)
      }
    }
  }
  return results
}
