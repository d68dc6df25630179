import 'server-only'
import type { VectorsConfiguration } from '../config/configuration-types'
import type { Secrets } from '../secrets/secret-types'
import { openEmbeddedVectors } from './embedded/open-vectors'
import { openPineconeVectors } from './pinecone/open-pinecone'
import { openS3Vectors } from './s3-vectors/open-s3-vectors'
import type { Vectors } from './vector-types'

export type OpenedVectors = Vectors & {
  /** Takes what was erased out of the log of a file that we keep ourselves. */
  foldLog: () => void
  close: () => void
}

/**
 * The store of vectors that the operator has chosen. Nothing is loaded, made or asked before its first use.
 *
 * @param parts.file where the embedded one lies
 */
export function openVectors({
  vectors,
  secrets,
  file,
}: {
  vectors: VectorsConfiguration
  secrets: Secrets
  file: string
}): OpenedVectors {
  const nothing = () => {}
  if (vectors.kind === 'embedded') return openEmbeddedVectors({ file })
  if (vectors.kind === 's3-vectors') return { ...openS3Vectors(vectors), foldLog: nothing }
  const { indexes } = vectors
  return { ...openPineconeVectors({ indexes, secrets }), foldLog: nothing, close: nothing }
}
