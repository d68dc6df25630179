import type { OpenAI } from 'openai'
import * as z from 'zod'
import { cleanText } from '../text/clean-text'
import type { ModelError } from './model-error'
import { type Ending, type Pace, tryAgain } from './send-chat'
import { addSpent, nothingSpent, type Spent } from './spent'

export type Embedded =
  | { ok: true; vectors: Float32Array[]; dimensions: number; spent: Spent }
  | ({ ok: false; spent: Spent } & ModelError)

/** Texts of one request, and characters of one text. */
const batchSize = 96
const textCharacters = 8_000

/** Numbers as they were asked for, or as the bytes that some servers send all the same. */
const embeddingSchema = z.union([z.array(z.number()).min(1), z.base64().min(1)])

const answerSchema = z.object({
  data: z.array(z.object({ index: z.int(), embedding: embeddingSchema })),
  usage: z.optional(z.nullable(z.object({ prompt_tokens: z.int().min(0) })).catch(null)),
})

/** Floats of 4 bytes, the least significant first; null for bytes that are no whole numbers of them. */
function decodeFloats(base64: string): Float32Array | null {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length === 0 || bytes.length % 4 !== 0) return null
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(at * 4))
}

/** One without a direction is like no other, and one with something that is no number neither. */
function hasDirection(vector: Float32Array): boolean {
  let sum = 0
  for (const value of vector) sum += value * value
  return Number.isFinite(sum) && sum > 0
}

/** The vectors of a batch in the order of its texts; null where one is missing or not like the others. */
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
 * Asks for the vectors of texts. Numbers are asked for as numbers: without that the client asks for
 * base64, and some servers answer numbers all the same, which are then read as a quarter of them. Bytes that
 * come nevertheless are read as bytes.
 *
 * @returns as many vectors as texts, all of one length and with a direction; `wrong-embeddings` for
 *   anything else
 */
export async function embedTexts(
  parts: { openai: OpenAI; model: string; ending: Ending; pace: Pace; retries: number },
  texts: readonly string[],
): Promise<Embedded> {
  const { openai, model, ending, pace, retries } = parts
  const vectors: Float32Array[] = []
  let spent = nothingSpent
  for (let at = 0; at < texts.length; at += batchSize) {
    const input = texts
      .slice(at, at + batchSize)
      .map((text) => cleanText(text, textCharacters) || ' ')
    const sent = await tryAgain<unknown>(
      () =>
        openai.embeddings.create(
          { model, input, encoding_format: 'float' },
          { signal: ending.signal },
        ),
      ending,
      pace,
      retries,
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
