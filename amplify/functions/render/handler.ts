import { scheduleWork } from '@/lib/server/boot/schedule-work'
import { takeMessages } from '@/lib/server/jobs/aws/take-messages'
import type { SQSEvent } from '../events'
import { runWithPorts } from '../run-with-ports'

/** Draws the PDFs that messages are about; answers which of them have to come again. */
export const handler = runWithPorts(
  (ports, event: SQSEvent, stop) => takeMessages(ports, event.Records, stop),
  scheduleWork,
)
