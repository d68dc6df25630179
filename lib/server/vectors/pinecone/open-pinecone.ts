import 'server-only'
import type { Index } from '@pinecone-database/pinecone'
import type { PineconeIndex } from '../../config/configuration-types'
import { createOutboundFetch } from '../../kernel/fetch/outbound-fetch'
import { operatorReach } from '../../kernel/fetch/reach'
import { type OwnerId, toOwnerId } from '../../owner'
import type { Secrets } from '../../secrets/secret-types'
import { clampScore, compareFound } from '../compare-found'
import { checkQuestion, checkRemoval, checkUpsert } from '../vector-limits'
import {
  type FoundVector,
  type VectorSpace,
  type Vectors,
  VectorsUnavailableError,
} from '../vector-types'
import { isNotFound, toPineconeError } from './pinecone-error'

type Kind = { kind: string }

/** A request to Pinecone is limited to 2 MB; a number takes up to 21 characters of it. */
const numbersAtOnce = 90_000

const fetchApi = createOutboundFetch({
  reach: operatorReach,
  timeout: 15_000,
  maxBytes: 8 * 1_024 * 1_024,
})

function readMatch(match: { id?: string; score?: number; metadata?: Partial<Kind> }): FoundVector {
  const { id, score, metadata } = match
  if (!id || typeof score !== 'number' || typeof metadata?.kind !== 'string') {
    throw new VectorsUnavailableError('trouble')
  }
  return { id, kind: metadata.kind, score: clampScore(score) }
}

/**
 * Opens vectors in Pinecone indexes that the operator has created: one for each space, at its own host, with a
 * namespace for each owner. The client is loaded on first use.
 *
 * @param parts.indexes hosts by space, from the configuration
 */
export function openPineconeVectors({
  indexes,
  secrets,
}: {
  indexes: readonly PineconeIndex[]
  secrets: Secrets
}): Vectors {
  const opened = new Map<string, Promise<Index<Kind>>>()

  const openIndex = async (host: string): Promise<Index<Kind>> => {
    const apiKey = await secrets.read('pinecone-key')
    if (!apiKey) throw new VectorsUnavailableError('refused')
    const { Pinecone } = await import('@pinecone-database/pinecone')
    const client = new Pinecone({ apiKey, fetchApi, maxRetries: 2 })
    return client.index<Kind>({ host })
  }

  const indexAt = (host: string) => {
    const index =
      opened.get(host) ??
      openIndex(host).catch((error: unknown) => {
        // A missing key may be set meanwhile: the next call tries again.
        opened.delete(host)
        throw error
      })
    opened.set(host, index)
    return index
  }

  const hostOf = ({ model, dimensions }: VectorSpace) =>
    indexes.find((index) => index.model === model && index.dimensions === dimensions)?.host

  /** @throws VectorsUnavailableError */
  const use = async <T>(
    host: string | undefined,
    owner: OwnerId,
    run: (index: Index<Kind>) => Promise<T>,
  ): Promise<T> => {
    if (host === undefined) throw new Error('There is no index for this space')
    try {
      return await run((await indexAt(host)).namespace(toOwnerId(owner)))
    } catch (error) {
      throw toPineconeError(error)
    }
  }

  return {
    placeOf: async (space) => {
      const host = hostOf(space)
      return host === undefined ? null : `pinecone:${host}`
    },
    upsert: async (owner, space, vectors) => {
      checkUpsert(owner, space, vectors)
      const atOnce = Math.max(1, Math.floor(numbersAtOnce / space.dimensions))
      for (let from = 0; from < vectors.length; from += atOnce) {
        const records = vectors
          .slice(from, from + atOnce)
          .map(({ id, kind, values }) => ({ id, values: [...values], metadata: { kind } }))
        await use(hostOf(space), owner, (index) => index.upsert({ records }))
      }
    },
    query: async (owner, space, question) => {
      checkQuestion(owner, space, question)
      const { values, limit, kind } = question
      const answer = await use(hostOf(space), owner, (index) =>
        index.query({
          vector: [...values],
          topK: limit,
          includeMetadata: true,
          ...(kind === undefined ? {} : { filter: { kind: { $eq: kind } } }),
        }),
      )
      return answer.matches.map(readMatch).sort(compareFound)
    },
    remove: async (owner, space, ids) => {
      checkRemoval(owner, space, ids)
      if (ids.length === 0) return
      await use(hostOf(space), owner, (index) =>
        ignoreNotFound(index.deleteMany({ ids: [...ids] })),
      )
    },
    removeOwner: async (owner) => {
      toOwnerId(owner)
      for (const { host } of indexes) {
        await use(host, owner, (index) => ignoreNotFound(index.deleteAll()))
      }
    },
  }
}

async function ignoreNotFound(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!isNotFound(error)) throw error
  }
}
