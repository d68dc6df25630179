import { scheduleWork } from '@/lib/server/boot/schedule-work'
import { takeUploads } from '@/lib/server/files/aws/take-uploads'
import type { S3Event } from '../events'
import { runWithPorts } from '../run-with-ports'

/** Lets in what was uploaded. What it throws, Lambda tries again, and then puts among the dead letters. */
export const handler = runWithPorts(
  (ports, event: S3Event) => takeUploads(ports, event.Records),
  scheduleWork,
)
