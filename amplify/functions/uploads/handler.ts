import { scheduleWork } from '@/lib/server/boot/schedule-work'
import { takeUploads } from '@/lib/server/files/aws/take-uploads'
import type { S3Event } from '../events'
import { runWithPorts } from '../run-with-ports'

/** Accepts uploaded files. Lambda retries after an error, and then sends the event to the dead-letter queue. */
export const handler = runWithPorts(
  (ports, event: S3Event) => takeUploads(ports, event.Records),
  scheduleWork,
)
