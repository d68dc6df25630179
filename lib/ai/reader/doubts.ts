import { questionOf } from '../grounding/question-of'
import type { Reason, ReasonKind } from '../grounding/types'
import type { Doubt } from './types'

/**
 * Kinds of reasons that a reader's yes alone does not settle: small words that readers overlook, such as a lost "no",
 * or "daily" for "weekly".
 */
const hardKinds: ReadonlySet<ReasonKind> = new Set([
  ...(['restriction', 'extent', 'negation', 'period', 'limit', 'role', 'number', 'unit'] as const),
])

/** Returns the reasons that a second question has to settle. */
export const doubtsIn = (reasons: readonly Reason[]): Reason[] =>
  reasons.filter(({ kind, verdict }) => verdict === 'confirm' && hardKinds.has(kind))

/** Returns the doubts that no second answer has settled. */
export const openDoubts = (reasons: readonly Reason[], settled: readonly string[]): Reason[] =>
  doubtsIn(reasons).filter((reason) => !settled.includes(questionOf(reason)))

/** Returns the doubts of a reason list as they go with a text to its reader. */
export const doubtsOf = (reasons: readonly Reason[]): { doubts: Doubt[] } => ({
  doubts: doubtsIn(reasons).map(({ kind, words }) => ({ kind, words })),
})
