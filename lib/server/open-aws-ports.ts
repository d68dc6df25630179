import 'server-only'
import { minuteMs } from '@/lib/resume/dates/durations'
import { createIdGenerator } from '@/lib/resume/ids'
import { createRequestSigner } from './aws/sign-request'
import type { AwsConfiguration } from './config/config-aws'
import type { Configuration, VectorsConfiguration } from './config/configuration-types'
import { documentHooks } from './document-hooks'
import { openS3Files, type S3Files } from './files/aws/open-files'
import { createAskAsOperator } from './identity/cognito/ask-as-operator'
import { openCognitoIdentity } from './identity/cognito/open-cognito'
import { guardFormat } from './items/aws/guard-format'
import { openDynamoItems } from './items/aws/open-items'
import { raiseFormat } from './items/aws/table-format'
import type { Items } from './items/item-types'
import { openAppSyncLive } from './live/aws/open-live'
import { openSesMail } from './mail/aws/open-ses-mail'
import { type Operators, openOperators } from './mail/aws/operators'
import { openMail } from './mail/open-mail'
import { createLogMetrics, type LogMetrics } from './metrics/aws/create-log-metrics'
import { openModels } from './models/open-models'
import { watchMail } from './operator/outages/watch-mail'
import { watchJobs } from './operator/watch-jobs'
import type { OpenedPorts, Ports } from './ports-types'
import { publishWrites } from './publish-writes'
import { openAwsSecrets } from './secrets/aws/open-secrets'
import type { SecretName, Secrets } from './secrets/secret-types'
import { openSqsJobs, type SqsJobs } from './tasks/aws/open-jobs'
import { createQueueWorker } from './tasks/aws/work-queues'
import { openItemVectors } from './vectors/items/open-vectors'
import { openPineconeVectors } from './vectors/pinecone/open-pinecone'
import type { Vectors } from './vectors/vector-types'

/** Ports of the AWS home, with the additional ones that functions need. */
export type OpenedAwsPorts = OpenedPorts & {
  files: S3Files
  jobs: SqsJobs
  metrics: LogMetrics
  operators: Operators
}

/** Ports and settings that the caller provides; all but the secrets are for tests. */
export type AwsOverrides = Partial<Pick<Ports, 'now' | 'ids' | 'identity' | 'mail' | 'models'>> & {
  /** Secrets that the operator set outside of Secrets Manager. */
  givenSecrets?: ReadonlyMap<SecretName, string>
  /** Writes the log lines of metrics; the log of the process by default. */
  writeLine?: (line: string) => void
}

type Closing = { close?: () => void }

function openVectors(
  vectors: VectorsConfiguration,
  { items, secrets, aws }: { items: Items; secrets: Secrets; aws: AwsConfiguration },
): Vectors {
  if (vectors.kind === 'pinecone') {
    return openPineconeVectors({ indexes: vectors.indexes, secrets })
  }
  return openItemVectors({ items, place: `${aws.region}:${aws.table}` })
}

/** Returns ARNs by our names; the client secret of the user pool comes with the pool. */
function arnsOf({ secrets, identity }: AwsConfiguration): Record<string, string> {
  const { clientSecretArn } = identity
  return { ...secrets, ...(clientSecretArn === null ? {} : { 'oidc-cognito': clientSecretArn }) }
}

/**
 * Opens the ports of the AWS home. No request is sent to AWS before the first use.
 *
 * @param configuration one whose home is AWS
 */
export async function openAwsPorts(
  configuration: Configuration,
  overrides: AwsOverrides = {},
): Promise<OpenedAwsPorts> {
  const { aws } = configuration
  if (!aws) throw new Error('This configuration is of another home')
  const { region, bucket, acceleratesUploads } = aws
  const now = overrides.now ?? Date.now
  const ids = overrides.ids ?? createIdGenerator(undefined, now)
  const writeLine = overrides.writeLine ?? ((line: string) => void process.stdout.write(line))
  const metrics = createLogMetrics({ write: writeLine, now, namespace: aws.metricsNamespace })
  const secrets = openAwsSecrets({ region, arns: arnsOf(aws), given: overrides.givenSecrets, now })
  const table = openDynamoItems({ region, table: aws.table, now })
  const live = openAppSyncLive({ region, endpoint: aws.liveEndpoint, secrets, metrics, now })
  const items = publishWrites(guardFormat(table, now), live, now)
  const files = openS3Files({ region, bucket, acceleratesUploads, items, now })
  const queueUrls = { usual: aws.queueUrl, render: aws.renderQueueUrl ?? aws.queueUrl }
  const plainJobs = openSqsJobs({ region, queueUrls, items, metrics, now })
  const { handle } = watchJobs(plainJobs, { items, metrics, now })
  const jobs: SqsJobs = { ...plainJobs, handle }
  // Uploads that no event has reported. A listing costs as much as twelve requests that read a file.
  jobs.every('untold-uploads', 10 * minuteMs, files.landUntold)
  jobs.every('table format', 5 * minuteMs, () => raiseFormat(items, now))
  const operators = openOperators({ region, topicArn: aws.topicArn })
  const { mailFrom: from, mailConfigurationSet: configurationSet } = aws
  const ses = from === null ? null : openSesMail({ region, from, configurationSet })
  const plainMail =
    overrides.mail ?? ses ?? (await openMail({ configuration, items, secrets, ids, now }))
  const mail = watchMail(plainMail, { items, now })
  const vectors = openVectors(configuration.vectors, { items, secrets, aws })
  const shared = { configuration, items, jobs, secrets, metrics, ids, now, documentHooks }
  const signer = createRequestSigner({ region, service: 'cognito-idp' })
  const { issuer, userPoolId } = aws.identity
  const ask = createAskAsOperator({ origin: new URL(issuer).origin, userPoolId, signer })
  const identity =
    overrides.identity ?? openCognitoIdentity({ ...shared, settings: aws.identity, ask })
  const worker = configuration.isWorker
    ? createQueueWorker({
        ports: { jobs, metrics },
        queueUrls: [...new Set(Object.values(queueUrls))],
      })
    : null
  const closing: Closing[] = [table, files, jobs, live, secrets, operators, signer, ses ?? {}]
  return {
    ...shared,
    files,
    mail,
    identity,
    operators,
    vectors,
    live,
    models: overrides.models ?? openModels(),
    start: () => worker?.start(),
    async drain(milliseconds) {
      await worker?.stop(milliseconds)
    },
    async close() {
      await worker?.stop(0)
      metrics.flush()
      for (const { close } of closing) close?.()
    },
  }
}
