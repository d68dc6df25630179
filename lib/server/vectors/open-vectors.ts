import 'server-only'
import type { VectorsConfiguration } from '../config/configuration-types'
import type { Secrets } from '../secrets/secret-types'
import { openEmbeddedVectors } from './embedded/open-vectors'
import { openPineconeVectors } from './pinecone/open-pinecone'
import type { Vectors } from './vector-types'

export type OpenedVectors = Vectors & {
  /** Removes erased data from the log of the embedded file. */
  foldLog: () => void
  close: () => void
}

/**
 * Opens the vector store that the operator has chosen. Nothing is loaded, created or requested before its first
 * use.
 *
 * @param parts.file path of the embedded one
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
  const { indexes } = vectors
  return { ...openPineconeVectors({ indexes, secrets }), foldLog: nothing, close: nothing }
}
