import type { PhraseLanguage } from '@/lib/language/tags'
import type { CvEvidence, CvPost } from '../cv/cv-index'
import type { Demand } from '../posting/requirements'
import type { CoverageState } from './coverage-states'

/** Coverage of one demand. `E` is evidence: a field of a CV, or a quote by a model. */
export type Finding<E> = {
  state: CoverageState
  /** Strongest place first; at most `maximumEvidence`. */
  evidence: E[]
  /** Lower bound of months by the dates of posts; `null` if no years were asked for, or none are certain. */
  months: number | null
}

export type Covered = Finding<CvEvidence> & {
  requirement: Demand
  /** Whether the person has confirmed the evidence; never set by a search. */
  isConfirmed: boolean
}

/** Returns whether a CV shows what is demanded. */
export const isShown = ({ state }: Pick<Covered, 'state'>): boolean =>
  state === 'present' || state === 'other-name'

export type Coverage = {
  covered: Covered[]
  /** Language of the posting. */
  language: PhraseLanguage
  /** Whether CV and posting are in different languages: then only names, numbers and levels are compared. */
  isOtherLanguage: boolean
}

/** Facts of a posting beside its demands. */
export type PostingContext = {
  /** Posts of the kind of work offered. */
  like: readonly CvPost[]
  language: PhraseLanguage
}

/** Maximum places per demand. */
export const maximumEvidence = 4
