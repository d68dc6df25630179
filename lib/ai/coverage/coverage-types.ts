import type { CvEvidence } from '../cv/cv-index'
import type { Requirement } from '../posting/requirements'

/**
 * `present`: the CV says it. `other-name`: it says the same under another name, or something that cannot
 * be without it, or a title is that work. `weak`: only in a list of skills, or less than was asked. `missing`:
 * no words for it were found, which is a question to the person and no statement about them.
 */
export type CoverageState = 'present' | 'other-name' | 'weak' | 'missing'

export type Covered = {
  requirement: Requirement
  state: CoverageState
  /** Where the CV says it, the strongest place first; at most `maximumEvidence`. */
  evidence: CvEvidence[]
  /** Of years: at least so many months by the dates of posts; `null` where none were asked, or none are sure. */
  months: number | null
}

export type Coverage = {
  covered: Covered[]
  /** Number of the demands that a CV can answer that are answered: present or under another name. */
  shown: number
  /** Demands that a CV can answer; qualities of a person are none. */
  of: number
}

/** More places prove nothing more. */
export const maximumEvidence = 4
