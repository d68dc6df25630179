// `node scripts/aws-costs.mjs`: prints the tables of docs/aws-costs.md, computed from the figures below.

/** Cost drivers of the backend as deployed by default; tests/infra/costs.test.ts holds them against its templates. */
export const facts = {
  ...{ alarms: 28, dashboards: 1, secrets: 7, keys: 1, firewallRules: 5, sweeps: 43_800 },
  ...{ healthChecks: 1, metrics: 10 },
  /** MB by the name of the function. */
  memory: { api: 1_024, authoriser: 512, worker: 2_048, render: 2_048, sweep: 1_024 },
}

/**
 * Seconds that a call of a function, and of the site's own server with 1 GB, takes. Of the rounds of a clock of a minute
 * most find nothing due.
 */
const seconds = { api: 0.08, authoriser: 0.03, worker: 2, render: 1.2, sweep: 1, site: 0.05 }

/**
 * Usage of one person in a month, on average over all who sign in: an assumption. A document has 12 kB; `reads` are
 * requests to the API that only read, `jobs` are mails, photos, imports and model requests, `pdfs` are those rendered
 * on the server, `gateway` are requests of programs, `sent` are megabytes from the site, `files` kilobytes of stored
 * PDFs and photos.
 */
const usage = {
  ...{ saves: 150, reads: 400, pages: 60, sent: 8, documents: 4, versions: 20 },
  ...{ pdfs: 2, jobs: 4, mails: 1, gateway: 5, files: 120 },
}
const kilobytes = 12
/** Write units of a save: the body by its size, the head, and the head's old and new place in the index. */
const units = { body: kilobytes, head: 1, index: 2 }
const saveUnits = units.body + units.head + units.index
/** Days in a month on which somebody edits one of their documents, on average. */
const editDays = 4
/** Read units of a save and of a read, strongly consistent: 4 kB each. */
const readUnits = kilobytes / 4 + 2
/**
 * Requests of the health check in a month: checkers of three regions, two each as of all regions together 16 are said to
 * ask, twice a minute. A server writes 15 kB for it every ten seconds at most.
 */
const checks = { requests: 12 * 43_800, writeUnits: 6 * 43_800 * 15 }
/** Write units of a job, in the table and in the index of open jobs (tests/infra/costs.test.ts). */
const jobUnits = 5

/**
 * Returns the cost of a month in US dollars by service: list prices as of 2026-10 in us-east-1, without free tiers
 * but Cognito's. Their sources are in docs/aws-costs.md.
 *
 * @param {number} people who sign in within the month
 * @returns {[string, number][]}
 */
function costsOfMonth(people) {
  const thousands = people / 1e3
  const millions = people / 1e6
  const { saves, reads, pages, sent, documents, versions } = usage
  const { pdfs, jobs, mails, gateway, files } = usage
  /** @param {keyof typeof facts.memory} name */
  const computing = (name) => seconds[name] * (facts.memory[name] / 1_024) * 16.6667
  /** @param {keyof typeof facts.memory} name */
  const lambda = (name) => 0.2 + computing(name)
  const site = saves + reads + pages
  /** A million requests that the site's server answers. */
  const siteRequests = 0.3 + ((seconds.site * 1e6) / 3_600) * 0.2
  // The row that has a document looked at, and its place in the index.
  const dueUnits = editDays * 3
  const writes =
    saves * saveUnits + dueUnits + (versions / 12) * kilobytes + (jobs + pdfs) * jobUnits
  const fixed = [
    [facts.alarms, 0.1],
    [facts.dashboards, 3],
    [facts.secrets, 0.4],
    [facts.keys, 1],
    [facts.firewallRules, 1],
    // The firewall itself.
    [1, 5],
    [facts.metrics, 0.3],
    // Of an address outside of AWS's own, by HTTPS; its requests; and the writes that answer it.
    [facts.healthChecks, 1.75],
    [facts.healthChecks * (checks.requests / 1e6), siteRequests],
    [facts.healthChecks * (checks.writeUnits / 1e6), 0.625],
    // Each round is a trace.
    [facts.sweeps / 1e6, lambda('sweep') + 5],
  ].reduce((sum, [count = 0, price = 0]) => sum + count * price, 0)
  const stored = (documents + versions) * kilobytes
  const calls = jobs + pdfs + 2 * gateway
  return [
    ['fixed: alarms, health check, secrets, firewall, clock', fixed],
    [
      'DynamoDB',
      millions * (writes * 0.625 + (saves + reads) * readUnits * 0.125 + stored * (0.25 + 0.2)),
    ],
    ['site on Amplify Hosting', millions * site * siteRequests + thousands * sent * 0.15],
    ['Cognito', Math.max(0, people - 10_000) * 0.015],
    [
      'Lambda',
      millions *
        (jobs * lambda('worker') +
          pdfs * lambda('render') +
          gateway * (lambda('api') + lambda('authoriser'))),
    ],
    ['S3', thousands * ((pdfs + 1) * 0.005 + 4 * pdfs * 0.0004) + millions * files * 3 * 0.023],
    [
      'API Gateway, firewall, SQS, mail',
      millions * (gateway * (3.5 + 0.6) + (jobs + pdfs) * 3 * 0.4) + thousands * mails * 0.1,
    ],
    // 600 bytes a call; every call of a function is a trace.
    ['logs and traces', millions * calls * (600 / 1e3) * 0.5 + millions * calls * 5],
  ]
}

/** Returns the load per second in the busiest hour of a month, with the quota that a new account has. */
function loadOf(people) {
  const { saves, jobs, pdfs, gateway } = usage
  // Evenings of Sundays are busier than nights: one hour has a 200th of a month's work.
  const rate = people / 200 / 3_600
  const busy =
    jobs * seconds.worker + pdfs * seconds.render + gateway * (seconds.api + seconds.authoriser)
  return [
    ['saves', rate * saves, ''],
    ['write units of the table', rate * saves * saveUnits, '4,000, then twice the last peak'],
    ['write units of the list of open jobs', rate * (jobs + pdfs) * jobUnits, '1,000'],
    ['Lambdas at once', rate * busy, '1,000 (new accounts: 10)'],
  ]
}

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
export function simulatePartition(saves, unitsOfSave) {
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

const crowds = [1_000, 100_000, 10_000_000]

/**
 * Work at intervals: rounds in a month; read units of a round where nothing is due (an empty query of the index is half a
 * unit); read and write units a person and month. A round also reads its row (one unit) and writes it twice. A document is looked at after a day, a week and a year of each day on
 * which it was edited: its content, its head and the heads of its versions; its row is written, moved and deleted.
 */
const sweeps = [
  [
    'due work: documents, photos, files',
    730,
    24,
    editDays * 3 * (kilobytes / 4 + 3),
    editDays * 10,
  ],
  ['reminders', 2_920, 0.5, 3, 4],
  ['deliveries of webhooks that are overdue', 8_760, 0.5, 0.1, 0],
  ['changes for webhooks', 43_800, 0.5, 0.5, 1],
  ['model requests, exports, lost jobs', 8_760 * 3, 0.5, 0.2, 0],
]
const sweepCrowds = [1_000, 100_000, 1_000_000]

const row = (cells) => `| ${cells.join(' | ')} |`
const heads = crowds.map((people) => `${people.toLocaleString('en-US')} people`)
const rule = (count) => row(['---', ...Array.from({ length: count }, () => '---:')])
const dollars = (amount) => {
  const digits = amount >= 100 ? 0 : 2
  const form = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return amount.toLocaleString('en-US', form)
}

/** @returns {string[]} the tables of costs, of loads, of sweeps and of members who type at once */
export function writeTables() {
  const months = crowds.map(costsOfMonth)
  const totals = months.map((month) => month.reduce((sum, [, cost]) => sum + cost, 0))
  const loads = crowds.map(loadOf)
  const costs = [
    row(['US dollars a month', ...heads]),
    rule(crowds.length),
    ...months[0].map(([name], at) => row([name, ...months.map((month) => dollars(month[at][1]))])),
    row(['**all**', ...totals.map((total) => `**${dollars(total)}**`)]),
    row(['a person', ...totals.map((total, at) => (total / crowds[at]).toFixed(4))]),
  ]
  const limits = [
    row(['per second', ...heads, 'initial quota']),
    rule(crowds.length + 1),
    ...loads[0].map(([name, , quota], at) =>
      row([name, ...loads.map((load) => Math.ceil(load[at][1]).toLocaleString('en-US')), quota]),
    ),
  ]
  const ofSweeps = [
    row([
      'read units, write units, US dollars a month',
      ...sweepCrowds.map((people) => `${people.toLocaleString('en-US')} people`),
    ]),
    rule(sweepCrowds.length),
    ...sweeps.map(([name, rounds, idle, reads, writes]) =>
      row([
        name,
        ...sweepCrowds.map((people) => {
          const [read, written] = [
            rounds * (idle + 1) + people * reads,
            rounds * 2 + people * writes,
          ]
          const whole = (units) => Math.round(units).toLocaleString('en-US')
          return `${whole(read)}, ${whole(written)}, ${dollars((read * 0.125 + written * 0.625) / 1e6)}`
        }),
      ]),
    ),
  ]
  const ofFormat = (partitions, saves) => {
    const [worst] = partitions
      .map(([unitsOfSave, part]) => ({
        rate: Math.ceil(saves * part * unitsOfSave),
        ...simulatePartition(saves * part, unitsOfSave),
      }))
      .sort((a, b) => b.rate - a.rate)
    const { rate, firstThrottle, busy } = worst
    const whole = `${rate.toLocaleString('en-US')} units`
    return firstThrottle === null ? whole : `${whole}; ${firstThrottle} s; ${dollars(busy * 100)} %`
  }
  const ofTypists = [
    row(['busiest partition a second; first throttle; 503', 'format 1', 'format 2']),
    rule(2),
    ...typists.map((saves) =>
      row([`${saves} members`, ...partitionsOfSave.map((one) => ofFormat(one, saves))]),
    ),
  ]
  return [costs, limits, ofSweeps, ofTypists].map((lines) => lines.join('\n'))
}

if (import.meta.main) console.log(writeTables().join('\n\n'))
