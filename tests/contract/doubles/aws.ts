import type { AwsConfiguration } from '@/lib/server/config/config-aws'
import { startDynamo, testRegion } from './dynamo'
import { startStorage } from './storage'

/** Starts the services that the backend would have made, on loopback. */
export async function startAws() {
  const [dynamo, storage] = [await startDynamo(), await startStorage()]
  return {
    storage,
    /** Fresh ones of everything. */
    async describe(): Promise<AwsConfiguration> {
      return {
        home: 'aws',
        isSandbox: false,
        url: 'http://localhost:3000',
        origins: ['http://localhost:3000'],
        region: testRegion,
        table: await dynamo.createTable(),
        bucket: await storage.createBucket(),
        queueUrl: await storage.createQueue({ VisibilityTimeout: '2' }),
        renderQueueUrl: await storage.createQueue({ VisibilityTimeout: '2' }),
        deadLetterQueueUrl: null,
        topicArn: await storage.createTopic(),
        apiUrl: null,
        liveEndpoint: null,
        metricsNamespace: 'Vitae',
        mailFrom: null,
        mailConfigurationSet: null,
        acceleratesUploads: false,
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
