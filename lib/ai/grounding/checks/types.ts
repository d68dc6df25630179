import type { CvIndex, Grounds, ReadPlace } from '../cv/grounds'
import type { Lexicon } from '../language/lexicon'
import type { Reading, Token } from '../reading/types'
import type { Edit, Reason, ReasonKind } from '../types'

/** A text of the CV that licenses, with where it stands. */
export type Source = { reading: Reading; place: string | null }

/** A new text with everything that it is held against. */
export type Comparison = {
  edit: Edit
  after: Reading
  lexicon: Lexicon
  grounds: Grounds
  cv: CvIndex
  /** Texts that license: the text that is replaced and what was confirmed; for summaries and letters the whole CV. */
  own: readonly Source[]
  /** Employer, position and dates of the entry, whose words may be named in its bullets. */
  heads: readonly ReadPlace[]
  /** Stems of all words of `own` and `heads`. */
  ownStems: ReadonlySet<string>
  /** Whether numbers that follow from others by arithmetic are licensed. */
  usesArithmetic: boolean
}

/** A check of one kind of fact. */
export type Check = (comparison: Comparison) => Reason[]

/** Returns whether a token carries a mark of a kind, and of a value where one is given. */
export const hasMark = ({ marks }: Token, kind: string, value?: string): boolean =>
  marks.some((mark) => mark.kind === kind && (value === undefined || mark.value === value))

/** Makes a reason about the words from the first to the last of these tokens. */
export function reasonAbout(
  kind: ReasonKind,
  verdict: Reason['verdict'],
  text: string,
  tokens: readonly Token[],
  place: string | null = null,
): Reason {
  const from = Math.min(...tokens.map((token) => token.from))
  const to = Math.max(...tokens.map((token) => token.to))
  return { kind, verdict, words: text.slice(from, to), place }
}
