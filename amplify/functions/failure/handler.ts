import { scheduleWork } from '@/lib/server/boot/schedule-work'
import { takeDeadLetters } from '@/lib/server/jobs/aws/take-dead-letters'
import type { SQSEvent } from '../events'
import { runAtHome } from '../run-at-home'

/** Tells people and operators what became of what was given up; answers which letters have to come again. */
export const handler = runAtHome(
  (home, event: SQSEvent, stop) => takeDeadLetters(home, event.Records, stop),
  scheduleWork,
)
