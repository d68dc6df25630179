import { scheduleWork } from '@/lib/server/boot/schedule-work'
import { takeMessages } from '@/lib/server/jobs/aws/take-messages'
import type { SQSEvent } from '../events'
import { runAtHome } from '../run-at-home'

/** Draws the PDFs that messages are about; answers which of them have to come again. */
export const handler = runAtHome(
  (home, event: SQSEvent, stop) => takeMessages(home, event.Records, stop),
  scheduleWork,
)
