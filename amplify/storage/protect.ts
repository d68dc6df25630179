import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3'
import type { Settings } from '../settings'
import { corsRulesFor } from './cors-rules'

/**
 * Removes the permissions that Amplify grants on a bucket by default (all operations from every origin), and sets
 * the lifecycle rules. Deleted objects can be restored for a month, and are gone after it. Objects below `exports/`
 * can be made again; PDFs that were sent out, which their versions refer to for ever, lie below `processed/`
 * (services/pdf/stored-files).
 */
export function protectBucket(
  bucket: Bucket,
  cfnBucket: CfnBucket,
  { origins, kind, acceleratesUploads }: Settings,
): void {
  // But for the deploy that makes it: one that fails leaves nothing.
  if (kind === 'lasting') bucket.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE)
  cfnBucket.corsConfiguration = { corsRules: corsRulesFor(origins) }
  if (acceleratesUploads) cfnBucket.accelerateConfiguration = { accelerationStatus: 'Enabled' }
  cfnBucket.publicAccessBlockConfiguration = {
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  }
  cfnBucket.bucketEncryption = {
    serverSideEncryptionConfiguration: [
      { serverSideEncryptionByDefault: { sseAlgorithm: 'AES256' } },
    ],
  }
  bucket.addLifecycleRule({ id: 'exports', prefix: 'exports/', expiration: Duration.days(7) })
  bucket.addLifecycleRule({ id: 'uploads', prefix: 'uploads/', expiration: Duration.days(7) })
  bucket.addLifecycleRule({
    id: 'parts',
    abortIncompleteMultipartUploadAfter: Duration.days(1),
    expiredObjectDeleteMarker: true,
    noncurrentVersionExpiration: Duration.days(30),
  })
}
