import { Duration, type Stack } from 'aws-cdk-lib'
import type { RestApi } from 'aws-cdk-lib/aws-apigateway'
import {
  Alarm,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { index } from '../data/schema'
import type { Foundation } from '../foundation'
import type { FunctionName } from '../functions/lives'
import { metricsNamespaceOf } from '../outputs'
import type { Settings } from '../settings'

const period = Duration.minutes(5)

/**
 * The alarms of a small installation: work that was given up or is not begun, and answers 5xx of API and site. A function
 * that fails ends in one of them.
 */
const ofSmall = ['DeadLetters', 'SweepsFailed', 'Unread', 'JobsAge', 'ApiErrors', 'SiteErrors']

/** Returns the metric of throttled reads and writes of the table and its index. */
function throttlesOf(table: TableV2): IMetric {
  const count = (metricName: string, where: Record<string, string> = {}) =>
    table.metric(metricName, {
      period,
      statistic: 'Sum',
      dimensionsMap: { TableName: table.tableName, ...where },
    })
  const ofIndex = { GlobalSecondaryIndexName: index.name }
  return new MathExpression({
    label: 'Throttled reads and writes',
    period,
    expression: 'SUM(METRICS())',
    usingMetrics: {
      reads: count('ReadThrottleEvents'),
      writes: count('WriteThrottleEvents'),
      indexReads: count('ReadThrottleEvents', ofIndex),
      indexWrites: count('WriteThrottleEvents', ofIndex),
    },
  })
}

/**
 * Returns failures as a metric for an alarm: their number where they are at least one in a hundred of all, else none. A
 * number alone would ring all day in a large installation, a share alone at the first visitor of a small one.
 */
const whereFrequent = (failures: IMetric, all: IMetric): IMetric =>
  new MathExpression({
    label: 'Failures, where one in a hundred fails',
    period,
    expression: 'IF(failures * 100 >= all, failures, 0)',
    usingMetrics: { failures, all },
  })

/** US dollars of a byte and of a request of Amplify Hosting (docs/aws-costs.md). */
const [ofByte, ofRequest] = [0.15 / 1e9, 0.3 / 1e6]

/** Returns what the CDN of an Amplify app costs a day, in US dollars: the only part of the bill that anybody can raise. */
function trafficCostOf(appId: string): IMetric {
  const day = Duration.days(1)
  const daily = (name: string) => ofSite(appId, name, 'Sum').with({ period: day })
  return new MathExpression({
    label: 'Dollars of traffic a day',
    period: day,
    expression: `SUM([bytes * ${ofByte.toFixed(12)}, requests * ${ofRequest.toFixed(12)}])`,
    usingMetrics: { bytes: daily('BytesDownloaded'), requests: daily('Requests') },
  })
}

/** Returns a metric of the app itself (lib/server/metrics/aws), of this branch. */
export const ofApp = (settings: Settings, metricName: string, event?: string) =>
  new Metric({
    namespace: metricsNamespaceOf(settings),
    metricName,
    ...(event && { dimensionsMap: { event } }),
    period,
    statistic: 'Sum',
  })

/**
 * Returns a metric of an Amplify app, all its branches together; Amplify publishes no hit rate of its CDN:
 * https://docs.aws.amazon.com/amplify/latest/userguide/monitoring-with-cloudwatch.html
 */
export const ofSite = (appId: string, metricName: string, statistic: string) =>
  new Metric({
    namespace: 'AWS/AmplifyHosting',
    metricName,
    dimensionsMap: { App: appId },
    period,
    statistic,
  })

/**
 * Returns a metric of SES, of all that the account sends in the region:
 * https://docs.aws.amazon.com/ses/latest/dg/reputationdashboard-cloudwatch-alarm.html
 */
export const ofMail = (metricName: string, statistic: string) =>
  new Metric({ namespace: 'AWS/SES', metricName, period: Duration.hours(1), statistic })

/** Adds the alarms that notify operators, each with the first step to take. */
export function addAlarms(
  stack: Stack,
  functions: Readonly<Partial<Record<FunctionName, Lambda>>>,
  { queues, table, topic }: Foundation,
  restApi: RestApi,
  settings: Settings,
): Alarm[] {
  const alarms: Alarm[] = []
  const watch = (
    id: string,
    metric: IMetric,
    threshold: number,
    alarmDescription: string,
    times = 1,
  ) => {
    if (settings.isSmall && !ofSmall.includes(id)) return
    const alarm = new Alarm(stack, id, {
      metric,
      threshold,
      evaluationPeriods: times,
      alarmDescription,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(new SnsAction(topic))
    alarms.push(alarm)
  }
  watch(
    'DeadLetters',
    // SQS does not count those that it moves itself: `NumberOfMessagesSent` of a dead-letter queue stays at none.
    ofApp(settings, 'dead_letters'),
    1,
    'A job was given up. Its owner is told; the saved query "dead letters" says why.',
  )
  watch(
    'EnginesReplaced',
    ofApp(settings, 'pdf_engines_replaced'),
    3,
    'Layout engines broke and were replaced: look at the log of the function render.',
  )
  watch(
    'SweepsFailed',
    ofApp(settings, 'sweeps_failed'),
    1,
    'A sweep failed: look at the log of the function sweep.',
  )
  watch(
    'DueWorkLate',
    ofApp(settings, 'due_work_late'),
    1,
    'Work that was due before yesterday is still waiting: look at the times of the function sweep.',
  )
  watch(
    'DeadLettersWait',
    queues.deadLetters.metricApproximateNumberOfMessagesVisible({ period }),
    10,
    'Dead letters are not taken: look at the log of the function failure.',
    3,
  )
  watch(
    'Unread',
    queues.unread.metricApproximateNumberOfMessagesVisible({ period }),
    1,
    'Not even the failure function could read a message: look into the queue Unread (14 days).',
  )
  for (const [id, queue] of [
    ['Jobs', queues.jobs],
    ['Renders', queues.renders],
  ] as const) {
    watch(
      `${id}Age`,
      queue.metricApproximateAgeOfOldestMessage({ period }),
      300,
      `Messages of the queue ${id} wait for more than five minutes: raise VITAE_WORKERS.`,
      3,
    )
  }
  watch(
    'ApiErrors',
    whereFrequent(
      restApi.metricServerError({ period, statistic: 'Sum' }),
      restApi.metricCount({ period, statistic: 'Sum' }),
    ),
    5,
    'One answer of the API in a hundred is 5xx: look at the log of the function api.',
  )
  const { branch, isSite } = settings
  if (branch && isSite) {
    watch(
      'SiteErrors',
      whereFrequent(
        ofSite(branch.appId, '5xxErrors', 'Sum'),
        ofSite(branch.appId, 'Requests', 'Sum'),
      ),
      5,
      'One answer of the site in a hundred is 5xx: look at its compute logs (Hosting, Monitoring). Counts all branches of the app.',
    )
    watch(
      'SiteTraffic',
      trafficCostOf(branch.appId),
      settings.monthlyBudget / 10,
      "Traffic of the site costs a tenth of the month's budget in a day: look at its access logs (Hosting, Monitoring), and at Hosting, Firewall.",
    )
    watch(
      'SiteSlow',
      ofSite(branch.appId, 'Latency', 'p95'),
      3,
      'For 15 minutes one answer of 20 took three seconds to begin: look at its compute logs.',
      3,
    )
  }
  if (settings.mailFrom) {
    const rates = [
      ['BounceRate', 0.05],
      ['ComplaintRate', 0.001],
    ] as const
    for (const [name, threshold] of rates) {
      watch(
        `Mail${name}`,
        ofMail(`Reputation.${name}`, 'Average'),
        threshold,
        'SES reviews and may pause an account from this rate on: look at SES, Reputation metrics.',
      )
    }
  }
  watch(
    'TableThrottles',
    throttlesOf(table),
    1,
    'DynamoDB throttles: saves are tried again by themselves. One partition is asked too much.',
    3,
  )
  for (const [name, one] of Object.entries(functions)) {
    watch(
      `${name}Errors`,
      whereFrequent(
        one.metricErrors({ period, statistic: 'Sum' }),
        one.metricInvocations({ period, statistic: 'Sum' }),
      ),
      1,
      `The function ${name} failed, at least once in a hundred calls: look at its log.`,
    )
    watch(
      `${name}Throttles`,
      one.metricThrottles({ period, statistic: 'Sum' }),
      1,
      `The function ${name} had to wait for a Lambda: ask AWS for a higher limit.`,
    )
  }
  return alarms
}
