import { Duration } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'

/** Deliveries of a message before it is a dead letter. The attempts of a job are counted in its row. */
export const receives = 4

export type Queues = {
  jobs: Queue
  renders: Queue
  /** Messages that were given up, read by the failure function. */
  deadLetters: Queue
  /** Messages that the failure function could not read either: for operators, behind an alarm. */
  unread: Queue
}

/**
 * Adds the queues. The visibility timeout is longer than the function may run, so that two never handle one message
 * at once while the first one is alive.
 *
 * @param lives timeouts of the functions, in seconds
 */
export function addQueues(
  scope: Construct,
  lives: Readonly<Record<'worker' | 'render' | 'failure', number>>,
): Queues {
  const shared = { enforceSSL: true, encryption: QueueEncryption.SQS_MANAGED }
  const longerThan = (life: number) => Duration.seconds(life + 60)
  const unread = new Queue(scope, 'Unread', { ...shared, retentionPeriod: Duration.days(14) })
  const deadLetters = new Queue(scope, 'DeadLetters', {
    ...shared,
    retentionPeriod: Duration.days(14),
    visibilityTimeout: longerThan(lives.failure),
    deadLetterQueue: { queue: unread, maxReceiveCount: 10 },
  })
  const work = (id: string, life: number) =>
    new Queue(scope, id, {
      ...shared,
      retentionPeriod: Duration.days(4),
      visibilityTimeout: longerThan(life),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: receives },
    })
  return {
    jobs: work('Jobs', lives.worker),
    renders: work('Renders', lives.render),
    deadLetters,
    unread,
  }
}
