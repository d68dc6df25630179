import 'server-only'
import * as z from 'zod'
import type { S3Files } from './open-files'

/**
 * Fields read from an S3 event:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
const recordSchema = z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) })

/** Keys of events are encoded as those of forms are. */
const decodeKey = (key: string) => decodeURIComponent(key.replaceAll('+', ' '))

/**
 * Lets in what events of S3 tell of. One that fails keeps no other back.
 *
 * @throws AggregateError when any failed: the event has to come again
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
