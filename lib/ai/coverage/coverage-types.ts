import type { CvEvidence, CvPost } from '../cv/cv-index'
import type { Requirement } from '../posting/requirements'
import type { PhraseLanguage } from '../posting/words/words-of'

/**
 * `present`: the CV says it. `other-name`: it says the same under another name, or something that cannot
 * be without it, or a title is that work. `weak`: only in a list of skills, or less than was asked. `perhaps`:
 * a line is near, and the person is asked whether it is this. `missing`: nothing near was found, which is a question to
 * the person and no statement about them.
 */
export type CoverageState = 'present' | 'other-name' | 'weak' | 'perhaps' | 'missing'

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
  /** Whether the CV is in another language than the posting: only names, numbers and levels could be compared. */
  isOtherLanguage: boolean
}

/** Facts of a posting beside its demands. */
export type PostingContext = {
  title: string | null
  /** Posts of the work that is offered. */
  like: readonly CvPost[]
  language: PhraseLanguage
  /** Whether the CV is in another language than the posting, so that their words cannot be compared. */
  isOtherLanguage: boolean
}

/** More places prove nothing more. */
export const maximumEvidence = 4
