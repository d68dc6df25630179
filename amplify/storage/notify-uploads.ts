import { Duration } from 'aws-cdk-lib'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import { type Bucket, EventType } from 'aws-cdk-lib/aws-s3'
import { LambdaDestination } from 'aws-cdk-lib/aws-s3-notifications'
import type { Queues } from '../jobs/queues'

/** Notifies the function of every file that is uploaded below `uploads/`; failed events are dead letters. */
export function notifyUploads(bucket: Bucket, uploads: Lambda, { deadLetters }: Queues): void {
  bucket.addEventNotification(EventType.OBJECT_CREATED, new LambdaDestination(uploads), {
    prefix: 'uploads/',
  })
  uploads.configureAsyncInvoke({
    retryAttempts: 2,
    maxEventAge: Duration.hours(1),
    onFailure: new SqsDestination(deadLetters),
  })
}
