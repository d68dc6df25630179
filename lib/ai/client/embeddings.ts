import type { OpenAI } from 'openai'
import * as z from 'zod'
import { cleanText } from '../text/clean-text'
import type { Ending } from './ending'
import type { ModelError } from './model-error'
import { attempt } from './send-chat'
import { addSpent, nothingSpent, type Spent } from './spent'

export type Embedded =
  | { ok: true; vectors: Float32Array[]; dimensions: number; spent: Spent }
  | ({ ok: false; spent: Spent } & ModelError)

/** Maximum texts per request, and characters per text. */
const batchSize = 96
const textCharacters = 8_000

/** Numbers as requested, or base64, which some servers send regardless. */
const embeddingSchema = z.union([z.array(z.number()).min(1), z.base64().min(1)])

const answerSchema = z.object({
  data: z.array(z.object({ index: z.int(), embedding: embeddingSchema })),
  usage: z.optional(z.nullable(z.object({ prompt_tokens: z.int().min(0) })).catch(null)),
})

/** Decodes little-endian 32-bit floats; null if the byte count is not a multiple of 4. */
function decodeFloats(base64: string): Float32Array | null {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  if (bytes.length === 0 || bytes.length % 4 !== 0) return null
  const view = new DataView(bytes.buffer)
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => view.getFloat32(at * 4, true))
}

/** Returns false for a zero vector and for one with a value that is not finite. */
function hasDirection(vector: Float32Array): boolean {
  let sum = 0
  for (const value of vector) sum += value * value
  return Number.isFinite(sum) && sum > 0
}

/** Returns the vectors of a batch in the order of its texts; null if one is missing or of another length. */
function readVectors(
  value: unknown,
  count: number,
): { vectors: Float32Array[]; spent: Spent } | null {
  const read = answerSchema.safeParse(value)
  if (!read.success || read.data.data.length !== count) return null
  const vectors: (Float32Array | undefined)[] = Array.from({ length: count })
  for (const { index, embedding } of read.data.data) {
    const vector =
      typeof embedding === 'string' ? decodeFloats(embedding) : Float32Array.from(embedding)
    if (vector) vectors[index] = vector
  }
  const whole = vectors.filter((vector) => vector !== undefined)
  const isEven = whole.every((vector) => vector.length === whole[0]?.length)
  if (whole.length !== count || !isEven || !whole.every(hasDirection)) return null
  const input = read.data.usage?.prompt_tokens ?? null
  return { vectors: whole, spent: { ...nothingSpent, calls: 1, input } }
}

/**
 * Requests the embeddings of texts. `encoding_format` is set to float explicitly: without it the OpenAI client requests
 * base64 and misreads servers that answer with numbers. Base64 answers are decoded as well.
 *
 * @returns one vector per text, all of one length and not zero; `wrong-embeddings` for anything else
 */
export async function embedTexts(
  parts: { openai: OpenAI; model: string; ending: Ending },
  texts: readonly string[],
): Promise<Embedded> {
  const { openai, model, ending } = parts
  const vectors: Float32Array[] = []
  let spent = nothingSpent
  for (let at = 0; at < texts.length; at += batchSize) {
    const input = texts
      .slice(at, at + batchSize)
      .map((text) => cleanText(text, textCharacters) || ' ')
    const sent = await attempt<unknown>(
      () =>
        openai.embeddings.create(
          { model, input, encoding_format: 'float' },
          { signal: ending.signal },
        ),
      ending,
    )
    if (!sent.ok) return { ok: false, code: sent.code, retryAfter: sent.retryAfter, spent }
    const read = readVectors(sent.value, input.length)
    const isAlike = read?.vectors[0]?.length === (vectors[0] ?? read?.vectors[0])?.length
    if (!read || !isAlike) return { ok: false, code: 'wrong-embeddings', retryAfter: null, spent }
    vectors.push(...read.vectors)
    spent = addSpent(spent, read.spent)
  }
  return { ok: true, vectors, dimensions: vectors[0]?.length ?? 0, spent }
}
