import type { Sample } from '../../samples/resume-of'
import pairs from './written-documents.json' with { type: 'json' }

/** Hand-written documents of one person, with the expected contradictions. */
export type WrittenPair = {
  name: string
  first: Sample
  second: Sample
  /** Languages of both; English by default. */
  languages?: readonly string[]
  /** Kind and both texts of each contradiction. */
  found: readonly (readonly string[])[]
}

export const writtenPairs: readonly WrittenPair[] = pairs
