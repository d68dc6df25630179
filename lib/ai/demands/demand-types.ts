import type { CoverageState } from '../coverage/coverage-types'
import type { ReadingEvidence } from '../reader/types'

/**
 * What a model has found of a requirement in a CV, as far as code believes it. `perhaps`: the model sees it, and
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
