import type { FieldAddress } from '@/lib/resume/change/address'

/** Plain text of a CV to be proofread. */
export type TextToRead = { address: FieldAddress; text: string }

/** Result of the proofreader about a range of a text, in UTF-16 units. */
export type Lint = {
  /** Stable name of its rule. */
  rule: string
  /** Harper's kind: `Spelling`, `Repetition`. */
  sort: string
  start: number
  end: number
  /** Words from `start` to `end`, as read by the proofreader. */
  words: string
  /** Explanation in English. */
  message: string
  /** Suggested replacements; empty: remove the words. */
  replacements: readonly string[]
}

/** Kinds of findings that are shown to the user. */
export const findingKinds = ['spelling', 'repeated', 'grammar', 'choice'] as const
export type FindingKind = (typeof findingKinds)[number]

/** A possible mistake: which words of which text, why, and suggested replacements. */
export type Finding = TextToRead &
  Pick<Lint, 'rule' | 'start' | 'end' | 'words' | 'message' | 'replacements'> & {
    kind: FindingKind
  }

/** Returns the key of a finding within one state of a CV. */
export const findingKey = ({ address, rule, start, end }: Finding): string =>
  `${address} ${rule} ${start} ${end}`
