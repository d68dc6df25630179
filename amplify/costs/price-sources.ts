/**
 * Kind of evidence for a price. All prices are at second hand, as AWS could not be queried here. `list`: from AWS's
 * price list (its API), as others have written it down with the date; `page`: AWS's price page, quoted with the
 * date; `repeated`: many give the same figure, none with a date that counts.
 */
export type PriceEvidence = 'list' | 'page' | 'repeated'

export type PriceSource = {
  /** Places in `prices`, with a dot between group and name. */
  of: readonly string[]
  /** Page where AWS publishes it, below aws.amazon.com. */
  page: string
  how: PriceEvidence
  /** Month in which the price was seen; null where no source gives a date. */
  seen: string | null
  /** Differences found between sources; empty otherwise. */
  note: string
}

const source = (
  of: string,
  page: string,
  how: PriceEvidence,
  seen: string | null,
  note = '',
): PriceSource => ({ of: of.split(' '), page, how, seen, note })

/** Source of each price. */
export const priceSources: readonly PriceSource[] = [
  source(
    'dynamodb.writes dynamodb.reads dynamodb.storage dynamodb.backup',
    'dynamodb/pricing/on-demand',
    'list',
    '2026-09',
    'of us-west-2; the page says the same of us-east-1 for units',
  ),
  source('lambda.requests lambda.gbSecond', 'lambda/pricing', 'list', '2026-08', 'of eu-central-1'),
  source('apiGateway.requests', 'api-gateway/pricing', 'page', '2026-08'),
  source('apiGateway.cacheHour', 'api-gateway/pricing', 'list', '2026-08', 'of eu-central-1'),
  source('sqs', 'sqs/pricing', 'list', '2026-09', 'of us-west-1'),
  source('s3.writes s3.reads s3.storage', 's3/pricing', 'repeated', null),
  source(
    'cloudwatch.alarm cloudwatch.metric',
    'cloudwatch/pricing',
    'list',
    '2026-09',
    'of us-west-1',
  ),
  source('cloudwatch.logs', 'cloudwatch/pricing', 'page', '2026-08'),
  source('cloudwatch.dashboard', 'cloudwatch/pricing', 'repeated', null),
  source('secret', 'secrets-manager/pricing', 'list', '2026-09'),
  source('key', 'kms/pricing', 'list', '2026-09', 'of us-west-1'),
  source('waf.list waf.rule waf.requests', 'waf/pricing', 'page', '2026-08'),
  source('cognito.person', 'cognito/pricing', 'list', '2026-09', 'of us-west-1'),
  source('cognito.free', 'cognito/pricing', 'page', '2026-09'),
  source('ses', 'ses/pricing', 'repeated', null),
  source('xray', 'xray/pricing', 'repeated', null),
  source('hosting.requests hosting.gbHour hosting.sent', 'amplify/pricing', 'page', '2026-10'),
]
