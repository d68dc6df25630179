import 'server-only'
import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { callService } from '../../aws/client-settings'
import { asAttachment } from '../attachment'
import type { SignedUpload, UploadBound } from '../file-types'
import type { Bucket } from './bucket'

/** Maximum seconds for which an address of the store is valid. */
const maxLifetime = 300

function checkLifetime(seconds: number): void {
  if (seconds > 0 && seconds <= maxLifetime) return
  throw new RangeError(`A signed address lives at most ${maxLifetime} seconds`)
}

/** Returns the client with signatures at the time of the home's clock. */
function atTime(client: S3Client, now: number): S3Client {
  const systemClockOffset = client.config.systemClockOffset + now - Date.now()
  return Object.create(client, { config: { value: { ...client.config, systemClockOffset } } })
}

/**
 * Signs a form that lets a browser put one object of a key, type and size, until it expires. Only a POST bounds the
 * size: a signed PUT accepts any.
 */
export async function signForm(
  { uploadClient, name }: Bucket,
  bound: UploadBound,
  now: number,
): Promise<SignedUpload> {
  checkLifetime(bound.lifetime)
  const { url, fields } = await callService(() =>
    createPresignedPost(atTime(uploadClient, now), {
      Bucket: name,
      Key: bound.key,
      Fields: { 'Content-Type': bound.type, success_action_status: '201' },
      Conditions: [['content-length-range', 0, bound.maxBytes]],
      Expires: bound.lifetime,
    }),
  )
  return { url, fields }
}

/** Signs an address of S3 that downloads the bytes under a file name. */
export async function signDownload(
  { client, name }: Bucket,
  { key, fileName, seconds }: { key: string; fileName: string; seconds: number },
  now: number,
): Promise<string> {
  checkLifetime(seconds)
  const command = new GetObjectCommand({
    Bucket: name,
    Key: key,
    ResponseContentDisposition: asAttachment(fileName),
    ResponseCacheControl: 'private, no-store',
  })
  return callService(() =>
    getSignedUrl(client, command, { expiresIn: seconds, signingDate: new Date(now) }),
  )
}
