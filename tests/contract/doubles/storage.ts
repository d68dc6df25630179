import type { AddressInfo } from 'node:net'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns'
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs'
import { buildApp } from 'fauxqs'
import { setTestCredentials, testRegion } from './dynamo'

/**
 * S3, SQS and SNS on loopback, in memory; clients of this process find them.
 *
 * @param port 0 for any that is free
 */
export async function startStorage(port = 0) {
  setTestCredentials()
  // Not by its own start, which listens on every address.
  const app = buildApp({ logger: false, defaultRegion: testRegion })
  await app.listen({ port, host: '127.0.0.1' })
  const address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  for (const service of ['S3', 'SQS', 'SNS']) process.env[`AWS_ENDPOINT_URL_${service}`] = address
  const settings = { region: testRegion, endpoint: address }
  const s3 = new S3Client({ ...settings, forcePathStyle: true })
  const sqs = new SQSClient(settings)
  const sns = new SNSClient(settings)
  let made = 0
  return {
    address,
    s3,
    sqs,
    async createBucket(name = `vitae-files-${++made}`): Promise<string> {
      await s3.send(new CreateBucketCommand({ Bucket: name }))
      return name
    },
    /** @param attributes as SQS names them; `VisibilityTimeout` is 30 seconds otherwise */
    async createQueue(
      attributes: Record<string, string> = {},
      name = `vitae-jobs-${++made}`,
    ): Promise<string> {
      const { QueueUrl = '' } = await sqs.send(
        new CreateQueueCommand({ QueueName: name, Attributes: attributes }),
      )
      // It names a host of its own, which no loopback knows.
      return `${address}${new URL(QueueUrl).pathname}`
    },
    async createTopic(name = `vitae-topic-${++made}`): Promise<string> {
      return (await sns.send(new CreateTopicCommand({ Name: name }))).TopicArn ?? ''
    },
    async stop(): Promise<void> {
      for (const client of [s3, sqs, sns]) client.destroy()
      // Whoever waits for a message waits no longer.
      app.server.closeAllConnections()
      await app.close()
    },
  }
}
