import type { Finding } from '../coverage/coverage-types'
import type { PostingReading } from '../posting/requirements'
import type { ReadingEvidence } from '../reader/types'

/**
 * Evidence that a model has found for a requirement in a CV, as far as code believes it: words of the CV, letter by
 * letter, the strongest first.
 */
export type DemandEvidence = Finding<ReadingEvidence> & {
  /** Of the requirement. */
  id: string
}

/** Requirements of a job description, and what of them a CV shows, if one was named. */
export type RequirementsResult = PostingReading & {
  /** The CV that the model was asked about. */
  document?: { id: string; version: number }
  /** For each requirement, in their order. */
  coverage?: DemandEvidence[]
  /** Why nothing was found at all; null where somebody has looked. */
  unread?: string | null
}
