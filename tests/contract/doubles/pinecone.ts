import * as z from 'zod'
import { type Answer, type RouteDouble, rank, startRoutes, type Vector } from './vector-routes'

// The data routes of one index of Pinecone, as its reference describes them:
// https://docs.pinecone.io/reference/api/2025-10/data-plane

const apiKey = 'pc-double'
const kindSchema = z.strictObject({ kind: z.string() })
const upsertSchema = z.strictObject({
  namespace: z.string(),
  vectors: z
    .array(z.strictObject({ id: z.string(), values: z.array(z.number()), metadata: kindSchema }))
    .min(1)
    .max(1_000),
})
const querySchema = z.strictObject({
  namespace: z.string(),
  vector: z.array(z.number()),
  topK: z.int().min(1).max(10_000),
  includeMetadata: z.literal(true),
  filter: z.optional(z.strictObject({ kind: z.strictObject({ $eq: z.string() }) })),
})
const deleteSchema = z.union([
  z.strictObject({ namespace: z.string(), ids: z.array(z.string()).min(1).max(1_000) }),
  z.strictObject({ namespace: z.string(), deleteAll: z.literal(true) }),
])

const wrong = (message: string, status = 400): Answer => ({
  status,
  body: { code: 3, message, details: [] },
})

export const pineconeKey = apiKey

/** One index, empty, of the dimensions that it was made with. */
export function startPinecone(dimensions: number): Promise<RouteDouble> {
  const namespaces = new Map<string, Map<string, Vector>>()
  const routes: Record<string, (body: unknown) => Answer> = {
    '/vectors/upsert': (body) => {
      const { namespace, vectors } = upsertSchema.parse(body)
      if (vectors.some(({ values }) => values.length !== dimensions)) {
        return wrong('Vector dimension does not match the dimension of the index')
      }
      const all = namespaces.get(namespace) ?? new Map<string, Vector>()
      namespaces.set(namespace, all)
      for (const { id, values, metadata } of vectors) all.set(id, { id, values, ...metadata })
      return { body: { upsertedCount: vectors.length } }
    },
    '/query': (body) => {
      const { namespace, vector, topK, filter } = querySchema.parse(body)
      if (vector.length !== dimensions) return wrong('Vector dimension does not match')
      const all = namespaces.get(namespace)?.values() ?? []
      const matches = rank(all, vector, filter?.kind.$eq)
        .slice(0, topK)
        .map(({ id, score, kind }) => ({ id, score, values: [], metadata: { kind } }))
      return { body: { matches, namespace, usage: { readUnits: 1 } } }
    },
    '/vectors/delete': (body) => {
      const asked = deleteSchema.parse(body)
      const all = namespaces.get(asked.namespace)
      if (!all) return wrong('Namespace not found', 404)
      if ('ids' in asked) for (const id of asked.ids) all.delete(id)
      else namespaces.delete(asked.namespace)
      return { body: {} }
    },
  }
  return startRoutes((path, body, headers) => {
    if (headers['api-key'] !== apiKey) return wrong('Invalid API Key', 401)
    try {
      return routes[path]?.(body) ?? wrong('Not found', 404)
    } catch (error) {
      return wrong(error instanceof Error ? error.message : 'wrong')
    }
  })
}
