import { describe, expect, it } from 'vitest'
import { functionNames } from '@/amplify/functions/lives'
import { publishedMetrics } from '@/lib/server/metrics/aws/create-log-metrics'
import { customOutputsOf } from './support/amplify-outputs'
import { fillIn } from './support/fill-in'
import { at, listOf, resourcesOf } from './support/resources'
import { type Json, synthesise } from './support/synthesise'

const { stacks } = await synthesise()
const custom = await customOutputsOf(stacks)

type Watched = { name: string; metrics: { name: string; of: string }[]; expressions: string[] }

const dimensionsOf = (stack: string, metric: Json | undefined) =>
  listOf(at(metric, 'Dimensions')).map((one) => String(fillIn(stacks, stack, at(one, 'Value')!)))

/** Reads what each alarm watches: metrics by name with the resources that they are of, and sums over them. */
function readAlarms(): Watched[] {
  return resourcesOf(stacks, 'AWS::CloudWatch::Alarm').map(({ id, stack, properties }) => {
    const parts = listOf(properties.Metrics)
    const metrics = [properties, ...parts.map((one) => at(one, 'MetricStat', 'Metric'))]
      .filter((one) => at(one, 'MetricName') !== undefined)
      .map((one) => ({
        name: String(at(one, 'MetricName')),
        of: dimensionsOf(stack, one).join(' '),
      }))
    const expressions = parts.flatMap((one) => listOf(at(one, 'Expression')).map(String))
    return { name: id.replace(/[0-9A-F]{8}$/, ''), metrics, expressions }
  })
}

function readWidgets(): Json[] {
  const { stack, properties } = resourcesOf(stacks, 'AWS::CloudWatch::Dashboard')[0]!
  return listOf(JSON.parse(String(fillIn(stacks, stack, properties.DashboardBody!))).widgets)
}

describe('alarms', () => {
  it('look at something each: a metric of a thing, or a sum over such', () => {
    const alarms = readAlarms()
    // Without `live` pages poll.
    expect(alarms.length).toBe(15 + 2 * (functionNames.length - 1))
    for (const { name, metrics, expressions } of alarms) {
      expect(metrics.length, name).toBeGreaterThan(0)
      for (const metric of metrics)
        if (!publishedMetrics[metric.name] && !metric.name.startsWith('Reputation.'))
          expect(metric.of, name).not.toBe('')
      // An empty one is refused by CloudWatch, and the whole deploy with it.
      for (const expression of expressions) expect(expression, name).toMatch(/^[A-Z]+\(/)
    }
  })

  it('are for what is given up, waits, fails or is turned away', () => {
    const watched = new Map(readAlarms().map(({ name, metrics }) => [name, metrics]))
    const namesOf = (name: string) => watched.get(name)?.map((metric) => metric.name)
    // SQS does not count what it moves to a dead-letter queue itself.
    expect(namesOf('DeadLetters')).toEqual(['dead_letters'])
    expect(namesOf('EnginesReplaced')).toEqual(['pdf_engines_replaced'])
    expect(namesOf('DeadLettersWait')).toEqual(['ApproximateNumberOfMessagesVisible'])
    expect(namesOf('Unread')).toEqual(['ApproximateNumberOfMessagesVisible'])
    // Of all that the account sends: SES has none of one sender.
    expect(watched.get('MailBounceRate')).toEqual([{ name: 'Reputation.BounceRate', of: '' }])
    expect(watched.get('MailComplaintRate')).toEqual([{ name: 'Reputation.ComplaintRate', of: '' }])
    const ofSite = (...names: string[]) => names.map((name) => ({ name, of: 'd1example' }))
    expect(watched.get('SiteErrors')).toEqual(ofSite('5xxErrors', 'Requests'))
    expect(watched.get('SiteTraffic')).toEqual(ofSite('BytesDownloaded', 'Requests'))
    expect(namesOf('DueWorkLate')).toEqual(['due_work_late'])
    expect(watched.get('SiteSlow')).toEqual([{ name: 'Latency', of: 'd1example' }])
    for (const queue of ['Jobs', 'Renders']) {
      expect(namesOf(`${queue}Age`)).toEqual(['ApproximateAgeOfOldestMessage'])
    }
    const [api] = resourcesOf(stacks, 'AWS::ApiGateway::RestApi')
    expect(api?.properties.Name).toBe('vitae-example')
    expect(namesOf('ApiErrors')).toEqual(['5XXError', 'Count'])
    expect(namesOf('TableThrottles')?.sort()).toEqual([
      ...['ReadThrottleEvents', 'ReadThrottleEvents'],
      ...['WriteThrottleEvents', 'WriteThrottleEvents'],
    ])
    expect(watched.get('TableThrottles')?.filter(({ of }) => of.includes('gsi1')).length).toBe(2)
  })
})

describe('an operator', () => {
  it('is told when four fifths of the money are spent', () => {
    const { properties } = resourcesOf(stacks, 'AWS::Budgets::Budget')[0]!
    expect(at(properties.Budget, 'BudgetLimit')).toEqual({ Amount: 50, Unit: 'USD' })
    expect(at(properties.Budget, 'CostFilters', 'TagKeyValue')).toEqual(['user:app$vitae'])
    const told = listOf(properties.NotificationsWithSubscribers)
    expect(told.map((one) => at(one, 'Notification'))).toEqual([
      { ComparisonOperator: 'GREATER_THAN', NotificationType: 'ACTUAL', Threshold: 80 },
      { ComparisonOperator: 'GREATER_THAN', NotificationType: 'FORECASTED', Threshold: 100 },
    ])
    for (const one of told) expect(at(one, 'Subscribers', 0, 'SubscriptionType')).toBe('SNS')
  })

  it('finds questions to the logs, each of logs that are there', () => {
    const queries = resourcesOf(stacks, 'AWS::Logs::QueryDefinition')
    const groupsOf = new Map(
      queries.map(({ properties }) => [
        String(properties.Name),
        listOf(properties.LogGroupNames).length,
      ]),
    )
    expect(Object.fromEntries(groupsOf)).toEqual({
      'vitae-example/errors': functionNames.length,
      'vitae-example/dead letters': 1,
      'vitae-example/slowest': functionNames.length,
      'vitae-example/cold starts': functionNames.length,
    })
  })

  it('finds one page of figures, with every alarm on it', () => {
    const widgets = readWidgets()
    expect(widgets.map((one) => at(one, 'properties', 'title'))).toEqual([
      'Alarms',
      'API',
      'Queues',
      'Functions: errors and throttles',
      'Functions: time',
      'Files',
      'Mails, all of the account',
      'Site, all branches',
      'People and models: sign-ups and PDFs a day',
      'People and models: cost and jobs given up a day',
      'Errors of pages in browsers a day',
      'Availability of the site',
    ])
    expect(listOf(at(widgets[0], 'properties', 'alarms')).length).toBe(readAlarms().length)
  })

  it('is shown all metrics that the app publishes, in the namespace of the branch', () => {
    const namespace = 'Vitae/vitae-example'
    expect(at(custom, 'vitae', 'metricsNamespace')).toBe(namespace)
    const shown = readWidgets().flatMap((one) => listOf(at(one, 'properties', 'metrics')))
    const watched = resourcesOf(stacks, 'AWS::CloudWatch::Alarm').map(
      ({ properties: { Namespace = null, MetricName = null } }) => [Namespace, MetricName],
    )
    const own = [...shown, ...watched].filter((one) => at(one, 0) === namespace)
    const names = own.map((one) => String(at(one, 1)))
    expect([...new Set(names)].sort()).toEqual(Object.keys(publishedMetrics).sort())
    for (const [index, name] of names.entries()) {
      const dimension = at(own[index], 2)
      const dimensions = typeof dimension === 'string' ? [dimension] : []
      expect(dimensions, name).toEqual(publishedMetrics[name])
    }
  })

  it('hears where the site does not answer, from a topic in the region of the metric', () => {
    const [check] = resourcesOf(stacks, 'AWS::Route53::HealthCheck')
    expect(check?.properties.HealthCheckConfig).toMatchObject({
      FullyQualifiedDomainName: 'cv.example.org',
      ResourcePath: '/api/health',
    })
    const calls = resourcesOf(stacks, 'Custom::AWS').map(({ stack, properties }) =>
      JSON.parse(String(fillIn(stacks, stack, properties.Update ?? '{}'))),
    )
    const callOf = (action: string) =>
      calls.find((one) => one.action === action && one.region === 'us-east-1')?.parameters
    const TopicArn = 'arn:aws:sns:us-east-1:123456789012:vitae-example-site'
    expect(callOf('createTopic')).toEqual({ Name: 'vitae-example-site' })
    expect(callOf('subscribe')).toMatchObject({ TopicArn, Endpoint: 'operators@example.org' })
    expect(callOf('putMetricAlarm')).toMatchObject({
      ...{ MetricName: 'HealthCheckStatus', AlarmActions: [TopicArn] },
      Dimensions: [{ Name: 'HealthCheckId' }],
    })
  })

  it('has no more mail sent to addresses that bounce or complain, by the app or by the pool', () => {
    const [set] = resourcesOf(stacks, 'AWS::SES::ConfigurationSet')
    expect(at(set?.properties.SuppressionOptions, 'SuppressedReasons')).toEqual([
      'BOUNCE',
      'COMPLAINT',
    ])
    const name = fillIn(stacks, set!.stack, { Ref: set!.id })
    expect(at(custom, 'vitae', 'mailConfigurationSet')).toBe(name)
    const [pool] = resourcesOf(stacks, 'AWS::Cognito::UserPool')
    const ofPool = at(pool?.properties.EmailConfiguration, 'ConfigurationSet')
    expect(fillIn(stacks, pool!.stack, ofPool!)).toBe(name)
  })

  it('keeps no log for ever', () => {
    const logs = resourcesOf(stacks, 'AWS::Logs::LogGroup')
    expect(logs.length).toBeGreaterThan(functionNames.length)
    for (const { properties, path } of logs) expect(properties.RetentionInDays, path).toBe(30)
  })
})
