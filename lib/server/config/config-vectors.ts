import 'server-only'
import * as z from 'zod'
import type { PineconeIndex, VectorsConfiguration } from './configuration-types'
import { parseJson } from './read-json'
import type { ServerValues } from './server-values'

type Wrong = (sentence: string) => void

/** Returns true for a bare host with TLS: it receives vectors of CVs and the key. */
function isHost(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && url.protocol === 'https:' && url.href === `${url.origin}/` && !url.username
}

const indexSchema = z.strictObject({
  model: z.string().min(1).max(200),
  dimensions: z.int().min(1).max(4_096),
  host: z.string().refine(isHost),
})

const example =
  '[{"model":"text-embedding-3-small","dimensions":1536,"host":"https://vitae-abc123.svc.region.pinecone.io"}]'

function readIndexes(text: string | null, wrong: Wrong): PineconeIndex[] {
  const read = z.array(indexSchema).min(1).safeParse(parseJson(text))
  const spaces = new Set(read.data?.map(({ model, dimensions }) => `${dimensions} ${model}`))
  if (read.success && spaces.size === read.data.length) {
    return read.data.map((index) => ({ ...index, host: new URL(index.host).origin }))
  }
  wrong(
    `VITAE_PINECONE_INDEXES has to list the indexes that you have made (metric cosine), each model and length once, at hosts with https: ${example}.`,
  )
  return []
}

/** Reads which store is used for the vectors of the search by meaning. */
export function readVectors(values: ServerValues, wrong: Wrong): VectorsConfiguration {
  const kind = values.VITAE_VECTORS
  if (kind === 'embedded') return { kind }
  return { kind, indexes: readIndexes(values.VITAE_PINECONE_INDEXES, wrong) }
}
