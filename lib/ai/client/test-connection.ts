import * as z from 'zod'
import { type CallOptions, greatestTokens, type ModelClient } from './model-client'
import type { ModelError } from './model-error'
import { addSpent, type Spent } from './spent'

/** Capabilities of a server, as measured by a test request. */
export type ConnectionReport =
  | {
      ok: true
      /** The way in which the answer's shape was enforced: strict schema, JSON mode, or the prompt alone. */
      mode: 'schema' | 'json' | 'plain'
      /** False if the server does not report token usage, so that cost is unknown. */
      tellsUsage: boolean
      milliseconds: number
      /** Null without an embedding model. */
      embeddings: { ok: true; dimensions: number } | ({ ok: false } & ModelError) | null
      spent: Spent
    }
  | ({ ok: false; spent: Spent } & ModelError)

const question = {
  name: 'connection_test',
  instructions:
    'You check CVs. Say how many words the text has and in which language it is written, as an ISO 639-1 code.',
  input: { text: 'Planned and ran weekly training for twelve volunteers.' },
  schema: z.object({ words: z.number(), language: z.string() }),
  maxTokens: 1_000,
}

/** Maximum tokens of a test, its embedding included. */
export const testTokens = greatestTokens(question) + 100

/** Sends a small request without personal data, and one for a vector if an embedding model is set. */
export async function testConnection(
  client: ModelClient,
  options: CallOptions & { hasEmbeddings: boolean },
): Promise<ConnectionReport> {
  const start = performance.now()
  const answer = await client.ask(question, options)
  const milliseconds = Math.round(performance.now() - start)
  if (!answer.ok) return answer
  const { mode, spent } = answer
  const tellsUsage = spent.input !== null && spent.output !== null
  const report = { ok: true as const, mode, tellsUsage, milliseconds }
  if (!options.hasEmbeddings) return { ...report, embeddings: null, spent }
  const embedded = await client.embed([question.input.text], options)
  const all = addSpent(spent, embedded.spent)
  const { code, retryAfter } = embedded.ok ? { code: null, retryAfter: null } : embedded
  const embeddings =
    embedded.ok || code === null
      ? { ok: true as const, dimensions: embedded.ok ? embedded.dimensions : 0 }
      : { ok: false as const, code, retryAfter }
  return { ...report, embeddings, spent: all }
}
