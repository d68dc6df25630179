import { scheduleWork } from '@/lib/server/boot/schedule-work'
import { takeDeadLetters } from '@/lib/server/tasks/aws/take-dead-letters'
import type { SQSEvent } from '../events'
import { runWithPorts } from '../run-with-ports'

/** Reports failed work to users and operators; returns the letters that have to be delivered again. */
export const handler = runWithPorts(
  (ports, event: SQSEvent, stop) => takeDeadLetters(ports, event.Records, stop),
  scheduleWork,
)
