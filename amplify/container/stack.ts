import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import { ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2'
import {
  Cluster,
  type ContainerImage,
  FargateTaskDefinition,
  LogDrivers,
  PropagatedTagSource,
} from 'aws-cdk-lib/aws-ecs'
import { ApplicationLoadBalancedFargateService } from 'aws-cdk-lib/aws-ecs-patterns'
import { HttpCodeTarget, SslPolicy } from 'aws-cdk-lib/aws-elasticloadbalancingv2'
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Topic } from 'aws-cdk-lib/aws-sns'

export type ContainerSettings = {
  image: ContainerImage
  /** ACM certificate, in the region of the backend, for the host of `VITAE_URL`. */
  certificateArn: string
  /** `custom.sitePolicyArn` of the outputs: permissions of the site, wherever it runs. */
  sitePolicyArn: string
  /** Topic that notifies operators; null: alarms are sent nowhere. */
  topicArn: string | null
  /** Environment variables of the site, without secrets. */
  variables: Readonly<Record<string, string>>
}

const port = 3000
/** Seconds; the site shuts down within 40 seconds (lib/server/boot), and the balancer stops sending before that. */
const stopSeconds = 45

/**
 * Adds a network of two zones without a NAT gateway, which would cost more than the site: tasks have public
 * addresses and accept connections of the balancer alone.
 */
function addNetwork(stack: Stack): Vpc {
  return new Vpc(stack, 'Network', {
    maxAzs: 2,
    natGateways: 0,
    subnetConfiguration: [{ name: 'public', subnetType: SubnetType.PUBLIC }],
  })
}

function addTask(stack: Stack, vpc: Vpc, settings: ContainerSettings): FargateTaskDefinition {
  const { image, sitePolicyArn, variables } = settings
  const task = new FargateTaskDefinition(stack, 'Task', { cpu: 1024, memoryLimitMiB: 2048 })
  task.taskRole.addManagedPolicy(
    ManagedPolicy.fromManagedPolicyArn(stack, 'SitePolicy', sitePolicyArn),
  )
  const logGroup = new LogGroup(stack, 'Log', {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  task.addContainer('site', {
    image,
    portMappings: [{ containerPort: port }],
    // Connections come from the balancer, which forwards the client's address.
    environment: { ...variables, VITAE_TRUSTED_PROXIES: vpc.vpcCidrBlock },
    logging: LogDrivers.awsLogs({ streamPrefix: 'site', logGroup }),
    stopTimeout: Duration.seconds(stopSeconds),
  })
  return task
}

function addAlarms(service: ApplicationLoadBalancedFargateService, topicArn: string | null): void {
  const { targetGroup } = service
  const period = Duration.minutes(5)
  const alarms = [
    targetGroup.metrics.unhealthyHostCount({ period }).createAlarm(service, 'Unhealthy', {
      alarmDescription: 'A task of the site does not answer /api/health',
      threshold: 1,
      evaluationPeriods: 2,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    }),
    targetGroup.metrics
      .httpCodeTarget(HttpCodeTarget.TARGET_5XX_COUNT, { period })
      .createAlarm(service, 'Errors', {
        alarmDescription: 'The site answers with errors',
        threshold: 5,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }),
  ]
  if (topicArn === null) return
  const action = new SnsAction(Topic.fromTopicArn(service, 'Operators', topicArn))
  for (const alarm of alarms) alarm.addAlarmAction(action)
}

/**
 * Adds the site of the AWS home in containers, as an alternative to Amplify Hosting: two tasks or more behind a
 * load balancer with TLS. The backend is deployed before, by a branch of Amplify.
 */
export function addContainer(stack: Stack, settings: ContainerSettings): void {
  const vpc = addNetwork(stack)
  const service = new ApplicationLoadBalancedFargateService(stack, 'Site', {
    cluster: new Cluster(stack, 'Cluster', { vpc }),
    taskDefinition: addTask(stack, vpc, settings),
    assignPublicIp: true,
    taskSubnets: { subnetType: SubnetType.PUBLIC },
    certificate: Certificate.fromCertificateArn(stack, 'Certificate', settings.certificateArn),
    sslPolicy: SslPolicy.RECOMMENDED_TLS,
    redirectHTTP: true,
    desiredCount: 2,
    minHealthyPercent: 100,
    circuitBreaker: { rollback: true },
    healthCheckGracePeriod: Duration.minutes(2),
    propagateTags: PropagatedTagSource.SERVICE,
  })
  // Drops malformed header fields instead of passing them on to the app.
  service.loadBalancer.setAttribute('routing.http.drop_invalid_header_fields.enabled', 'true')
  service.targetGroup.configureHealthCheck({ path: '/api/health', healthyHttpCodes: '200' })
  service.targetGroup.setAttribute('deregistration_delay.timeout_seconds', '30')
  const scaling = service.service.autoScaleTaskCount({ minCapacity: 2, maxCapacity: 6 })
  scaling.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60 })
  addAlarms(service, settings.topicArn)
}
