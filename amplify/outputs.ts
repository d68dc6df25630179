import { Aws, type Stack } from 'aws-cdk-lib'
import type { IUserPool, IUserPoolClient } from 'aws-cdk-lib/aws-cognito'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { loginHost } from './auth/protect'
import { groups } from './auth/resource'
import type { Foundation } from './foundation'
import type { Settings } from './settings'

/** Returns the namespace of the app's own metrics: CloudWatch counts by name, so each branch has one. */
export const metricsNamespaceOf = ({ loginPrefix }: Settings) => `Vitae/${loginPrefix}`

type Parts = {
  foundation: Foundation
  bucket: IBucket
  userPool: IUserPool
  userPoolClient: IUserPoolClient
  settings: Settings
}

/**
 * Builds `custom.vitae` of the outputs: the resources of this home that Amplify has no key for. Only names and
 * addresses, read by lib/server/config/config-aws.ts.
 *
 * @param apiUrl null for the functions: the API refers to them, so that they cannot refer to it
 */
export function describeHome({ foundation, settings }: Parts, apiUrl: string | null) {
  const { table, queues, topic, secrets, mails } = foundation
  return {
    home: 'aws',
    ...(settings.kind === 'sandbox' && { isSandbox: true }),
    url: settings.url,
    origins: settings.origins,
    table: table.tableName,
    queueUrl: queues.jobs.queueUrl,
    renderQueueUrl: queues.renders.queueUrl,
    deadLetterQueueUrl: queues.deadLetters.queueUrl,
    topicArn: topic.topicArn,
    apiUrl,
    metricsNamespace: metricsNamespaceOf(settings),
    mailFrom: settings.mailFrom,
    mailConfigurationSet: mails?.configurationSetName ?? null,
    acceleratesUploads: settings.acceleratesUploads,
    secrets: Object.fromEntries(
      Object.entries(secrets.named).map(([name, { secretArn }]) => [name, secretArn]),
    ),
  }
}

type Home = ReturnType<typeof describeHome>

/** Returns Amplify's own part of the outputs about an API, for that of notices. */
export const describeNews = ({ foundation: { news } }: Pick<Parts, 'foundation'>) => ({
  aws_region: Aws.REGION,
  url: news.graphqlUrl,
  default_authorization_type: 'AWS_IAM' as const,
  authorization_types: ['AWS_IAM' as const, 'AWS_LAMBDA' as const],
})

/**
 * Returns the outputs that a function gets through its environment, as it is created before Amplify writes the
 * file: only the keys that functions read.
 */
function outputsOf(parts: Parts, vitae: Home) {
  const { bucket, userPool, userPoolClient, settings } = parts
  return {
    version: '1.4',
    auth: {
      aws_region: Aws.REGION,
      user_pool_id: userPool.userPoolId,
      user_pool_client_id: userPoolClient.userPoolClientId,
      oauth: { domain: loginHost(settings), identity_providers: [] },
      groups: groups.map((name, precedence) => ({ [name]: { precedence } })),
    },
    data: describeNews(parts),
    storage: { aws_region: Aws.REGION, bucket_name: bucket.bucketName },
    custom: { vitae },
  }
}

/** Returns the outputs for the authoriser, the only function that reads the keys of the plans. */
export function withPlans(home: Home, { secrets }: Foundation): Home {
  const plans = Object.entries(secrets.plans).map(([name, { secretArn }]) => [
    `plan-${name}`,
    secretArn,
  ])
  return { ...home, secrets: { ...home.secrets, ...Object.fromEntries(plans) } }
}

/** Sets the environment of a function: its outputs, and the operator's settings. Contains no secret. */
export function writeSettings(lambda: Lambda, stack: Stack, parts: Parts, home: Home): void {
  const { settings } = parts
  lambda.addEnvironment('VITAE_OUTPUTS', stack.toJsonString(outputsOf(parts, home)))
  for (const [name, value] of Object.entries(settings.passedOn)) lambda.addEnvironment(name, value)
}
