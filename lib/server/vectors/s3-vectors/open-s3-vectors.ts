import 'server-only'
import type { QueryOutputVector } from '@aws-sdk/client-s3vectors'
import { type OwnerId, toOwnerId } from '../../owner'
import { clampScore, compareFound } from '../compare-found'
import { indexNameOf } from '../index-name'
import { checkQuestion, checkRemoval, checkUpsert } from '../vector-limits'
import {
  type FoundVector,
  type VectorSpace,
  type Vectors,
  VectorsUnavailableError,
} from '../vector-types'
import { createS3Client, type S3VectorsParts } from './s3-client'
import { isNamed } from './s3-vectors-error'

/** Maximum vectors that one request removes. */
const removedAtOnce = 500

const prefixOf = (owner: OwnerId) => `${toOwnerId(owner)}.`

/**
 * Returns the index name of an owner's space, at most 63 characters. The service has no namespaces within an index,
 * so each owner has indexes of their own: queries cannot find other owners' vectors, and deleting the indexes
 * deletes all vectors of an owner.
 */
const nameOf = (owner: OwnerId, space: VectorSpace) => `${prefixOf(owner)}${indexNameOf(space)}`

function readFound({ key, distance, metadata }: QueryOutputVector): FoundVector {
  const isObject = typeof metadata === 'object' && metadata !== null && 'kind' in metadata
  const kind = isObject ? metadata.kind : null
  if (!key || typeof distance !== 'number' || typeof kind !== 'string') {
    throw new VectorsUnavailableError('trouble')
  }
  // The distance of a cosine index is 1 minus the cosine.
  return { id: key, kind, score: clampScore(1 - distance) }
}

/** Opens vectors in a bucket of Amazon S3 Vectors: an index for each owner and space, created at its first use. */
export function openS3Vectors(parts: S3VectorsParts): Vectors & { close: () => void } {
  const { bucket: vectorBucketName, region } = parts
  const { send, close } = createS3Client(parts)

  const createIndex = async (indexName: string, dimension: number) => {
    const where = { vectorBucketName, indexName, dimension }
    try {
      const made = await send((library, client, how) =>
        client.send(
          new library.CreateIndexCommand({
            ...where,
            dataType: 'float32',
            distanceMetric: 'cosine',
          }),
          how,
        ),
      )
      // The bucket does not exist.
      if (made === null) throw new VectorsUnavailableError('refused')
    } catch (error) {
      // Another process has created it at the same moment.
      if (!(error instanceof Error && isNamed(error.cause, 'ConflictException'))) throw error
    }
  }

  const listIndexes = async (prefix: string): Promise<string[]> => {
    const names: string[] = []
    let nextToken: string | undefined
    do {
      const from = { vectorBucketName, prefix, nextToken }
      const page = await send((library, client, how) =>
        client.send(new library.ListIndexesCommand(from), how),
      )
      names.push(...(page?.indexes ?? []).flatMap(({ indexName = '' }) => indexName))
      nextToken = page?.nextToken
    } while (nextToken !== undefined)
    return names.filter((name) => name.startsWith(prefix))
  }

  return {
    placeOf: async () => `s3-vectors:${region}:${vectorBucketName}`,
    upsert: async (owner, space, vectors) => {
      checkUpsert(owner, space, vectors)
      if (vectors.length === 0) return
      const indexName = nameOf(owner, space)
      const rows = vectors.map(({ id, kind, values }) => ({
        key: id,
        data: { float32: [...values] },
        metadata: { kind },
      }))
      const put = () =>
        send((library, client, how) =>
          client.send(
            new library.PutVectorsCommand({ vectorBucketName, indexName, vectors: rows }),
            how,
          ),
        )
      if (await put()) return
      await createIndex(indexName, space.dimensions)
      if (!(await put())) throw new VectorsUnavailableError('busy')
    },
    query: async (owner, space, question) => {
      checkQuestion(owner, space, question)
      const { values, limit, kind } = question
      const asked = {
        vectorBucketName,
        indexName: nameOf(owner, space),
        queryVector: { float32: [...values] },
        topK: limit,
        returnDistance: true,
        returnMetadata: true,
        ...(kind === undefined ? {} : { filter: { kind: { $eq: kind } } }),
      }
      const found: FoundVector[] = []
      let nextToken: string | undefined
      do {
        const page = await send((library, client, how) =>
          client.send(new library.QueryVectorsCommand({ ...asked, nextToken }), how),
        )
        found.push(...(page?.vectors ?? []).map(readFound))
        nextToken = page?.nextToken
      } while (nextToken !== undefined && found.length < limit)
      return found.sort(compareFound).slice(0, limit)
    },
    remove: async (owner, space, ids) => {
      checkRemoval(owner, space, ids)
      const indexName = nameOf(owner, space)
      for (let from = 0; from < ids.length; from += removedAtOnce) {
        const keys = ids.slice(from, from + removedAtOnce)
        await send((library, client, how) =>
          client.send(new library.DeleteVectorsCommand({ vectorBucketName, indexName, keys }), how),
        )
      }
    },
    removeOwner: async (owner) => {
      for (const indexName of await listIndexes(prefixOf(owner))) {
        await send((library, client, how) =>
          client.send(new library.DeleteIndexCommand({ vectorBucketName, indexName }), how),
        )
      }
    },
    close,
  }
}
