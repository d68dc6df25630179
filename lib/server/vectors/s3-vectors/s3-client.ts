import 'server-only'
import type { S3VectorsClient } from '@aws-sdk/client-s3vectors'
import { isNamed, toS3VectorsError } from './s3-vectors-error'

export type S3VectorsParts = {
  /** Made by the operator; its indexes are made by us. */
  bucket: string
  region: string
  /** Where the service is not where it usually is: a double of a test. */
  endpoint?: string
  /** Else the usual chain of AWS: the role of the machine, or what its environment says. */
  credentials?: { accessKeyId: string; secretAccessKey: string }
}

type Library = typeof import('@aws-sdk/client-s3vectors')
type Opened = { library: Library; client: S3VectorsClient }

/** Milliseconds for one call with its tries. */
const deadline = 20_000

/** The client of S3 Vectors, loaded by the first who needs it, with its errors as ours. */
export function createS3Client({ bucket: _, ...settings }: S3VectorsParts) {
  let opened: Promise<Opened> | null = null
  const open = () => {
    opened ??= import('@aws-sdk/client-s3vectors').then((library) => ({
      library,
      client: new library.S3VectorsClient({ ...settings, maxAttempts: 3 }),
    }))
    return opened
  }

  return {
    /**
     * Makes one call.
     *
     * @returns null where what it speaks of is not there
     * @throws VectorsUnavailableError
     */
    async send<T>(
      run: (
        library: Library,
        client: S3VectorsClient,
        how: { abortSignal: AbortSignal },
      ) => Promise<T>,
    ): Promise<T | null> {
      try {
        const { library, client } = await open()
        return await run(library, client, { abortSignal: AbortSignal.timeout(deadline) })
      } catch (error) {
        if (isNamed(error, 'NotFoundException')) return null
        throw toS3VectorsError(error)
      }
    },
    close() {
      void opened?.then(({ client }) => client.destroy())
    },
  }
}
