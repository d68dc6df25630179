// `node scripts/aws-partitions.mjs`: prints the table of docs/aws-costs.md about members of one workspace who type at once.
import { fileURLToPath } from 'node:url'

/** Write units of a save of 12 kB: the body by its size, the head, and the head's old and new place in the index. */
const units = { body: 12, head: 1, index: 2 }
/** Write units that a partition has a second, and the seconds of unused ones that it retains. */
const partition = { units: 1_000, seconds: 300 }
/** Part of the saves whose bodies lie in the fullest of sixteen shards, with 200 documents: an eighth at most. */
const fullestShard = 1 / 8

/**
 * Simulates one partition for ten minutes, second by second. A save that is throttled is tried again in the next second,
 * with those that come then; if it is throttled again, its answer is 503.
 *
 * @param {number} saves a second
 * @param {number} unitsOfSave that they take of this partition
 * @returns {{ firstThrottle: number | null, busy: number }} the second of the first throttle; the part answered 503
 */
function simulatePartition(saves, unitsOfSave) {
  const seconds = 600
  const max = partition.units * partition.seconds
  let stock = max
  let waiting = 0
  let busy = 0
  let firstThrottle = null
  for (let second = 0; second < seconds; second++) {
    stock = Math.min(max, stock + partition.units)
    const asked = waiting + saves
    const taken = Math.min(asked, Math.floor(stock / unitsOfSave))
    stock -= taken * unitsOfSave
    // In no order: each has a proportional share.
    const again = waiting * (taken / asked)
    busy += waiting - again
    waiting = saves - (taken - again)
    if (waiting > 0) firstThrottle ??= second
  }
  return { firstThrottle, busy: (busy + waiting) / (saves * seconds) }
}

/** Members of a workspace who type at the same time, with a save a second each. */
const typists = [50, 200, 500, 1_000]
/** Partitions that a save writes to, in format 1 and 2 of the table: units of a save, and its part of the saves. */
const partitionsOfSave = [
  [
    [units.body + units.head, 1],
    [units.index, 1],
  ],
  [
    [units.body, fullestShard],
    [units.head, 1],
    [units.index, 1],
  ],
]

const row = (cells) => `| ${cells.join(' | ')} |`

/** @returns {string} the table */
export function writeTable() {
  const ofFormat = (partitions, saves) => {
    const [worst] = partitions
      .map(([unitsOfSave, part]) => ({
        rate: Math.ceil(saves * part * unitsOfSave),
        ...simulatePartition(saves * part, unitsOfSave),
      }))
      .sort((a, b) => b.rate - a.rate)
    const { rate, firstThrottle, busy } = worst
    const whole = `${rate.toLocaleString('en-US')} units`
    return firstThrottle === null
      ? whole
      : `${whole}; ${firstThrottle} s; ${(busy * 100).toFixed(2)} %`
  }
  const ofTypists = [
    row(['busiest partition a second; first throttle; 503', 'format 1', 'format 2']),
    row(['---', '---:', '---:']),
    ...typists.map((saves) =>
      row([`${saves} members`, ...partitionsOfSave.map((one) => ofFormat(one, saves))]),
    ),
  ]
  return ofTypists.join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(writeTable())
