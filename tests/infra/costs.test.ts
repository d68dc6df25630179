import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { busiestSecond, quotas } from '@/amplify/costs/limits'
import { type PriceEvidence, priceSources } from '@/amplify/costs/price-sources'
import { type Prices, prices, readPrices } from '@/amplify/costs/prices'
import { costOfMonth, type Facts, unitsOfSave } from '@/amplify/costs/sheet'
import { usage } from '@/amplify/costs/usage'
import { readFacts as factsOf, previewFacts } from './support/cost-facts'
import { type StackTemplate, synthesise } from './support/synthesise'

let stacks: Readonly<Record<string, StackTemplate>>
/** As a deploy is where nothing is set: without the cache of the gateway. */
const readFacts = (): Facts => ({ ...factsOf(stacks), hasCache: false })

const crowds = [1_000, 100_000, 10_000_000]

beforeAll(async () => {
  ;({ stacks } = await synthesise())
})

const totalOf = (facts: Facts, own: Prices, people: number) =>
  costOfMonth(facts, own, usage, people).reduce((sum, { dollars }) => sum + dollars, 0)

const dollars = (amount: number) =>
  amount >= 100
    ? Math.round(amount).toLocaleString('en-US')
    : amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** Each price by its place in `prices`. */
const placed = new Map(
  Object.entries(prices)
    .filter(([name]) => name !== 'asOf')
    .flatMap(([name, value]) =>
      typeof value === 'object'
        ? Object.entries(value).map(([part, price]) => [`${name}.${part}`, Number(price)] as const)
        : [[name, Number(value)] as const],
    ),
)

const evidence: Readonly<Record<PriceEvidence, string>> = {
  list: "AWS's price list",
  page: "AWS's price page",
  repeated: 'often quoted, never with a date: **not verified**',
}

/** Where each price was last seen, as a table. */
const writeSources = (row: (cells: readonly string[]) => string): string[] => [
  '## Price sources',
  "No price was read on an account or on AWS's own pages: all are quoted from third parties, most of which name their source and date.",
  '',
  row(['price', 'US dollars', 'published at', 'quoted from', 'date']),
  row(['---', '---:', '---', '---', '---']),
  ...priceSources.map(({ of, page, how, seen, note }) =>
    row([
      of.map((place) => `\`${place}\``).join(', '),
      of.map((place) => String(placed.get(place))).join(', '),
      `https://aws.amazon.com/${page}/`,
      note ? `${evidence[how]} (${note})` : evidence[how],
      seen ?? '',
    ]),
  ),
  '',
]

/** The sheet as a page. */
function writeSheet(facts: Facts, own: Prices): string {
  const sheets = crowds.map((people) => costOfMonth(facts, own, usage, people))
  const names = sheets[0]!.map(({ service }) => service)
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const loads = crowds.map((people) => busiestSecond(usage, people))
  const whole = (value: number) => Math.ceil(value).toLocaleString('en-US')
  return [
    '# AWS costs',
    '',
    'Estimated monthly cost of the AWS backend, **not measured on an account**. `npm run test:infra` generates this page from the',
    'templates of the backend (number of alarms, rules and secrets, size of the functions), from the assumed usage of a',
    `person in a month (\`amplify/costs/usage.ts\`) and from list prices as of ${own.asOf} (\`amplify/costs/prices.ts\`;`,
    '`VITAE_AWS_PRICES=FILE` computes with others). Models are not included: you pay their provider.',
    '',
    row([
      'US dollars a month',
      ...crowds.map((people) => `${people.toLocaleString('en-US')} people`),
    ]),
    row(['---', ...crowds.map(() => '---:')]),
    ...names.map((name, at) => row([name, ...sheets.map((sheet) => dollars(sheet[at]!.dollars))])),
    row(['**all**', ...crowds.map((people) => `**${dollars(totalOf(facts, own, people))}**`)]),
    row(['a person', ...crowds.map((people) => (totalOf(facts, own, people) / people).toFixed(4))]),
    '',
    `The cache of the gateway (\`VITAE_API_CACHE\`) adds ${dollars(prices.apiGateway.cacheHour * 730)}. The preview of a pull request costs`,
    `${dollars(totalOf(previewFacts(facts), own, 0))} a month if nobody uses it (ADR 67).`,
    '',
    '## Limits',
    'Load in a peak hour; a month is assumed to have two hundred of them. The last column is the quota of an account:',
    '',
    row([
      'per second',
      ...crowds.map((people) => `${people.toLocaleString('en-US')} people`),
      'initial quota',
    ]),
    row(['---', ...crowds.map(() => '---:'), '---:']),
    row(['saves', ...loads.map(({ savesASecond }) => whole(savesASecond)), '']),
    row([
      'write units of the table',
      ...loads.map(({ writeUnits }) => whole(writeUnits)),
      `${quotas.tableWrites.toLocaleString('en-US')}, then twice the last peak`,
    ]),
    row([
      'write units of the list of open jobs',
      ...loads.map(({ jobIndexUnits }) => whole(jobIndexUnits)),
      quotas.partitionWrites.toLocaleString('en-US'),
    ]),
    row([
      'Lambdas at once',
      ...loads.map(({ lambdasAtOnce }) => whole(lambdasAtOnce)),
      `${quotas.lambdas.toLocaleString('en-US')} (new accounts: 10)`,
    ]),
    '',
    '- **Lambda** concurrency of a new account is the first limit: request 1,000 before the first users come ([deploy.md](deploy.md)).',
    '  Meanwhile jobs wait in their queue (`VITAE_WORKERS` at once), so that they take none from the API.',
    '- **The table** scales by itself; before a campaign set its warm throughput. Owners are spread over partitions by',
    '  random ids, and one owner cannot overload a partition for long: `tests/infra/key-heat.test.ts`.',
    '- **The list of open jobs** is one partition of the index, far below its limit, and therefore not sharded.',
    '- **The site** on Amplify Hosting scales as far as AWS allows; neither the number of servers nor the limit is',
    '  published, and it was not measured. The alternative is the container.',
    '',
    ...(own === prices ? writeSources(row) : []),
  ].join('\n')
}

describe('the costs of a month', () => {
  it('stand in docs/aws-costs.md as the templates have them', async () => {
    await expect(writeSheet(readFacts(), prices)).toMatchFileSnapshot('../../docs/aws-costs.md')
  })

  it('rest on prices of which each has its source', () => {
    expect(placed.size).toBeGreaterThan(25)
    const named = priceSources.flatMap(({ of }) => of)
    expect([...named].sort()).toEqual([...placed.keys()].sort())
    for (const { of, how, seen } of priceSources) {
      // Without a date nothing is verified, and what is verified is not older than a year at the sheet's date.
      expect(how === 'repeated', of.join()).toBe(seen === null)
      if (seen) expect(prices.asOf >= seen && seen >= '2025-10', of.join()).toBe(true)
    }
  })

  it('can be had with other prices', () => {
    const file = process.env.VITAE_AWS_PRICES
    const own = file
      ? readPrices(readFileSync(file, 'utf8'))
      : readPrices('{"asOf":"2030-01","dynamodb":{"writes":1.25}}')
    if (file) console.log(writeSheet(readFacts(), own))
    expect(own.asOf).not.toBe(prices.asOf)
    if (!file) {
      expect(own.dynamodb).toEqual({ ...prices.dynamodb, writes: 1.25 })
      expect(totalOf(readFacts(), own, 1_000)).toBeGreaterThan(totalOf(readFacts(), prices, 1_000))
    }
    expect(() => readPrices('{"sqs":1}')).toThrow('asOf')
  })

  it('grow with people, and by no more than they do', () => {
    const facts = readFacts()
    const perPerson = crowds.map((people) => totalOf(facts, prices, people) / people)
    expect(totalOf(facts, prices, 0)).toBeGreaterThan(10)
    expect(totalOf(facts, prices, 2_000)).toBeGreaterThan(totalOf(facts, prices, 1_000))
    expect(perPerson[1]).toBeLessThan(perPerson[0]!)
    expect(unitsOfSave(usage.documentKilobytes)).toBe(15)
  })
})
