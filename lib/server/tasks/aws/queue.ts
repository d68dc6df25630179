import 'server-only'
import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { callService, clientSettings } from '../../aws/client-settings'

/** Maximum delay of a message in SQS; a job that is due later is delayed again. */
const maxDelay = 900

export type ReceivedMessage = { messageId: string; body: string; receipt: string }

export type Queues = {
  /**
   * Sends a message that a job may be due. It contains only the id and kind of the job, and no user data.
   *
   * @param delay milliseconds; SQS supports whole seconds, and at most 900 of them
   */
  send: (job: { id: string; kind: string }, delay: number) => Promise<void>
  /** Waits for one message of a queue; null without one. */
  receive: (queueUrl: string, signal: AbortSignal) => Promise<ReceivedMessage | null>
  delete: (queueUrl: string, receipt: string) => Promise<void>
  close: () => void
}

/** @param parts.queueOf returns the address of the queue for a kind of job */
export function openQueues(parts: { region: string; queueOf: (kind: string) => string }): Queues {
  const client = new SQSClient(clientSettings(parts.region))
  return {
    async send({ id, kind }, delay) {
      const seconds = Math.min(maxDelay, Math.max(0, Math.ceil(delay / 1000)))
      await callService((how) =>
        client.send(
          new SendMessageCommand({
            QueueUrl: parts.queueOf(kind),
            MessageBody: JSON.stringify({ id, kind }),
            DelaySeconds: seconds,
          }),
          how,
        ),
      )
    },
    async receive(queueUrl, signal) {
      const answer = await client.send(
        // Shorter than the client's own timeout.
        new ReceiveMessageCommand({ QueueUrl: queueUrl, WaitTimeSeconds: 3 }),
        { abortSignal: signal },
      )
      const message = answer.Messages?.[0]
      if (!message) return null
      const { MessageId = '', Body = '', ReceiptHandle = '' } = message
      return { messageId: MessageId, body: Body, receipt: ReceiptHandle }
    },
    async delete(queueUrl, receipt) {
      await callService((how) =>
        client.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: receipt }), how),
      )
    },
    close: () => client.destroy(),
  }
}
