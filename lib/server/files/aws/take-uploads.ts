import 'server-only'
import * as z from 'zod'
import type { S3Files } from './open-files'

/**
 * Fields read from an S3 event:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
const recordSchema = z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) })

/** Decodes the key of an event, which is encoded like a form. */
const decodeKey = (key: string) => decodeURIComponent(key.replaceAll('+', ' '))

/**
 * Accepts the uploads that events of S3 report. A failed one does not stop the others.
 *
 * @throws AggregateError when any failed: the event has to be delivered again
 */
export async function takeUploads(
  ports: { files: Pick<S3Files, 'land'> },
  records: readonly unknown[],
): Promise<void> {
  const errors: unknown[] = []
  for (const record of records) {
    const read = recordSchema.safeParse(record)
    if (!read.success) continue
    await ports.files.land(decodeKey(read.data.s3.object.key)).catch((error: unknown) => {
      errors.push(error)
    })
  }
  if (errors.length > 0) throw new AggregateError(errors, 'Uploads were not let in')
}
