import { randomBytes } from 'node:crypto'
import * as z from 'zod'
import { corsRulesFor } from '@/amplify/storage/cors-rules'
import { startAppSync } from '../contract/doubles/app-sync'
import { startAws } from '../contract/doubles/aws'
import { startBucketFront } from '../contract/doubles/bucket-front'
import { startJsonService } from '../contract/doubles/json-service'
import { openUserPool } from '../identity/doubles/user-pool'
import { openUploadsFunction } from './functions/open-uploads-function'
import { outputsOf } from './outputs-of'

const askedSchema = z.object({ SecretId: z.string() })
const secretNames = ['session', 'links', 'seal']

/**
 * Starts doubles of the AWS services that the app uses, on loopback and in memory: a table, a bucket, queues, secrets,
 * a user pool with managed login, and AppSync. Their data is lost when this process ends.
 *
 * @param appUrl where the app will answer: the pool sends people back there alone, and the bucket takes files of its
 *   pages alone
 * @returns `environment`: what a server is told, so that AWS is its home and these are AWS
 */
export async function startAwsDoubles(appUrl: string) {
  const aws = await startAws()
  const pool = await openUserPool({ appUrl })
  const made = new Map<string, string>()
  const secrets = await startJsonService('SECRETS_MANAGER', ({ body }) => {
    const { SecretId } = askedSchema.parse(body)
    const secret = made.get(SecretId) ?? randomBytes(32).toString('base64url')
    made.set(SecretId, secret)
    return { body: { SecretString: secret } }
  })
  const front = await startBucketFront({
    target: aws.storage.address,
    rules: corsRulesFor([appUrl]),
    secret: process.env.AWS_SECRET_ACCESS_KEY ?? '',
    onArrived: (event) => void uploads.notify(event),
  })
  const described = await aws.describe()
  const arnOf = (name: string) =>
    `arn:aws:secretsmanager:${described.region}:123456789012:secret:${name}-AbCdEf`
  const appSync = await startAppSync({ linksSecretArn: arnOf('links') })
  const outputs = {
    ...described,
    liveEndpoint: appSync.endpoint,
    url: appUrl,
    origins: [appUrl],
    secrets: Object.fromEntries(secretNames.map((name) => [name, arnOf(name)])),
    identity: { ...pool.settings, userPoolId: 'eu-central-1_Double', clientSecretArn: null },
  }
  const ofAws = Object.entries(process.env).filter(([name]) => name.startsWith('AWS_'))
  const variables = {
    ...(Object.fromEntries(ofAws) as Record<string, string>),
    AWS_ENDPOINT_URL_S3: front.address,
    VITAE_OUTPUTS: JSON.stringify(outputsOf(outputs)),
  }
  const uploads = openUploadsFunction(variables)
  return {
    pool,
    uploads,
    /** Where pages send files to. */
    bucketUrl: `${front.address}/${described.bucket}`,
    environment: { ...variables, VITAE_WORKER: 'yes' },
    async stop(): Promise<void> {
      await uploads.stop()
      await appSync.stop()
      await front.stop()
      await secrets.stop()
      await pool.close()
      await aws.stop()
    },
  }
}
