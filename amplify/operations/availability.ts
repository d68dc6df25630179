import { ArnFormat, type Stack } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { CfnHealthCheck } from 'aws-cdk-lib/aws-route53'
import {
  AwsCustomResource,
  AwsCustomResourcePolicy,
  type AwsSdkCall,
  PhysicalResourceId,
} from 'aws-cdk-lib/custom-resources'
import type { Settings } from '../settings'

/**
 * Region in which Route 53 publishes its metrics. An alarm watches metrics of its own region and notifies topics of it:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Cross-Account-Cross-Region.html
 */
const region = 'us-east-1'

/**
 * Adds a health check of the site from three continents, and its alarm with a topic of its own. Both are made by calls to
 * the region of its metrics: a stack there would need a bootstrap, and would remain when the branch is deleted.
 *
 * @returns its metric: 1 while the site answers, else 0
 */
export function addAvailability(stack: Stack, { url, loginPrefix, alarmEmail }: Settings): Metric {
  const check = new CfnHealthCheck(stack, 'Availability', {
    healthCheckConfig: {
      type: 'HTTPS',
      fullyQualifiedDomainName: new URL(url).hostname,
      port: 443,
      resourcePath: '/api/health',
      enableSni: true,
      requestInterval: 30,
      failureThreshold: 3,
      regions: [region, 'eu-west-1', 'ap-southeast-1'],
    },
  })
  const name = `${loginPrefix}-site`
  const alarm = { service: 'cloudwatch', region, resource: 'alarm', resourceName: name }
  const alarmArn = stack.formatArn({ ...alarm, arnFormat: ArnFormat.COLON_RESOURCE_NAME })
  const TopicArn = stack.formatArn({ service: 'sns', region, resource: name })
  const policy = AwsCustomResourcePolicy.fromStatements([
    new PolicyStatement({
      actions: ['sns:CreateTopic', 'sns:DeleteTopic', 'sns:Subscribe'],
      resources: [TopicArn],
    }),
    new PolicyStatement({
      actions: ['cloudwatch:PutMetricAlarm', 'cloudwatch:DeleteAlarms'],
      resources: [alarmArn],
    }),
  ])
  const call = (service: 'SNS' | 'CloudWatch', action: string, parameters: object) => ({
    ...{ service, action, parameters, region },
    physicalResourceId: PhysicalResourceId.of(name),
  })
  // Uses the SDK of the Lambda runtime: a deploy fetches no package.
  const add = (id: string, onUpdate: AwsSdkCall, onDelete?: AwsSdkCall) =>
    new AwsCustomResource(stack, id, { onUpdate, onDelete, policy, installLatestAwsSdk: false })
  const topic = add(
    'AvailabilityTopic',
    call('SNS', 'createTopic', { Name: name }),
    call('SNS', 'deleteTopic', { TopicArn }),
  )
  if (alarmEmail) {
    // Ends with its topic.
    const mail = { TopicArn, Protocol: 'email', Endpoint: alarmEmail }
    add('AvailabilityMail', call('SNS', 'subscribe', mail)).node.addDependency(topic)
  }
  const [namespace, metricName] = ['AWS/Route53', 'HealthCheckStatus']
  add(
    'AvailabilityAlarm',
    call('CloudWatch', 'putMetricAlarm', {
      AlarmName: name,
      AlarmDescription: `${url}/api/health does not answer 200: nothing can be saved, or nobody reaches the site.`,
      ...{ Namespace: namespace, MetricName: metricName, Statistic: 'Minimum' },
      Dimensions: [{ Name: 'HealthCheckId', Value: check.ref }],
      ...{
        Threshold: 1,
        ComparisonOperator: 'LessThanThreshold',
        Period: 60,
        EvaluationPeriods: 3,
      },
      TreatMissingData: 'notBreaching',
      ...{ AlarmActions: [TopicArn], OKActions: [TopicArn] },
    }),
    call('CloudWatch', 'deleteAlarms', { AlarmNames: [name] }),
  ).node.addDependency(topic)
  const dimensionsMap = { HealthCheckId: check.ref }
  return new Metric({ namespace, metricName, dimensionsMap, region, statistic: 'Average' })
}
