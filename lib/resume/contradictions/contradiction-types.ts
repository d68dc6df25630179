import type { FieldAddress } from '../change/address'

/** Kinds of facts in which two documents of a person can contradict each other. */
export type ContradictionKind =
  | 'name'
  | 'email'
  | 'phone'
  | 'start'
  | 'end'
  | 'title'
  | 'employer'
  | 'degree'
  | 'institution'
  /** A number in an otherwise equal text. */
  | 'number'
  /** Years of experience with something. */
  | 'years'

export type ContradictionPlace = {
  documentId: string
  address: FieldAddress
  /** Plain text of the field; of `years` the claim. Empty for an end that is "present". */
  text: string
}

/** Places are in document order. */
export type Contradiction = {
  kind: ContradictionKind
  places: readonly [ContradictionPlace, ContradictionPlace]
}

/** Limits of a comparison, checked in advance. */
export const contradictionLimits = {
  /** Maximum documents compared. */
  documents: 200,
  /** Maximum contradictions returned. */
  found: 200,
  /** Maximum distinct values of a fact. */
  values: 20,
  /** Maximum texts of an entry compared with one text. */
  texts: 40,
} as const
