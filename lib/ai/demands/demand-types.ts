import type { Finding } from '../coverage/coverage-types'
import type { PostingReading } from '../posting/requirements'
import type { ReadingEvidence } from '../reader/types'

/**
 * Evidence that a model found for a requirement and that code has verified: quotes of the CV, character by character,
 * strongest first.
 */
export type DemandEvidence = Finding<ReadingEvidence> & {
  /** Id of the requirement. */
  id: string
}

/** Requirements of a job description, with their coverage if a CV was named. */
export type RequirementsResult = PostingReading & {
  /** The CV that the model was shown. */
  document?: { id: string; version: number }
  /** One per requirement, in their order. */
  coverage?: DemandEvidence[]
  /** Why no evidence was found at all; null if a model has looked. */
  unread?: string | null
}
