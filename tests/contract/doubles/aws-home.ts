import type { AwsConfiguration } from '@/lib/server/config-aws'
import type { Configuration } from '@/lib/server/configuration-types'
import { type AwsOverrides, type OpenedAwsHome, openAwsHome } from '@/lib/server/open-aws-home'
import type { SecretName } from '@/lib/server/secrets/types'
import { testConfiguration } from '@/lib/server/testing/test-home'
import { startDynamo, testRegion } from './dynamo'
import { startStorage } from './storage'

/** What the backend would have made, made on loopback. */
export async function startAws() {
  const [dynamo, storage] = [await startDynamo(), await startStorage()]
  return {
    storage,
    /** Fresh ones of everything. */
    async describe(): Promise<AwsConfiguration> {
      return {
        home: 'aws',
        region: testRegion,
        table: await dynamo.createTable(),
        bucket: await storage.createBucket(),
        queueUrl: await storage.createQueue({ VisibilityTimeout: '2' }),
        renderQueueUrl: await storage.createQueue({ VisibilityTimeout: '2' }),
        deadLetterQueueUrl: null,
        topicArn: await storage.createTopic(),
        apiUrl: null,
        mailFrom: null,
        secrets: {},
        identity: {
          issuer: 'http://127.0.0.1:9/pool',
          userPoolId: 'pool',
          clientId: 'client',
          clientSecretArn: null,
          domain: 'http://127.0.0.1:9',
        },
      }
    },
    async stop(): Promise<void> {
      await storage.stop()
      await dynamo.stop()
    },
  }
}

const madeSecrets = new Map<SecretName, string>(
  (['session', 'links', 'seal'] as const).map((name) => [name, `${name} of tests`]),
)

/** The home on AWS as a test opens it, in nobody's log. */
export function openAwsTestHome(
  aws: AwsConfiguration,
  overrides: AwsOverrides = {},
  changes: Partial<Configuration> = {},
): Promise<OpenedAwsHome> {
  const configuration = testConfiguration('/nowhere', { home: 'aws', aws, ...changes })
  return openAwsHome(configuration, {
    givenSecrets: madeSecrets,
    writeLine: () => {},
    ...overrides,
  })
}
