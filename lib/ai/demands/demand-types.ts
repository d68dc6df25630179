import type { CoverageState } from '../coverage/coverage-types'
import type { PostingReading } from '../posting/requirements'
import type { ReadingEvidence } from '../reader/types'

/**
 * Evidence that a model has found for a requirement in a CV, as far as code believes it. `perhaps`: the model sees it, and
 * no quote of it holds; `unread`: nobody has looked, or nobody who can be relied on.
 */
export type DemandEvidence = {
  /** Of the requirement. */
  id: string
  state: CoverageState | 'perhaps' | 'unread'
  /** Words of the CV, letter by letter, the strongest first. */
  evidence: ReadingEvidence[]
  /** Of years: months by the dates of the posts that are quoted; null where none were asked for or dates lack. */
  months: number | null
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
