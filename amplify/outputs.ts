import { Aws, type Stack } from 'aws-cdk-lib'
import type { IUserPool, IUserPoolClient } from 'aws-cdk-lib/aws-cognito'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { loginHost } from './auth/protect'
import type { Foundation } from './foundation'
import type { Settings } from './settings'

type Parts = {
  foundation: Foundation
  bucket: IBucket
  userPool: IUserPool
  userPoolClient: IUserPoolClient
  settings: Settings
}

/**
 * Where the parts of this home are: what lib/server/config-aws.ts reads, names and addresses alone.
 *
 * @param apiUrl null for the functions: the API points at them, so they cannot point at it
 */
export function describeHome(
  { foundation, bucket, userPool, userPoolClient, settings }: Parts,
  apiUrl: string | null,
) {
  const { table, queues, topic, secrets } = foundation
  return {
    home: 'aws',
    url: settings.url,
    origins: settings.origins,
    region: Aws.REGION,
    table: table.tableName,
    bucket: bucket.bucketName,
    queueUrl: queues.jobs.queueUrl,
    renderQueueUrl: queues.renders.queueUrl,
    deadLetterQueueUrl: queues.deadLetters.queueUrl,
    topicArn: topic.topicArn,
    apiUrl,
    mailFrom: settings.mailFrom,
    secrets: Object.fromEntries(
      Object.entries(secrets.named).map(([name, { secretArn }]) => [name, secretArn]),
    ),
    identity: {
      issuer: `https://cognito-idp.${Aws.REGION}.amazonaws.com/${userPool.userPoolId}`,
      userPoolId: userPool.userPoolId,
      clientId: userPoolClient.userPoolClientId,
      domain: `https://${loginHost(settings)}`,
      groups: { admin: 'admin', member: 'member', operator: 'operator' },
    },
  }
}

/** The home as the authoriser knows it: it alone reads what API Gateway tells plans apart by. */
export function withPlans(
  home: ReturnType<typeof describeHome>,
  { secrets }: Foundation,
): ReturnType<typeof describeHome> {
  const plans = Object.entries(secrets.plans).map(([name, { secretArn }]) => [
    `plan-${name}`,
    secretArn,
  ])
  return { ...home, secrets: { ...home.secrets, ...Object.fromEntries(plans) } }
}

/** Tells a function where it is at home, and what the operator has set. No secret is among it. */
export function tellHome(lambda: Lambda, stack: Stack, home: object, settings: Settings): void {
  lambda.addEnvironment('VITAE_OUTPUTS', stack.toJsonString(home))
  for (const [name, value] of Object.entries(settings.passedOn)) lambda.addEnvironment(name, value)
}
