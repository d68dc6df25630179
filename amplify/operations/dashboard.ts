import type { Stack } from 'aws-cdk-lib'
import type { RestApi } from 'aws-cdk-lib/aws-apigateway'
import { type Alarm, AlarmStatusWidget, Dashboard, GraphWidget } from 'aws-cdk-lib/aws-cloudwatch'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { Foundation } from '../foundation'
import type { FunctionName } from '../functions/lives'

/** One page with what an operator looks at first. */
export function addDashboard(
  stack: Stack,
  functions: Readonly<Record<FunctionName, Lambda>>,
  { queues }: Foundation,
  restApi: RestApi,
  alarms: Alarm[],
): void {
  const all = Object.values(functions)
  const half = { width: 12 }
  new Dashboard(stack, 'Dashboard', {
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
    ],
  })
}
