import { expect, it } from 'vitest'
import { readVectors } from './config-vectors'
import { readSettings } from './settings/setting.mjs'
import { serverSettings } from './settings/settings.mjs'

function read(environment: Record<string, string | undefined>) {
  const sentences: string[] = []
  const refuse = (sentence: string) => sentences.push(sentence)
  const vectors = readVectors(readSettings(serverSettings, environment, refuse), refuse)
  return { vectors, sentences }
}

const index = {
  model: 'text-embedding-3-small',
  dimensions: 1536,
  host: 'https://vitae-abc.svc.pinecone.io',
}
const pinecone = (...indexes: object[]) => ({
  VITAE_VECTORS: 'pinecone',
  VITAE_PINECONE_INDEXES: JSON.stringify(indexes),
})

it('keeps vectors at home unless it is told otherwise', () => {
  expect(read({})).toEqual({ vectors: { kind: 'embedded' }, sentences: [] })
  expect(read({ VITAE_VECTORS: ' ' }).vectors).toEqual({ kind: 'embedded' })
})

it('takes what the operator has made', () => {
  const other = { ...index, dimensions: 512, host: 'https://other.svc.pinecone.io/' }
  expect(read(pinecone(index, other))).toEqual({
    vectors: {
      kind: 'pinecone',
      indexes: [index, { ...other, host: 'https://other.svc.pinecone.io' }],
    },
    sentences: [],
  })
})

it.each([
  pinecone(),
  { VITAE_VECTORS: 'pinecone' },
  { VITAE_VECTORS: 'pinecone', VITAE_PINECONE_INDEXES: '{' },
  pinecone({ ...index, host: 'http://vitae-abc.svc.pinecone.io' }),
  pinecone({ ...index, host: 'http://localhost:1' }),
  pinecone({ ...index, host: 'vitae-abc.svc.pinecone.io' }),
  pinecone({ ...index, host: `https://${['me', 'hush'].join(':')}@x.org` }),
  pinecone({ ...index, host: 'https://x.org/path' }),
  pinecone({ ...index, dimensions: 5_000 }),
  pinecone({ ...index, apiKey: 'x' }),
  pinecone(index, index),
  { VITAE_VECTORS: 'qdrant' },
  { VITAE_VECTORS: 's3-vectors' },
])('says what is wrong with %o', (environment) => {
  expect(read(environment).sentences).toHaveLength(1)
})
