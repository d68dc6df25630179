import type { FieldAddress } from '@/lib/resume/change/address'
import type { CoverageState } from './coverage-states'
import type { Coverage } from './coverage-types'

/** Answer about a demand: the CV says it, says it in other words, says a part of it, or nothing. */
type Shown = 'yes' | 'other-words' | 'partly' | 'no'

export const shownBy: Readonly<Record<CoverageState, Shown>> = {
  present: 'yes',
  'other-name': 'other-words',
  weak: 'partly',
  // Questions with a place in them: more than nothing, and no claim.
  perhaps: 'partly',
  unsure: 'partly',
  missing: 'no',
  unread: 'partly',
}

/** A demand with where the CV shows it, for programs. */
export type MatchedDemand = {
  /** As they stand in the job description. */
  words: string
  shown: Shown
  /** `place` is a JSON Pointer into the CV as JSON Resume; the best place first. */
  evidence: { place: string; words: string }[]
}

export type MatchReport = { demands: MatchedDemand[] }

/**
 * Returns the coverage of a job description as a report for programs.
 *
 * @param pointerOf finds where the file of the CV says some words of a field
 */
export function reportMatch(
  { covered }: Pick<Coverage, 'covered'>,
  pointerOf: (address: FieldAddress, words: string) => string,
): MatchReport {
  return {
    demands: covered.map(({ requirement, state, evidence }) => ({
      words: requirement.words,
      shown: shownBy[state],
      evidence: evidence.map(({ address, words }) => ({
        place: pointerOf(address, words),
        words,
      })),
    })),
  }
}
