import type { FieldAddress } from '../change/address'

/** Facts in which two documents of one person can contradict each other. */
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
  /** A number in a text that is otherwise the same. */
  | 'number'
  /** Years of experience with one thing. */
  | 'years'

export type ContradictionPlace = {
  documentId: string
  address: FieldAddress
  /** Plain text of the field; of `years` the words of the claim. Empty for an end that is "present". */
  text: string
}

/** The places are in the order of the documents. */
export type Contradiction = {
  kind: ContradictionKind
  places: readonly [ContradictionPlace, ContradictionPlace]
}

/** Limits of a comparison, checked before work begins. */
export const contradictionLimits = {
  /** Documents that are compared, the first ones given. */
  documents: 200,
  /** Contradictions that are returned. */
  found: 200,
  /** Values of one fact that are told apart. */
  values: 20,
  /** Texts of an entry that one text is compared with word by word. */
  texts: 40,
} as const
