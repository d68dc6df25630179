import { scheduleWork } from '@/lib/server/boot/schedule-work'
import { takeDeadLetters } from '@/lib/server/jobs/aws/take-dead-letters'
import type { SQSEvent } from '../events'
import { runWithPorts } from '../run-with-ports'

/** Tells people and operators what became of what was given up; answers which letters have to come again. */
export const handler = runWithPorts(
  (ports, event: SQSEvent, stop) => takeDeadLetters(ports, event.Records, stop),
  scheduleWork,
)
