import { Duration, type Stack } from 'aws-cdk-lib'
import type { RestApi } from 'aws-cdk-lib/aws-apigateway'
import {
  type Alarm,
  AlarmStatusWidget,
  type CfnDashboard,
  Dashboard,
  GraphWidget,
  Metric,
} from 'aws-cdk-lib/aws-cloudwatch'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { Foundation } from '../foundation'
import type { FunctionName } from '../functions/lives'
import type { Settings } from '../settings'
import { ofApp, ofSite } from './alarms'

/** Returns the metric of a bucket's size, which S3 updates once a day. */
const sizeOf = ({ bucketName }: IBucket) =>
  new Metric({
    namespace: 'AWS/S3',
    metricName: 'BucketSizeBytes',
    dimensionsMap: { BucketName: bucketName, StorageType: 'StandardStorage' },
    period: Duration.days(1),
    statistic: 'Average',
  })

/** Adds a dashboard for operators. */
export function addDashboard(
  stack: Stack,
  functions: Readonly<Record<FunctionName, Lambda>>,
  { queues }: Foundation,
  restApi: RestApi,
  alarms: Alarm[],
  {
    bucket,
    settings,
    available,
  }: { bucket: IBucket; settings: Settings; available: Metric | null },
): void {
  const { branch } = settings
  const daily = (label: string, name: string, event?: string) =>
    ofApp(settings, name, event).with({ label, period: Duration.days(1) })
  const all = Object.values(functions)
  const half = { width: 12 }
  const dashboard = new Dashboard(stack, 'Dashboard', {
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms, width: 24 })],
      [
        new GraphWidget({
          ...half,
          title: 'API',
          left: [restApi.metricCount(), restApi.metricClientError(), restApi.metricServerError()],
          right: [restApi.metricLatency({ statistic: 'p95' })],
        }),
        new GraphWidget({
          ...half,
          title: 'Queues',
          left: [queues.jobs, queues.renders, queues.deadLetters].map((queue) =>
            queue.metricApproximateNumberOfMessagesVisible(),
          ),
          right: [queues.jobs, queues.renders].map((queue) =>
            queue.metricApproximateAgeOfOldestMessage(),
          ),
        }),
      ],
      [
        new GraphWidget({
          ...half,
          title: 'Functions: errors and throttles',
          left: all.flatMap((one) => [one.metricErrors(), one.metricThrottles()]),
        }),
        new GraphWidget({
          ...half,
          title: 'Functions: time',
          left: all.map((one) => one.metricDuration({ statistic: 'p95' })),
        }),
      ],
      [
        new GraphWidget({ ...half, title: 'Files', left: [sizeOf(bucket)] }),
        ...(branch
          ? [
              new GraphWidget({
                ...half,
                title: 'Site, all branches',
                left: ['Requests', '4xxErrors', '5xxErrors'].map((name) =>
                  ofSite(branch.appId, name, 'Sum'),
                ),
                right: [ofSite(branch.appId, 'Latency', 'Average')],
              }),
            ]
          : []),
      ],
      [
        new GraphWidget({
          ...half,
          title: 'People and models: sign-ups and PDFs a day',
          left: [daily('sign-ups', 'events', 'sign-up'), daily('PDFs', 'pdfs')],
        }),
        new GraphWidget({
          ...half,
          title: 'People and models: cost and jobs given up a day',
          left: [daily('US dollars of models, at most', 'model_dollars')],
          right: [daily('jobs given up', 'events', 'job-failure')],
        }),
      ],
      available
        ? [new GraphWidget({ width: 24, title: 'Availability of the site', left: [available] })]
        : [],
    ],
  })
  // In us-east-1 the schema of dashboards has no tags: CloudFormation would refuse them (cfn-lint E3002).
  const resource = dashboard.node.defaultChild as CfnDashboard
  resource.addPropertyDeletionOverride('Tags')
}
