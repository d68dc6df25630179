// How many questions the kit for an interview has and how many have own lines, and how long it takes to make: 47 CVs in six languages
// with four jobs each, from the two texts to the kit, without a model.
import { loadParts } from '../support/parts.mjs'
import { percentile95 } from '../support/statistics.mjs'

const parts = {
  'lib/ai/interview/create-kit': ['createKit'],
  'lib/ai/interview/testing/kit-faults': ['kitFaults'],
  'tests/ai/support/kit-pairs': ['kitPairs', 'readKitPair'],
}

const targetMilliseconds = 100

/** @returns {Promise<object>} a table with a row for own jobs, and one for those of others */
export async function run() {
  const { createKit, kitFaults, kitPairs, readKitPair } = await loadParts(parts)
  const kitOfPair = (pair) => createKit(readKitPair(pair))
  const pairs = kitPairs()
  const read = pairs.map((pair) => {
    const kit = kitOfPair(pair)
    const { document, posting } = readKitPair(pair)
    const times = [1, 2, 3].map(() => {
      const began = performance.now()
      kitOfPair(pair)
      return performance.now() - began
    })
    return { name: pair.name, kit, times, faults: kitFaults(kit, document, posting) }
  })
  const isOwn = ({ name }) => new Set(name.split(' for ')).size === 1
  const rowOf = (name, some) => {
    const questions = some.flatMap(({ kit }) => kit.questions)
    const most = Math.max(...some.map(({ kit }) => kit.questions.length))
    const withLines = questions.filter(({ lines }) => lines.length > 0).length
    const faults = some.reduce((sum, one) => sum + one.faults.length, 0)
    const time = percentile95(some.flatMap(({ times }) => times)).toFixed(1)
    return [name, some.length, questions.length, most, withLines, faults, time]
  }
  const slowest = percentile95(read.flatMap(({ times }) => times))
  const faults = read.reduce((sum, one) => sum + one.faults.length, 0)
  return {
    title: 'Kits for interviews',
    columns: ['jobs', 'kits', 'questions', 'most', 'own lines', 'words that nobody said', 'p95 ms'],
    rows: [
      rowOf('own', read.filter(isOwn)),
      rowOf(
        'others',
        read.filter((one) => !isOwn(one)),
      ),
    ],
    gates: [{ name: 'words that nobody said', value: faults, limit: 0, ok: faults === 0 }],
    notes: [`a kit takes ${slowest.toFixed(1)} ms (p95); target ${targetMilliseconds} ms`],
  }
}
