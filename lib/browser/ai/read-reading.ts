import { type Reading, unread } from '@/lib/ai/reader/types'

const knownStates = ['supported', 'unsupported'] as const

type FoundReading = Omit<Reading, 'state'> & { state: string }

/** Parses a reading; an unknown state counts as `unread`. */
export function readReading(found: FoundReading | undefined): Reading {
  const state = knownStates.find((known) => known === found?.state)
  if (!found || !state) return unread
  const { evidence, unsupported, settled } = found
  return { state, evidence, unsupported, ...(settled && { settled }) }
}
