import { type Reading, unread } from '@/lib/ai/reader/types'

const knownStates = ['supported', 'unsupported'] as const

type FoundReading = Omit<Reading, 'state'> & { state: string }

/** Returns a reading whose state is known; one of a newer server counts as none. */
export function readReading(found: FoundReading | undefined): Reading {
  const state = knownStates.find((known) => known === found?.state)
  if (!found || !state) return unread
  return { state, evidence: found.evidence, unsupported: found.unsupported }
}
