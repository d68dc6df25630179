import 'server-only'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { callService, clientSettings } from '../../aws/client-settings'
import { isNamed } from '../../aws/service-error'
import { StoreUnavailableError } from '../../items/item-types'
import { sha256Of } from '../../sha256-of'
import type { FileHead, ListedFile } from '../file-types'

export type Bucket = {
  client: S3Client
  /** Client that signs forms: with the address that gives the fastest uploads. */
  uploadClient: S3Client
  name: string
  put: (head: Omit<FileHead, 'size' | 'sha256'>, bytes: Uint8Array) => Promise<FileHead>
  /** Null if there is no object. The bytes are those that were put, or it throws. */
  get: (key: string) => Promise<{ head: FileHead; bytes: Buffer } | null>
  /**
   * Reads an object that a client has uploaded, which has no hash of ours yet.
   *
   * @throws StoreUnavailableError `busy` if the object was replaced meanwhile
   */
  getForeign: (key: string, maxBytes: number) => Promise<Buffer | 'too-large' | null>
  head: (key: string) => Promise<FileHead | null>
  list: (
    prefix: string,
    cursor: string | null,
  ) => Promise<{ files: ListedFile[]; cursor: string | null }>
  delete: (key: string) => Promise<void>
}

const isMissing = (error: unknown) => isNamed(error, 'NoSuchKey') || isNamed(error, 'NotFound')

type Described = Pick<HeadObjectCommandOutput, 'ContentType' | 'ContentLength' | 'Metadata'>

function headOf(key: string, { ContentType, ContentLength, Metadata }: Described): FileHead {
  return {
    key,
    type: ContentType ?? 'application/octet-stream',
    size: ContentLength ?? 0,
    sha256: Metadata?.sha256 ?? '',
    at: Number(Metadata?.at ?? 0),
  }
}

async function orNull<T>(run: () => Promise<T>): Promise<T | null> {
  try {
    return await run()
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

export type BucketPlace = { region: string; name: string; acceleratesUploads?: boolean }

/**
 * Opens one bucket of S3. Our objects have their SHA-256 and the time of the put as metadata. Path-style addresses,
 * so that the bucket's name may contain a dot.
 */
export function openBucket({ region, name, acceleratesUploads }: BucketPlace): Bucket {
  const settings = {
    ...clientSettings(region),
    forcePathStyle: true,
    // By default signed addresses contain the checksum of an empty body.
    requestChecksumCalculation: 'WHEN_REQUIRED' as const,
    responseChecksumValidation: 'WHEN_REQUIRED' as const,
  }
  const client = new S3Client(settings)
  const near = { ...settings, forcePathStyle: false, useAccelerateEndpoint: true }
  const uploadClient = acceleratesUploads ? new S3Client(near) : client
  const at = (key: string) => ({ Bucket: name, Key: key })

  return {
    client,
    uploadClient,
    name,
    async put({ key, type, at: putAt }, bytes) {
      const sha256 = sha256Of(bytes)
      const head = { key, type, size: bytes.length, sha256, at: putAt }
      await callService((how) =>
        client.send(
          new PutObjectCommand({
            ...at(key),
            Body: bytes,
            ContentType: type,
            // S3 itself refuses bytes that changed in transit.
            ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
            Metadata: { sha256, at: String(putAt) },
          }),
          how,
        ),
      )
      return head
    },
    get: (key) =>
      orNull(() =>
        callService(async (how) => {
          const answer = await client.send(new GetObjectCommand(at(key)), how)
          const bytes = Buffer.from((await answer.Body?.transformToByteArray()) ?? [])
          const head = headOf(key, answer)
          const isWhole = sha256Of(bytes) === head.sha256
          if (!isWhole) throw new StoreUnavailableError('damaged')
          return { head, bytes }
        }),
      ),
    getForeign: (key, maxBytes) =>
      orNull(() =>
        callService(async (how) => {
          const head = new HeadObjectCommand(at(key))
          const { ContentLength = 0, ETag: IfMatch } = await client.send(head, how)
          if (ContentLength > maxBytes) return 'too-large' as const
          try {
            // Exactly the object whose size was checked: the holder of the form may upload a larger one meanwhile.
            const answer = await client.send(new GetObjectCommand({ ...at(key), IfMatch }), how)
            return Buffer.from((await answer.Body?.transformToByteArray()) ?? [])
          } catch (error) {
            if (!isNamed(error, 'PreconditionFailed')) throw error
            throw new StoreUnavailableError('busy', { cause: error })
          }
        }),
      ),
    head: (key) =>
      orNull(async () =>
        headOf(key, await callService((how) => client.send(new HeadObjectCommand(at(key)), how))),
      ),
    async list(prefix, cursor) {
      const answer = await callService((how) =>
        client.send(
          new ListObjectsV2Command({
            Bucket: name,
            Prefix: prefix,
            MaxKeys: 1_000,
            ContinuationToken: cursor ?? undefined,
          }),
          how,
        ),
      )
      const files = (answer.Contents ?? []).map(({ Key = '', Size = 0, LastModified }) => ({
        key: Key,
        size: Size,
        at: LastModified?.getTime() ?? 0,
      }))
      return { files, cursor: answer.NextContinuationToken ?? null }
    },
    async delete(key) {
      await callService((how) => client.send(new DeleteObjectCommand(at(key)), how))
    },
  }
}
