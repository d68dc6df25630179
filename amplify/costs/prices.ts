/**
 * List prices in US dollars, in the region us-east-1, without free tiers (but Cognito's, which stays). Not queried
 * from AWS: sources and dates are in price-sources.ts. `readPrices` overrides them.
 */
export const prices = {
  asOf: '2026-10',
  /** A million write request units, a million read request units, a GB and month; the second is its backup in time. */
  dynamodb: { writes: 0.625, reads: 0.125, storage: 0.25, backup: 0.2 },
  /** A million requests; a GB-second. */
  lambda: { requests: 0.2, gbSecond: 0.0000166667 },
  /** A million requests; an hour of the smallest cache. */
  apiGateway: { requests: 3.5, cacheHour: 0.02 },
  /** A million requests. */
  sqs: 0.4,
  /** Thousands of writes and of reads, a GB and month. */
  s3: { writes: 0.005, reads: 0.0004, storage: 0.023 },
  /** A GB that is written; an alarm, a dashboard and a metric, a month each. */
  cloudwatch: { logs: 0.5, alarm: 0.1, dashboard: 3, metric: 0.3 },
  /** A month each. */
  secret: 0.4,
  key: 1,
  /** The list and each rule a month; a million requests. */
  waf: { list: 5, rule: 1, requests: 0.6 },
  /** A person who signs in within a month, after the first ten thousand. */
  cognito: { person: 0.015, free: 10_000 },
  /** A thousand mails. */
  ses: 0.1,
  /** A million traces. */
  xray: 5,
  /** The site on Amplify: a million requests, a GB-hour of its server, a GB that is sent. */
  hosting: { requests: 0.3, gbHour: 0.2, sent: 0.15 },
}

export type Prices = typeof prices

/**
 * Merges our prices with those of a file, which take precedence.
 *
 * @param text JSON with any part of `prices`, and its date as `asOf`
 */
export function readPrices(text: string): Prices {
  const given = JSON.parse(text) as Partial<Prices>
  if (!given.asOf) throw new Error('Say of which date the prices are, as "asOf".')
  const merged = Object.entries(prices).map(([name, usual]) => {
    const own = given[name as keyof Prices]
    return [name, typeof usual === 'object' ? { ...usual, ...(own as object) } : (own ?? usual)]
  })
  return Object.fromEntries(merged) as Prices
}
