import type { Stack } from 'aws-cdk-lib'
import type { IGraphqlApi } from 'aws-cdk-lib/aws-appsync'
import type { IUserPool } from 'aws-cdk-lib/aws-cognito'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager'
import type { ConfigurationSet } from 'aws-cdk-lib/aws-ses'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { index } from '../data/schema'

/** The prefixes of the files port: objects lie below the id of their owner. */
const filePrefixes = ['uploads', 'processed', 'exports', 'requests'] as const

/**
 * Allows access to items by key and by partition, and to the index by partition.
 *
 * @param sweeps allows to scan all of them, too: for sweeps, and for the deletion of accounts
 */
export function useItems(table: TableV2, { sweeps = false } = {}): PolicyStatement[] {
  const writing = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem']
  return allowItems(table, [...writing, ...(sweeps ? ['dynamodb:Scan'] : [])])
}

/** Allows to find the principal of a request, and to count tries: not to delete anything. */
export function lookUpItems(table: TableV2): PolicyStatement[] {
  return allowItems(table, ['dynamodb:PutItem', 'dynamodb:UpdateItem'])
}

function allowItems(table: TableV2, more: readonly string[]): PolicyStatement[] {
  return [
    new PolicyStatement({
      sid: 'Items',
      actions: ['dynamodb:GetItem', 'dynamodb:Query', ...more],
      resources: [table.tableArn],
    }),
    new PolicyStatement({
      sid: 'Index',
      actions: ['dynamodb:Query'],
      resources: [`${table.tableArn}/index/${index.name}`],
    }),
  ]
}

/** Objects below the four prefixes. */
export function useFiles(bucket: IBucket): PolicyStatement[] {
  return [
    new PolicyStatement({
      sid: 'Files',
      actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
      resources: filePrefixes.map((prefix) => bucket.arnForObjects(`${prefix}/*`)),
    }),
    listFiles(bucket),
  ]
}

/** Reads the heads of uploaded objects. The function that S3 notifies of uploads needs no more than this. */
export function lookAtUploads(bucket: IBucket): PolicyStatement[] {
  return [
    new PolicyStatement({
      sid: 'Uploads',
      actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
      resources: [bucket.arnForObjects('uploads/*')],
    }),
    listFiles(bucket),
  ]
}

/**
 * Lists the bucket's objects. Without this permission S3 answers 403 instead of 404 for a missing object, which the
 * app would take for a failure.
 */
function listFiles(bucket: IBucket): PolicyStatement {
  return new PolicyStatement({
    sid: 'ListFiles',
    actions: ['s3:ListBucket'],
    resources: [bucket.bucketArn],
  })
}

/** Publishes notices to open pages. */
export function publishNews(news: IGraphqlApi): PolicyStatement {
  return new PolicyStatement({
    sid: 'News',
    actions: ['appsync:GraphQL'],
    resources: [`${news.arn}/types/Mutation/fields/publish`],
  })
}

/** Puts messages into queues. */
export function enqueue(...queues: readonly IQueue[]): PolicyStatement {
  return new PolicyStatement({
    sid: 'Enqueue',
    actions: ['sqs:SendMessage'],
    resources: queues.map(({ queueArn }) => queueArn),
  })
}

/** Takes messages out of queues; what the event source of Lambda does with the function's role. */
export function takeMessages(...queues: readonly IQueue[]): PolicyStatement {
  return new PolicyStatement({
    sid: 'TakeMessages',
    actions: [
      'sqs:ReceiveMessage',
      'sqs:DeleteMessage',
      'sqs:ChangeMessageVisibility',
      'sqs:GetQueueAttributes',
      'sqs:GetQueueUrl',
    ],
    resources: queues.map(({ queueArn }) => queueArn),
  })
}

/** Reads secrets, each by its name. */
export function readSecrets(secrets: readonly ISecret[]): PolicyStatement {
  return new PolicyStatement({
    sid: 'Secrets',
    actions: ['secretsmanager:GetSecretValue'],
    resources: secrets.map(({ secretArn }) => secretArn),
  })
}

/** Allows to publish to the operators' topic. */
export function notifyOperatorsPolicy(topic: ITopic, key: IKey | null): PolicyStatement[] {
  const tell = new PolicyStatement({
    sid: 'Tell',
    actions: ['sns:Publish'],
    resources: [topic.topicArn],
  })
  if (!key) return [tell]
  return [
    tell,
    new PolicyStatement({
      sid: 'TellSealed',
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: [key.keyArn],
    }),
  ]
}

/**
 * Deletes accounts of the user pool, by their name or, where they came by another provider, by that of a list filtered by
 * subject.
 *
 * @param closes allows to sign out, disable and enable them, too: for operators
 */
export function changeAccounts(
  userPool: IUserPool,
  { closes }: { closes: boolean },
): PolicyStatement {
  const closing = ['AdminUserGlobalSignOut', 'AdminDisableUser', 'AdminEnableUser']
  const actions = ['AdminDeleteUser', 'ListUsers', ...(closes ? closing : [])]
  return new PolicyStatement({
    sid: 'Accounts',
    actions: actions.map((action) => `cognito-idp:${action}`),
    resources: [userPool.userPoolArn],
  })
}

/**
 * Sends mails as one sender of SES, by one configuration set.
 *
 * @param mailFrom `Name <mail@example.org>` or the address alone; SES knows the address or its domain
 * @param set null where no mail is sent
 */
export function sendMails(
  stack: Stack,
  mailFrom: string | null,
  set: ConfigurationSet | null,
): PolicyStatement[] {
  if (!mailFrom || !set) return []
  const address = /<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom
  const domain = address.slice(address.indexOf('@') + 1)
  const arnOf = (resource: string, resourceName: string) =>
    stack.formatArn({ service: 'ses', resource, resourceName })
  return [
    new PolicyStatement({
      sid: 'Mails',
      actions: ['ses:SendEmail'],
      resources: [
        ...[address, domain].map((name) => arnOf('identity', name)),
        arnOf('configuration-set', set.configurationSetName),
      ],
    }),
  ]
}
