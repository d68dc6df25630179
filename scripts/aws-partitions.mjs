// `node scripts/aws-partitions.mjs`: prints the tables of docs/aws-costs.md about members of one workspace who type at once,
// and about the work of a day for many people.
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

/**
 * Calls of the table, one after the other, and its units: to look at a document that is due, to announce a change to one
 * webhook, and to count an event, rounded up. tests/infra/costs.test.ts measures them with the services that do it.
 */
export const measured = {
  look: { calls: 6, reads: 7, writes: 5 },
  announcement: { calls: 8, reads: 8, writes: 6 },
  count: { calls: 3, reads: 2, writes: 2 },
}

/** Milliseconds of a call, and seconds of a round of the function that does due work: assumptions. */
const [callMs, roundSeconds] = [5, 600]
/** Owners whose work is done at once, and index partitions of a day, each due 90 minutes after the one before. */
const [ownersAtOnce, shards] = [8, 16]
/**
 * Usage of one person in a month: documents that are due, minutes in which a document with a webhook changes, and counted
 * events. An assumption, as in scripts/aws-costs.mjs; one in a hundred people has a webhook.
 */
const usageOfDay = { looks: 12, changes: 60 / 100, events: 8 }
/** The busiest hour has a 200th of a month's work. */
const busiestSecond = (work) => work / 200 / 3_600

/**
 * Simulates the due work of one day, round by round: each works from the first shard that is due, until its time or the
 * work is over.
 *
 * @param {number} people
 * @param {number} milliseconds of a call
 * @returns {{ rounds: number, endsAt: number, rate: number }} rounds with work, the second of the day in which the last of it
 *   ended, and documents a second
 */
export function simulateDay(people, milliseconds = callMs) {
  const rate = (ownersAtOnce * 1_000) / (measured.look.calls * milliseconds)
  const perShard = (people * usageOfDay.looks) / 30 / shards
  let second = 0
  let rounds = 0
  for (let shard = 0; shard < shards; shard++) {
    // A round begins each hour, or at once after one that was cut off.
    const due = (shard * 86_400) / shards
    second = Math.max(second, Math.ceil(due / 3_600) * 3_600)
    const needed = perShard / rate
    rounds += Math.ceil(needed / roundSeconds)
    // The clock ticks each minute: after a round that was cut off the next one begins a minute later at most.
    second += needed + Math.floor(needed / roundSeconds) * 60
  }
  return { rounds, endsAt: second, rate }
}

const whole = (number) => Math.ceil(number).toLocaleString('en-US')

/** @returns {string} the table of a day's work */
export function writeDayTable() {
  const crowds = [100, 10_000, 1_000_000, 10_000_000]
  const days = crowds.map((people) => simulateDay(people))
  const { look, announcement, count } = measured
  const lines = [
    ['documents due a day', (people) => whole((people * usageOfDay.looks) / 30)],
    [
      'most documents that a round of ten minutes can look at',
      (_, { rate }) => whole(rate * roundSeconds),
    ],
    ['rounds with work', (_, { rounds }) => whole(rounds)],
    [
      'hours after midnight at which the last work ends; the last shard is taken at 23',
      (_, { endsAt }) => (endsAt / 3_600).toFixed(1),
    ],
    [
      'busiest partition of a day in the index: write units a second',
      (people, { rate }) => {
        const looked = Math.min(rate, (people * usageOfDay.looks) / 30 / shards / 60)
        return whole(looked * 2 + busiestSecond(people * usageOfDay.looks) / shards)
      },
    ],
    [
      'announcements a minute; most that one round can make',
      (people) =>
        `${whole(busiestSecond(people * usageOfDay.changes) * 60)}; ${whole(60_000 / (announcement.calls * callMs))}`,
    ],
    [
      'list of changes to announce: write, read units a second',
      (people) =>
        `${whole(busiestSecond(people * usageOfDay.changes) * 3)}, ${whole(busiestSecond(people * usageOfDay.changes) * 0.5)}`,
    ],
    [
      'rows of counts, all in one partition: write, read units a second',
      (people) =>
        `${whole(busiestSecond(people * usageOfDay.events) * count.writes)}, ${whole(busiestSecond(people * usageOfDay.events) * count.reads)}`,
    ],
    [
      'write, read units a second of all due work',
      (people, { rate }) => {
        const looked = Math.min(rate, (people * usageOfDay.looks) / 30 / shards / 60)
        return `${whole(looked * look.writes)}, ${whole(looked * look.reads)}`
      },
    ],
  ]
  return [
    row(['of a day', ...crowds.map((people) => `${whole(people)} people`)]),
    row(['---', ...crowds.map(() => '---:')]),
    ...lines.map(([name, cell]) =>
      row([name, ...crowds.map((people, at) => cell(people, days[at]))]),
    ),
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log([writeTable(), writeDayTable()].join('\n\n'))
