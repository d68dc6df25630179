import { Stack } from 'aws-cdk-lib'
import type { IUserPool } from 'aws-cdk-lib/aws-cognito'
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { Foundation } from '../foundation'
import type { FunctionName } from '../functions/lives'
import type { Settings } from '../settings'
import {
  changeAccounts,
  enqueue,
  lookAtUploads,
  lookUpItems,
  notifyOperatorsPolicy,
  publishNews,
  readSecrets,
  sendMails,
  takeMessages,
  useFiles,
  useItems,
} from './statements'

/** Stores beside the table: the files, and the accounts. */
export type Stores = { bucket: IBucket; userPool: IUserPool }

/** Allows to use items, of which each write may be reported to open pages (lib/server/publish-writes.ts). */
const useLiveItems = ({ table, news }: Foundation, how?: Parameters<typeof useItems>[1]) => [
  ...useItems(table, how),
  publishNews(news),
]

/**
 * Returns the policy statements of the app itself: for the API's function, the site on Amplify, and a container that
 * serves the site (amplify/container).
 */
export function siteStatements(
  stack: Stack,
  foundation: Foundation,
  { bucket, userPool }: Stores,
  { mailFrom }: Settings,
): PolicyStatement[] {
  const { queues, secrets, mails } = foundation
  return [
    ...useLiveItems(foundation),
    ...useFiles(bucket),
    changeAccounts(userPool, { closes: true }),
    enqueue(queues.jobs, queues.renders),
    readSecrets(Object.values(secrets.named)),
    ...sendMails(stack, mailFrom, mails),
  ]
}

/** Grants each function the permissions that it needs, each to a role of its own. */
export function grantAccess(
  functions: Readonly<Record<FunctionName, Lambda>>,
  foundation: Foundation,
  stores: Stores,
  settings: Settings,
): void {
  const { bucket, userPool } = stores
  const { table, queues, secrets, topic, topicKey, mails } = foundation
  const named = readSecrets(Object.values(secrets.named))
  const statements: Record<FunctionName, PolicyStatement[]> = {
    api: siteStatements(Stack.of(functions.api), foundation, stores, settings),
    authoriser: [
      ...lookUpItems(table),
      readSecrets([...Object.values(secrets.named), ...Object.values(secrets.plans)]),
    ],
    live: [readSecrets([secrets.named.links])],
    worker: [
      ...useLiveItems(foundation, { sweeps: true }),
      ...useFiles(bucket),
      // Completes the deletion of an account.
      changeAccounts(userPool, { closes: false }),
      takeMessages(queues.jobs),
      enqueue(queues.jobs, queues.renders),
      named,
      ...notifyOperatorsPolicy(topic, topicKey),
      ...sendMails(Stack.of(functions.worker), settings.mailFrom, mails),
    ],
    render: [
      ...useLiveItems(foundation),
      ...useFiles(bucket),
      takeMessages(queues.renders),
      // A job that has to wait, or to be retried, is sent to its queue again.
      enqueue(queues.renders),
      named,
    ],
    uploads: [
      ...useLiveItems(foundation),
      ...lookAtUploads(bucket),
      enqueue(queues.jobs, queues.deadLetters),
      named,
    ],
    failure: [
      ...useLiveItems(foundation),
      ...useFiles(bucket),
      takeMessages(queues.deadLetters),
      enqueue(queues.jobs, queues.renders),
      named,
      ...notifyOperatorsPolicy(topic, topicKey),
    ],
    sweep: [
      ...useLiveItems(foundation, { sweeps: true }),
      ...useFiles(bucket),
      enqueue(queues.jobs, queues.renders, queues.deadLetters),
      named,
    ],
  }
  for (const [name, list] of Object.entries(statements)) {
    for (const statement of list) functions[name as FunctionName].addToRolePolicy(statement)
  }
}
