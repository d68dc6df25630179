import * as z from 'zod'
import { type Answer, type RouteDouble, rank, startRoutes, type Vector } from './vector-routes'

// The routes of Amazon S3 Vectors that we use, as its reference describes them:
// https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_S3_Vectors.html

export const vectorBucket = 'vitae-vectors'
/** Pages are small here, so that somebody who reads only the first one is found out. */
const pageSize = 3

const bucket = z.string()
const indexName = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
const where = { vectorBucketName: bucket, indexName }
const data = z.strictObject({ float32: z.array(z.number()) })
const schemas = {
  create: z.strictObject({
    ...where,
    dataType: z.literal('float32'),
    dimension: z.int().min(1).max(4_096),
    distanceMetric: z.literal('cosine'),
  }),
  list: z.strictObject({
    vectorBucketName: bucket,
    prefix: z.string(),
    nextToken: z.optional(z.string()),
  }),
  one: z.strictObject(where),
  put: z.strictObject({
    ...where,
    vectors: z
      .array(
        z.strictObject({ key: z.string(), data, metadata: z.strictObject({ kind: z.string() }) }),
      )
      .min(1)
      .max(500),
  }),
  query: z.strictObject({
    ...where,
    queryVector: data,
    topK: z.int().min(1).max(100),
    returnDistance: z.literal(true),
    returnMetadata: z.literal(true),
    filter: z.optional(z.strictObject({ kind: z.strictObject({ $eq: z.string() }) })),
    nextToken: z.optional(z.string()),
  }),
  delete: z.strictObject({ ...where, keys: z.array(z.string()).min(1).max(500) }),
}

export const s3Fails = (status: number, name: string): Answer => ({
  status,
  headers: { 'x-amzn-errortype': name },
  body: { message: name },
})
const notFound = () => s3Fails(404, 'NotFoundException')

function pageOf<T>(all: readonly T[], token: string | undefined) {
  const from = Number(token ?? 0)
  const next = from + pageSize
  return { page: all.slice(from, next), more: next < all.length ? { nextToken: `${next}` } : {} }
}

type Index = { dimension: number; vectors: Map<string, Vector> }

/** One vector bucket without indexes. */
export function startS3Vectors(): Promise<RouteDouble> {
  const indexes = new Map<string, Index>()
  const within = (name: string, run: (index: Index) => Answer): Answer => {
    const index = indexes.get(name)
    return index ? run(index) : notFound()
  }
  const routes: Record<string, (body: unknown) => Answer> = {
    '/CreateIndex': (body) => {
      const { indexName: name, dimension } = schemas.create.parse(body)
      if (indexes.has(name)) return s3Fails(409, 'ConflictException')
      indexes.set(name, { dimension, vectors: new Map() })
      return { body: { indexArn: `arn:aws:s3vectors:double:${name}` } }
    },
    '/ListIndexes': (body) => {
      const { prefix, nextToken } = schemas.list.parse(body)
      const names = [...indexes.keys()].filter((name) => name.startsWith(prefix)).sort()
      const { page, more } = pageOf(names, nextToken)
      const told = page.map((name) => ({
        indexName: name,
        vectorBucketName: vectorBucket,
        indexArn: `arn:aws:s3vectors:double:${name}`,
        creationTime: 1_800_000_000,
      }))
      return { body: { indexes: told, ...more } }
    },
    '/DeleteIndex': (body) => {
      indexes.delete(schemas.one.parse(body).indexName)
      return { body: {} }
    },
    '/PutVectors': (body) => {
      const { indexName: name, vectors } = schemas.put.parse(body)
      return within(name, (index) => {
        if (vectors.some(({ data: { float32 } }) => float32.length !== index.dimension)) {
          return s3Fails(400, 'ValidationException')
        }
        for (const {
          key,
          data: { float32 },
          metadata,
        } of vectors) {
          index.vectors.set(key, { id: key, values: float32, ...metadata })
        }
        return { body: {} }
      })
    },
    '/QueryVectors': (body) => {
      const { indexName: name, queryVector, topK, filter, nextToken } = schemas.query.parse(body)
      return within(name, ({ vectors }) => {
        const ranked = rank(vectors.values(), queryVector.float32, filter?.kind.$eq).slice(0, topK)
        const { page, more } = pageOf(ranked, nextToken)
        const told = page.map(({ id, score, kind }) => ({
          key: id,
          distance: 1 - score,
          metadata: { kind },
        }))
        return { body: { vectors: told, distanceMetric: 'cosine', ...more } }
      })
    },
    '/DeleteVectors': (body) => {
      const { indexName: name, keys } = schemas.delete.parse(body)
      return within(name, ({ vectors }) => {
        for (const key of keys) vectors.delete(key)
        return { body: {} }
      })
    },
  }
  return startRoutes((path, body, { authorization = '' }) => {
    if (!/^AWS4-HMAC-SHA256 Credential=[^,]+\/s3vectors\/aws4_request/.test(authorization)) {
      return s3Fails(403, 'AccessDeniedException')
    }
    if (body.vectorBucketName !== vectorBucket) return notFound()
    try {
      return routes[path]?.(body) ?? notFound()
    } catch {
      return s3Fails(400, 'ValidationException')
    }
  })
}
