// The vectors of one account in the embedded store, as many as it is meant for: how long a question
// takes against the bare arithmetic over the same numbers in memory, how long whoever asks for something
// else meanwhile has to wait, and what it costs in memory.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadParts } from '../support/parts.mjs'
import { median } from '../support/statistics.mjs'

const dimensions = 1_536
const count = 50_000
const atOnce = 100
const rounds = 5
const owner = '018f0000-0000-7000-8000-000000000001'
const space = { model: 'bench', dimensions }

/** Numbers that look like chance and are the same in each run. */
function numbersFrom(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return state / 2 ** 31
  }
}

const vectorOf = (seed) => Float32Array.from({ length: dimensions }, numbersFrom(seed))

/** Cosines of a question with so many vectors in memory: what no store can be faster than. */
function compareInMemory(question, vectors, max) {
  let best = -1
  for (let at = 0; at < max; at++) {
    const vector = vectors[at % vectors.length]
    let [dot, ofA, ofB] = [0, 0, 0]
    for (let place = 0; place < dimensions; place++) {
      const [a, b] = [question[place], vector[place]]
      dot += a * b
      ofA += a * a
      ofB += b * b
    }
    best = Math.max(best, dot / Math.sqrt(ofA * ofB))
  }
  return best
}

/** Asks the event loop for a turn, again and again, until the work has ended: the longest wait. */
async function waitMeanwhile(work) {
  let longest = 0
  let isOver = false
  const asking = (async () => {
    while (!isOver) {
      const began = performance.now()
      await new Promise((resolve) => setImmediate(resolve))
      longest = Math.max(longest, performance.now() - began)
    }
  })()
  const began = performance.now()
  await work()
  const milliseconds = performance.now() - began
  isOver = true
  await asking
  return { milliseconds, longest }
}

export async function run() {
  const { openEmbeddedVectors } = await loadParts({
    'lib/server/vectors/embedded/open-vectors.ts': ['openEmbeddedVectors'],
  })
  const folder = mkdtempSync(join(tmpdir(), 'vitae-vectors-'))
  const vectors = openEmbeddedVectors({ file: join(folder, 'vectors.sqlite') })
  try {
    const began = performance.now()
    for (let from = 0; from < count; from += atOnce) {
      const batch = Array.from({ length: atOnce }, (_, at) => ({
        id: `v-${from + at}`,
        kind: 'bullet',
        values: vectorOf(from + at + 1),
      }))
      await vectors.upsert(owner, space, batch)
    }
    const filled = performance.now() - began
    const known = Array.from({ length: 1_000 }, (_, at) => vectorOf(at + 1))
    const ask = (seed) => () =>
      vectors.query(owner, space, { values: vectorOf(seed), limit: 10, kind: 'bullet' })
    await ask(7)()
    const before = process.memoryUsage().rss
    const [asked, bare] = [[], []]
    for (let round = 0; round < rounds; round++) {
      const start = performance.now()
      compareInMemory(vectorOf(round + 1), known, count)
      bare.push(performance.now() - start)
      asked.push(await waitMeanwhile(ask(round + 1)))
    }
    const grown = process.memoryUsage().rss - before
    const [found] = await ask(4_711)()
    const times = asked.map(({ milliseconds }) => milliseconds)
    const ratio = median(times.map((time, at) => time / bare[at]))
    const whole = (value) => value.toFixed(0)
    return {
      title: `A question to ${count} vectors of ${dimensions} numbers`,
      columns: ['what', 'ms'],
      rows: [
        ['the store, one question', whole(median(times))],
        ['the bare arithmetic, in memory', whole(median(bare))],
        [
          'longest wait of whoever asks meanwhile',
          whole(Math.max(...asked.map((one) => one.longest))),
        ],
        ['keeping all of them, a vector', (filled / count).toFixed(2)],
      ],
      gates: [
        {
          name: 'the store against the bare arithmetic',
          value: ratio.toFixed(2),
          limit: '3',
          ok: ratio <= 3,
        },
        {
          name: 'the vector that was asked for is found',
          value: found?.id ?? 'none',
          limit: 'v-4710',
          ok: found?.id === 'v-4710',
        },
      ],
      notes: [`memory that the questions added: ${whole(grown / 2 ** 20)} MB`],
    }
  } finally {
    vectors.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
