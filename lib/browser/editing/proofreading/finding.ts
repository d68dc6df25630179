import type { FieldAddress } from '@/lib/resume/change/address'

/** A text of a CV that is read for slips; plain. */
export type TextToRead = { address: FieldAddress; text: string }

/** One thing that a proofreader says of a text, in UTF-16 units of it. */
export type Lint = {
  /** The name of its rule, the same from build to build. */
  rule: string
  /** Its sort, in the proofreader's own words: `Spelling`, `Repetition`. */
  sort: string
  start: number
  end: number
  /** The words from `start` to `end`, as the proofreader read them. */
  words: string
  /** Why, in English. */
  message: string
  /** Replacements for the words; empty: they could be removed. */
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

/** Identifies a finding among those of the same state of a CV. */
export const findingKey = ({ address, rule, start, end }: Finding): string =>
  `${address} ${rule} ${start} ${end}`
