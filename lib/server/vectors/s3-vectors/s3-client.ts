import 'server-only'
import type { S3VectorsClient } from '@aws-sdk/client-s3vectors'
import { isNamed, toS3VectorsError } from './s3-vectors-error'

export type S3VectorsParts = {
  /** Created by the operator; its indexes are created by us. */
  bucket: string
  region: string
  /** Endpoint other than the default: a double of a test. */
  endpoint?: string
  /** By default the usual chain of AWS: the role of the machine, or its environment. */
  credentials?: { accessKeyId: string; secretAccessKey: string }
}

type Library = typeof import('@aws-sdk/client-s3vectors')
type Opened = { library: Library; client: S3VectorsClient }

/** Milliseconds for one call with its attempts. */
const deadline = 20_000

/** Creates the client of S3 Vectors, loaded on first use, with its errors mapped to ours. */
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
     * @returns null if its resource does not exist
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
