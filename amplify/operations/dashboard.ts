import { Duration, type Stack } from 'aws-cdk-lib'
import type { RestApi } from 'aws-cdk-lib/aws-apigateway'
import {
  type Alarm,
  AlarmStatusWidget,
  type CfnDashboard,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
} from 'aws-cdk-lib/aws-cloudwatch'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { Foundation } from '../foundation'
import type { FunctionName } from '../functions/lives'
import type { Settings } from '../settings'
import { ofApp, ofMail, ofSite } from './alarms'

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
  { queues: { jobs, renders, deadLetters } }: Foundation,
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
  const graph = (title: string, left: IMetric[], right: IMetric[] = [], width = 12) =>
    new GraphWidget({ title, left, right, width })
  const dashboard = new Dashboard(stack, 'Dashboard', {
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms, width: 24 })],
      [
        graph(
          'API',
          [restApi.metricCount(), restApi.metricClientError(), restApi.metricServerError()],
          [restApi.metricLatency({ statistic: 'p95' })],
        ),
        graph(
          'Queues',
          [jobs, renders, deadLetters].map((one) => one.metricApproximateNumberOfMessagesVisible()),
          [jobs, renders].map((one) => one.metricApproximateAgeOfOldestMessage()),
        ),
      ],
      [
        graph(
          'Functions: errors and throttles',
          all.flatMap((one) => [one.metricErrors(), one.metricThrottles()]),
        ),
        graph(
          'Functions: time',
          all.map((one) => one.metricDuration({ statistic: 'p95' })),
        ),
      ],
      [
        graph('Files', [sizeOf(bucket)]),
        ...(settings.mailFrom
          ? [
              graph(
                'Mails, all of the account',
                ['Send', 'Bounce', 'Complaint'].map((name) => ofMail(name, 'Sum')),
              ),
            ]
          : []),
        ...(branch
          ? [
              graph(
                'Site, all branches',
                ['Requests', '4xxErrors', '5xxErrors'].map((name) =>
                  ofSite(branch.appId, name, 'Sum'),
                ),
                [ofSite(branch.appId, 'Latency', 'Average')],
              ),
            ]
          : []),
      ],
      [
        graph('People and models: sign-ups and PDFs a day', [
          daily('sign-ups', 'events', 'sign-up'),
          daily('PDFs', 'pdfs'),
        ]),
        graph(
          'People and models: cost and jobs given up a day',
          [daily('US dollars of models, at most', 'model_dollars')],
          [daily('jobs given up', 'events', 'job-failure')],
        ),
      ],
      [
        graph(
          'Errors of pages in browsers a day',
          [daily('errors', 'events', 'client-error')],
          [],
          24,
        ),
      ],
      available ? [graph('Availability of the site', [available], [], 24)] : [],
    ],
  })
  // In us-east-1 the schema of dashboards has no tags: CloudFormation would refuse them (cfn-lint E3002).
  const resource = dashboard.node.defaultChild as CfnDashboard
  resource.addPropertyDeletionOverride('Tags')
}
