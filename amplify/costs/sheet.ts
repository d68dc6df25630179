import type { Prices } from './prices'
import { callSeconds, siteCall, type Usage } from './usage'

/** Cost drivers of a template: the number of its resources, and the memory and schedule of its functions. */
export type Facts = {
  alarms: number
  dashboards: number
  secrets: number
  keys: number
  firewallRules: number
  hasCache: boolean
  /** MB by the name of the function. */
  memory: Readonly<Record<string, number>>
  /** Times a month that the clock calls a function, by its name. */
  clock: Readonly<Record<string, number>>
}

export type Line = { service: string; dollars: number }

const million = 1_000_000
const hoursOfMonth = 730

/** Write units of one save: the body by its size, the head, and the head's old and new place in the index. */
export const unitsOfSave = (kilobytes: number) => Math.ceil(kilobytes) + 3

/** Read units of one save and of one look, strongly consistent: 4 kB each. */
const readUnits = (kilobytes: number) => Math.ceil(kilobytes / 4) + 2

/**
 * Computes the cost of a month, by service.
 *
 * @param people number of users who sign in within the month
 */
export function costOfMonth(facts: Facts, prices: Prices, usage: Usage, people: number): Line[] {
  const all = (perPerson: number) => perPerson * people
  const { dynamodb, lambda, apiGateway, s3, cloudwatch, waf, cognito, hosting } = prices
  const call = (name: keyof typeof callSeconds, times: number) =>
    (times / million) * lambda.requests +
    times * callSeconds[name] * ((facts.memory[name] ?? 0) / 1024) * lambda.gbSecond
  const clock = Object.entries(facts.clock).reduce(
    (sum, [name, times]) => sum + times * 5 * ((facts.memory[name] ?? 0) / 1024) * lambda.gbSecond,
    0,
  )
  const writes =
    all(usage.saves) * unitsOfSave(usage.documentKilobytes) +
    all(usage.versions / 12) * Math.ceil(usage.documentKilobytes) +
    all(usage.jobs + usage.pdfs) * 4
  const reads = all(usage.saves + usage.reads) * readUnits(usage.documentKilobytes)
  const storedGigabytes =
    all((usage.documents + usage.versions) * usage.documentKilobytes) / million
  const siteCalls = all(usage.saves + usage.reads + usage.pages)
  const lambdaCalls = all(usage.jobs + usage.pdfs + 2 * usage.gateway)
  const fixed =
    facts.alarms * cloudwatch.alarm +
    facts.dashboards * cloudwatch.dashboard +
    facts.secrets * prices.secret +
    facts.keys * prices.key +
    (facts.firewallRules > 0 ? waf.list : 0) +
    facts.firewallRules * waf.rule +
    (facts.hasCache ? apiGateway.cacheHour * hoursOfMonth : 0) +
    clock
  return [
    { service: 'fixed: alarms, secrets, firewall, clock', dollars: fixed },
    {
      service: 'DynamoDB',
      dollars:
        (writes / million) * dynamodb.writes +
        (reads / million) * dynamodb.reads +
        storedGigabytes * (dynamodb.storage + dynamodb.backup),
    },
    {
      service: 'site on Amplify Hosting',
      dollars:
        (siteCalls / million) * hosting.requests +
        ((siteCalls * siteCall.seconds * siteCall.gigabytes) / 3_600) * hosting.gbHour +
        (all(usage.sentMegabytes) / 1_000) * hosting.sent,
    },
    { service: 'Cognito', dollars: Math.max(0, people - cognito.free) * cognito.person },
    {
      service: 'Lambda',
      dollars:
        call('worker', all(usage.jobs)) +
        call('render', all(usage.pdfs)) +
        call('api', all(usage.gateway)) +
        call('authoriser', all(usage.gateway)),
    },
    {
      service: 'S3',
      dollars:
        (all(usage.pdfs + 1) / 1_000) * s3.writes +
        (all(4 * usage.pdfs) / 1_000) * s3.reads +
        (all(usage.fileKilobytes * 3) / million) * s3.storage,
    },
    {
      service: 'API Gateway, firewall, SQS, mail',
      dollars:
        (all(usage.gateway) / million) * (apiGateway.requests + waf.requests) +
        ((all(usage.jobs + usage.pdfs) * 3) / million) * prices.sqs +
        (all(usage.mails) / 1_000) * prices.ses,
    },
    {
      service: 'logs and traces',
      // 600 bytes a call; every call of a function is a trace.
      dollars:
        ((lambdaCalls * 600) / 1e9) * cloudwatch.logs + (lambdaCalls / million) * prices.xray,
    },
  ]
}
