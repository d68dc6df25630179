import { scheduleWork } from '@/lib/server/boot/schedule-work'
import { takeMessages } from '@/lib/server/tasks/aws/take-messages'
import type { SQSEvent } from '../events'
import { runWithPorts } from '../run-with-ports'

/** Runs the jobs of messages, for the worker and for the function that renders; returns the messages that have to be delivered again. */
export const handler = runWithPorts(
  (ports, event: SQSEvent, stop) => takeMessages(ports, event.Records, stop),
  scheduleWork,
)
