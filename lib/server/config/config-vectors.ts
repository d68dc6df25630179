import 'server-only'
import * as z from 'zod'
import type { PineconeIndex, VectorsConfiguration } from './configuration-types'

type Environment = Readonly<Record<string, string | undefined>>
type Wrong = (sentence: string) => void

const kinds = ['embedded', 'pinecone'] as const

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

function readIndexes(text: string | undefined, wrong: Wrong): PineconeIndex[] {
  let json: unknown = null
  try {
    json = JSON.parse(text || 'null')
  } catch {
    // Reported below, with all other malformed values.
  }
  const read = z.array(indexSchema).min(1).safeParse(json)
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
export function readVectors(environment: Environment, wrong: Wrong): VectorsConfiguration {
  const asked = environment.VITAE_VECTORS?.trim() || 'embedded'
  const kind = kinds.find((one) => one === asked)
  if (!kind) wrong(`VITAE_VECTORS is "${asked}", but it is one of ${kinds.join(', ')}.`)
  if (kind === 'pinecone') {
    return { kind, indexes: readIndexes(environment.VITAE_PINECONE_INDEXES, wrong) }
  }
  return { kind: 'embedded' }
}
