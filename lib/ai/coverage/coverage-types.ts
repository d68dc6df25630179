import type { PhraseLanguage } from '@/lib/language/tags'
import type { CvEvidence, CvPost } from '../cv/cv-index'
import type { Requirement } from '../posting/requirements'
import type { CoverageState } from './coverage-states'

/** Result of looking for one demand. `E` is a place with its words: a field of a CV, or a quote by a model. */
export type Finding<E> = {
  state: CoverageState
  /** Where the CV says it, the strongest place first; at most `maximumEvidence`. */
  evidence: E[]
  /** Of years: at least so many months by the dates of posts; `null` where none were asked, or none are sure. */
  months: number | null
}

export type Covered = Finding<CvEvidence> & {
  requirement: Requirement
  /** Whether the person has said that the evidence is this; no search found it. */
  isConfirmed: boolean
}

/** Returns whether a CV shows what is demanded. */
export const isShown = ({ state }: Pick<Covered, 'state'>): boolean =>
  state === 'present' || state === 'other-name'

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
  /** Whether the person has said of a line that it is not what is demanded. */
  isAsked: boolean
}

/** More places prove nothing more. */
export const maximumEvidence = 4
