import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import * as z from 'zod'
import { closeServer, listenOnLoopback, readJson } from '@/tests/support/loopback-server'

type Vector = { id: string; values: number[]; kind: string }

type Answer = { status?: number; body: object; headers?: Record<string, string> }

export type RouteDouble = {
  url: string
  /** Every request, as it came. */
  asked: { path: string; headers: IncomingMessage['headers']; body: Record<string, unknown> }[]
  /** Answers the next requests in this way, whatever they ask for. */
  fail: (...answers: Answer[]) => void
  close: () => Promise<void>
}

/** A server on loopback that answers JSON at routes. */
async function startRoutes(
  answer: (
    path: string,
    body: Record<string, unknown>,
    headers: IncomingMessage['headers'],
  ) => Answer,
): Promise<RouteDouble> {
  const asked: RouteDouble['asked'] = []
  const planned: Answer[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void readJson(request).then((body) => {
      const { url: path = '', headers } = request
      asked.push({ path, headers, body })
      const {
        status = 200,
        body: told,
        headers: more,
      } = planned.shift() ?? answer(path, body, headers)
      response.writeHead(status, { 'content-type': 'application/json', ...more })
      response.end(JSON.stringify(told))
    })
  })
  return {
    url: `http://127.0.0.1:${await listenOnLoopback(server)}`,
    asked,
    fail: (...answers) => void planned.push(...answers),
    close: () => closeServer(server),
  }
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, number, at) => sum + number * (b[at] ?? 0), 0)
}

/** All of them by their cosine, the nearest first. */
function rank(vectors: Iterable<Vector>, question: readonly number[], kind?: string) {
  return [...vectors]
    .filter((vector) => kind === undefined || vector.kind === kind)
    .map((vector) => ({
      ...vector,
      score:
        dot(question, vector.values) /
        Math.sqrt(dot(question, question) * dot(vector.values, vector.values)),
    }))
    .sort((a, b) => b.score - a.score)
}

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
