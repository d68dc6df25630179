import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { scheduleWork } from '@/lib/server/boot/schedule-work'
import { fileKey } from '@/lib/server/files/file-types'
import type { OpenedAwsPorts } from '@/lib/server/open-aws-ports'
import type { OwnerId } from '@/lib/server/owner'
import { type MessageRecord, takeMessages } from '@/lib/server/tasks/aws/take-messages'
import { openAwsTestPorts } from '@/tests/contract/doubles/aws-ports'
import type { Cloud } from '@/tests/infra/bundled/support/start-cloud'

/** Longer than the lease of any job, shorter than what is given up for its age. */
const later = 20 * 60_000

/** Who comes after a process that died: the same home, when its leases are over. */
export async function openHeir({ aws }: Cloud): Promise<OpenedAwsPorts> {
  const now = () => Date.now() + later
  const ports = await openAwsTestPorts(aws, { givenSecrets: new Map(), now })
  scheduleWork(ports)
  return ports
}

/** Takes every message that lies in a queue. */
export async function drainQueue(queueUrl: string): Promise<MessageRecord[]> {
  const client = new SQSClient({ region: 'eu-central-1' })
  const found: MessageRecord[] = []
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10 }),
    )
    for (const { MessageId = '', Body = '', ReceiptHandle } of Messages) {
      found.push({ messageId: MessageId, body: Body })
      await client.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle }))
    }
    if (Messages.length > 0) continue
    client.destroy()
    return found
  }
}

/** Works through what lies in the queues, as the functions do. */
export async function workThrough(heir: OpenedAwsPorts, { aws }: Cloud): Promise<void> {
  for (const queueUrl of [aws.queueUrl, aws.renderQueueUrl ?? '']) {
    const messages = await drainQueue(queueUrl)
    const { batchItemFailures } = await takeMessages(heir, messages)
    if (batchItemFailures.length > 0) throw new Error('A message has to come again')
  }
}

/** Lets the clock run everything that it ever runs. */
export async function sweepAll(heir: OpenedAwsPorts): Promise<void> {
  const { items } = await heir.items.query({ pk: 'sweeps', limit: 100 })
  for (const item of items) await heir.items.delete(item, 'any')
  await heir.jobs.runSweeps(new AbortController().signal)
}

/** Ids, hashes, times, and which try of an import has read it. */
const names = /[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32,64}|\d{13,}|(?<=-)\d(?=\.json$)/g
const nameless = (key: string) => key.replaceAll(names, '*')

/** Lists the stored data of an owner: names of rows and of files, without what differs from person to person. */
export async function keptOf(ports: OpenedAwsPorts, owner: OwnerId): Promise<string[]> {
  const { items } = await ports.items.query({ pk: `owner#${owner}`, limit: 1_000 })
  const found = items.map(({ sk }) => nameless(sk))
  for (const kind of ['uploads', 'processed', 'exports', 'requests'] as const) {
    const { files } = await ports.files.list(fileKey(kind, owner, ''))
    found.push(...files.map(({ key }) => nameless(key)))
  }
  return found.sort()
}
