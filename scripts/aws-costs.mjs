// `node scripts/aws-costs.mjs`: prints the tables of docs/aws-costs.md, from the figures below and the prices listed there.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const page = readFileSync(new URL('../docs/aws-costs.md', import.meta.url), 'utf8')
const listed = page
  .replaceAll(',', '')
  .matchAll(/^\| `([\w.]+)` \| ([\d.]+) \| (\d+).*? \| (\d*) ?\|/gm)
/** By name: dollars of a unit, and units of a month that AWS never charges. */
const prices = Object.fromEntries(
  [...listed].map(([, name, price, per, free]) => [name, { price: price / per, free: +free }]),
)

const add = (numbers) => numbers.reduce((sum, number) => sum + number, 0)
const full = {
  ...{ alarmMetrics: 43, dashboards: 1, secrets: 7, keys: 1, firewalls: 1, firewallRules: 5 },
  ...{ healthChecks: 1, metrics: 12, rounds: 43_800, polledQueues: 3, liveApis: 1 },
  memory: { api: 1_024, authoriser: 512, worker: 2_048, render: 2_048, sweep: 1_024 },
}
const leftOut = { alarmMetrics: 8, keys: 0, firewalls: 0, firewallRules: 0, healthChecks: 0 }
/** Cost drivers (memory in MB) of the site's branch with mail and a model server, which tests/infra holds against its templates. */
export const facts = { full, small: { ...full, ...leftOut } }

/** Seconds that a call of a function, and of the site's server with 1 GB, takes. Most rounds of the clock find nothing. */
const seconds = { api: 0.08, authoriser: 0.03, worker: 2, render: 1.2, sweep: 1, site: 0.05 }
/** Hours of a call of the site, and gigabytes that any call writes to its log: an assumption. */
const [siteHours, logged] = [seconds.site / 3_600, 600 / 1e9]

/**
 * Usage of one person in a month, on average over all who sign in: an assumption. A document has 12 kB; `reads` are
 * requests to the API that only read, `jobs` are mails, photos, imports and model requests, `pdfs` are those rendered
 * on the server, `gateway` are requests of programs, `sent` are megabytes from the site, `files` kilobytes of stored
 * PDFs and photos, `minutes` those in which a page is open and `updates` what is sent to it meanwhile.
 */
const usage = {
  ...{ saves: 150, reads: 400, pages: 60, sent: 8, documents: 4, versions: 20 },
  ...{ pdfs: 2, jobs: 4, mails: 1, gateway: 5, files: 120, minutes: 240, updates: 300 },
}
const [kilobytes, editDays] = [12, 4]
// Days in a month on which somebody edits one of their documents, on average. Write units of a save: the body by its size, the head, and the head's old and new place in the index. Read units of a
// save and of a read, strongly consistent: 4 kB each. Write units of a job, in the table and in the index of open jobs.
const [saveUnits, readUnits, jobUnits] = [kilobytes + 3, kilobytes / 4 + 2, 5]
// Of the health check: checkers of three regions, two each as of all regions together 16 are said to ask, twice a
// minute. A server writes 15 kB for it every ten seconds at most.
const checks = { requests: 12 * 43_800, writeUnits: 6 * 43_800 * 15 }
// Empty answers of a queue: Lambda is said to ask by five pollers, each for 20 seconds. Reads of three secrets, every five
// minutes, by one process that never sleeps. Lists of the bucket: one every ten minutes, of three folders every hour.
const [polls, secretReads, lists] = [5 * 3 * 43_800, 3 * 12 * 730, 6 * 730 + 3 * 730]

/**
 * Work at intervals: rounds in a month; read units of a round where nothing is due (an empty query of the index is half a
 * unit); read and write units a person. A round also reads its row (one unit) and writes it twice. A document is looked
 * at after a day, a week and a year of each day on which it was edited: its content, its head and the heads of its
 * versions; its row is written, moved and deleted.
 */
const sweeps = [
  [730, 24, editDays * 3 * (kilobytes / 4 + 3), editDays * 10], // Documents, photos, files.
  [2_920, 0.5, 3, 4], // Reminders.
  [8_760, 0.5, 0.1, 0], // Overdue deliveries of webhooks.
  [43_800, 0.5, 0.5, 1], // Changes for webhooks.
  [8_760 * 3, 0.5, 0.2, 0], // Model requests, exports, lost jobs.
]
const sumOf = (count) => add(sweeps.map(count))

/** @returns {[string, string, number][]} rows of the bill, each with the name of a price and its units in a month */
function linesOf(people, made) {
  const { saves, reads, pages, sent, documents, versions } = usage
  const { pdfs, jobs, mails, gateway, files, minutes, updates } = usage
  const logs = (line, calls) => [
    [line, 'cloudwatch.logs', calls * logged],
    [line, 'cloudwatch.logStorage', calls * logged],
  ]
  const lambda = (line, name, calls) => [
    [line, 'lambda.requests', calls],
    [line, 'lambda.gbSecond', (calls * seconds[name] * made.memory[name]) / 1_024],
  ]
  const requests = people * (saves + reads + pages)
  const work = people * (jobs + pdfs)
  const calls = work + 2 * people * gateway
  const probes = made.healthChecks * checks.requests
  const stored = (people * (documents + versions) * kilobytes) / 1e6
  const written = saves * saveUnits + (versions / 12) * kilobytes + (jobs + pdfs) * jobUnits
  return [
    ['alarms, by their metrics', 'cloudwatch.alarm', made.alarmMetrics],
    ['dashboard', 'cloudwatch.dashboard', made.dashboards],
    ['own metrics', 'cloudwatch.metric', made.metrics],
    ['secrets', 'secret', made.secrets],
    ['secrets', 'secret.reads', secretReads],
    ['key of the topic', 'key', made.keys],
    ['firewall', 'waf.list', made.firewalls],
    ['firewall', 'waf.rule', made.firewallRules],
    ['health check', 'route53.healthCheck', made.healthChecks],
    ['health check', 'dynamodb.writes', made.healthChecks * checks.writeUnits],
    ['health check', 'hosting.requests', probes],
    ['health check', 'hosting.gbHour', probes * siteHours],
    ...logs('health check', probes),
    ...lambda('clock', 'sweep', made.rounds),
    ...logs('clock', made.rounds),
    ['clock', 'xray', made.rounds],
    ['clock', 'dynamodb.reads', sumOf(([rounds, idle]) => rounds * (idle + 1))],
    ['clock', 'dynamodb.writes', sumOf(([rounds]) => rounds * 2)],
    ['clock', 's3.writes', lists],
    ['polling of queues', 'sqs', made.polledQueues * polls],
    ['work that is due', 'dynamodb.reads', people * sumOf(([, , read]) => read)],
    ['work that is due', 'dynamodb.writes', people * sumOf(([, , , write]) => write)],
    ['DynamoDB', 'dynamodb.reads', people * (saves + reads) * readUnits],
    ['DynamoDB', 'dynamodb.writes', people * written],
    ['DynamoDB', 'dynamodb.storage', stored],
    ['DynamoDB', 'dynamodb.backup', stored],
    ['site', 'hosting.requests', requests],
    ['site', 'hosting.gbHour', requests * siteHours],
    ['site', 'hosting.sent', (people * sent) / 1e3],
    ...logs('logs of the site', requests),
    ['Cognito', 'cognito.person', Math.max(0, people - 10_000)],
    ...lambda('Lambda', 'worker', people * jobs),
    ...lambda('Lambda', 'render', people * pdfs),
    ...lambda('Lambda', 'api', people * gateway),
    ...lambda('Lambda', 'authoriser', people * gateway),
    ...logs('logs, traces', calls),
    ['logs, traces', 'xray', calls],
    ['S3', 's3.writes', people * (pdfs + 1)],
    ['S3', 's3.reads', people * 4 * pdfs],
    ['S3', 's3.storage', (people * files * 3) / 1e6],
    ['API, queues, mail', 'apiGateway.requests', people * gateway],
    ['API, queues, mail', 'waf.requests', made.firewalls * people * gateway],
    ['API, queues, mail', 'sqs', work * 3],
    ['API, queues, mail', 'ses', people * mails],
    // Each save notifies, whether or not a page listens, and each page that is opened subscribes.
    ['live updates', 'appsync.operations', made.liveApis * people * (saves + pages)],
    ['live updates', 'appsync.updates', made.liveApis * people * updates],
    ['live updates', 'appsync.minutes', made.liveApis * people * minutes],
  ]
}

/** Returns the rows of a month's bill by list prices, their sum, and what of it AWS never charges. */
function billOf([people, made]) {
  const [rows, units] = [{}, {}]
  for (const [line, name, count] of linesOf(people, made)) {
    rows[line] = (rows[line] ?? 0) + count * prices[name].price
    units[name] = (units[name] ?? 0) + count
  }
  const free = Object.keys(units).map(
    (name) => Math.min(units[name], prices[name].free) * prices[name].price,
  )
  return { rows, total: add(Object.values(rows)), free: add(free) }
}

/** Returns rows of the load per second in the busiest hour of a month, with the quota that a new account has. */
function loadsOf(crowds) {
  const { saves, reads, pages, jobs, pdfs, gateway } = usage
  const busy =
    jobs * seconds.worker + pdfs * seconds.render + gateway * (seconds.api + seconds.authoriser)
  return [
    ['requests of the site', saves + reads + pages, '20,000 tokens (below)'],
    ['saves', saves, ''],
    ['write units of the table', saves * saveUnits, '4,000, then twice the last peak'],
    ['write units of the list of open jobs', (jobs + pdfs) * jobUnits, '1,000'],
    ['Lambdas at once', busy, '1,000 (new accounts: 10)'],
    // Evenings of Sundays are busier than nights: one hour has a 200th of a month's work.
  ].map(([name, each, quota]) => [name, ...crowds.map((all) => perSecond(all * each)), quota])
}

const whole = (number) => Math.ceil(number).toLocaleString('en-US')
const perSecond = (work) => whole(work / 200 / 3_600)
const dollars = (amount) => (amount < 100 ? amount.toFixed(2) : whole(Math.round(amount)))

/** @returns {string[]} the tables of costs and of loads */
export function writeTables() {
  const crowds = [100, 10_000, 1_000_000, 10_000_000]
  const heads = crowds.map((people) => `${whole(people)} people`)
  const columns = [[100, facts.small], ...crowds.map((people) => [people, facts.full])]
  const bills = columns.map(billOf)
  const idle = columns.map(([, made]) => billOf([0, made]))
  const paid = bills.map(({ total, free }) => total - free)
  const tables = [
    [
      ['US dollars a month, by list prices', '100 people, `VITAE_SMALL`', ...heads],
      ['---', ...columns.map(() => '---:')],
      ...Object.keys(bills[0].rows)
        .filter((line) => bills.some(({ rows }) => rows[line] > 0))
        .map((line) => [line, ...bills.map(({ rows }) => dollars(rows[line]))]),
      ['**all**', ...bills.map(({ total }) => `**${dollars(total)}**`)],
      ['of it never charged', ...bills.map(({ free }) => dollars(free))],
      ['**to pay**', ...paid.map((amount) => `**${dollars(amount)}**`)],
      ['to pay a person', ...paid.map((amount, at) => (amount / columns[at][0]).toFixed(4))],
      ['to pay if nobody comes', ...idle.map(({ total, free }) => dollars(total - free))],
    ],
    [
      ['per second', ...heads, 'initial quota'],
      ['---', ...heads.map(() => '---:'), '---:'],
      ...loadsOf(crowds),
    ],
  ]
  return tables.map((rows) => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(writeTables().join('\n\n'))
