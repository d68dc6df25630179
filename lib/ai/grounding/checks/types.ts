import type { Overlay } from '../align/copy-of'
import type { Alignment } from '../align/match-words'
import type { Source } from '../align/source'
import type { CvIndex } from '../cv/grounds'
import type { Lexicon } from '../language/lexicon'
import type { MarkKind } from '../language/types'
import type { Reading, Token } from '../reading/types'
import type { Reason, ReasonKind } from '../types'

/** Two texts beside each other, with everything that a check may ask. */
export type Comparison = {
  after: Reading
  source: Source
  words: Alignment
  lexicon: Lexicon
  cv: CvIndex
  /** Entry that the edit stands in; null for the header and letters. */
  entry: string | null
  /** Where the CV licenses a word wherever it stands; null where it does not. */
  free: (token: Token) => string | null
  /** Whether years of experience follow from the dates; null for any other number. */
  tenure: (token: Token, reading: Reading) => 'licensed' | 'ask' | null
  /** Whether the source is the text that the new one takes the place of, a place that may license a part, or neither. */
  copyOf: 'whole' | 'part' | 'nothing'
  /** The new text laid over its source; null where it is compared by its words alone. */
  overlay: Overlay | null
  /** Whether the new text says what its source says in words and an order of its own. */
  isRewritten: boolean
}

/** Makes a reason about tokens of the new text. */
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

/** "the Cuidalia application" without "application": what kind of thing a name is, where the name stays. */
export function isKindOfName(token: Token, { source, words }: Comparison): boolean {
  if (!token.isContent || token.strength > 0 || token.marks.length > 0 || token.isScope)
    return false
  const near = [token.index - 1, token.index + 1].map((at) => source.reading.tokens[at])
  return near.some(
    (name) =>
      name?.isNameShaped === true &&
      name.sentence === token.sentence &&
      (words.targets[name.index] ?? []).length > 0,
  )
}

const groups =
  /^(?:team|crew|group|pair|gruppe|equipe|groupe|binome|equipo|grupo|squadra|gruppo|equipa)$/
const within = /^(?:in|within|im|einem|einer|dans|sein|en|nel|nella|un|una|num|numa|em)$/

/** "in a four-person crew": whoever worked in a group shares what was done. */
export const isInGroup = ({ tokens }: Reading) =>
  tokens.some(
    ({ folded, index }) =>
      groups.test(folded) &&
      tokens.slice(Math.max(0, index - 5), index).some((token) => within.test(token.folded)),
  )

/** Whether a token carries a mark of a kind. */
export const hasMark = (token: Token, kind: MarkKind) =>
  token.marks.some((mark) => mark.kind === kind)
