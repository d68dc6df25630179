import type { Lexicon } from '@/lib/language/grounding'
import type { CvIndex, Grounds, ReadPlace } from '../cv/grounds'
import type { Reading, Token } from '../reading/types'
import type { Edit, Reason, ReasonKind } from '../types'

/** Text of the CV that licenses claims, with its place. */
export type Source = { reading: Reading; place: string | null }

/** New text with everything that it is compared with. */
export type Comparison = {
  edit: Edit
  after: Reading
  lexicon: Lexicon
  grounds: Grounds
  cv: CvIndex
  /** Licensing texts: the replaced text and confirmed facts; for summaries and letters the whole CV. */
  own: readonly Source[]
  /** Employer, position and dates of the entry, whose words its bullets may use. */
  heads: readonly ReadPlace[]
  /** Stems of all words of `own` and `heads`. */
  ownStems: ReadonlySet<string>
  /** Whether numbers that follow by arithmetic are licensed. */
  usesArithmetic: boolean
}

/** Check of one kind of fact. */
export type Check = (comparison: Comparison) => Reason[]

/** Returns whether a token has a mark of a kind, and of a value if given. */
export const hasMark = ({ marks }: Token, kind: string, value?: string): boolean =>
  marks.some((mark) => mark.kind === kind && (value === undefined || mark.value === value))

const wordsIn = (text: string) =>
  ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? []).join(' ')} `

/** Returns whether a text contains words literally, whatever the tables make of them. */
export const saysWords = (text: string, words: string): boolean =>
  wordsIn(text).includes(wordsIn(words))

/** Returns a range of a text extended to whole compounds: "ACCA-qualified". */
export function wholeWords(text: string, from: number, to: number): string {
  const [before = ''] = /[\p{L}\p{N}-]*$/u.exec(text.slice(0, from)) ?? []
  const [behind = ''] = /^[\p{L}\p{N}-]*/u.exec(text.slice(to)) ?? []
  return `${before}${text.slice(from, to)}${behind}`.replace(/^-+|-+$/g, '')
}

/** Creates a reason about the words from the first to the last token. */
export function reasonAbout(
  kind: ReasonKind,
  verdict: Reason['verdict'],
  text: string,
  tokens: readonly Token[],
  place: string | null = null,
): Reason {
  const from = Math.min(...tokens.map((token) => token.from))
  const to = Math.max(...tokens.map((token) => token.to))
  return { kind, verdict, words: wholeWords(text, from, to), place }
}

const isSpace = (text: string, left: Token, right: Token) =>
  /^[\s\u00a0-]+$/u.test(text.slice(left.to, right.from))

/** Returns the run of names around a token: "NEBOSH General Certificate" for "General". */
export function wholeName({ text, tokens }: Reading, token: Token): Token[] {
  const isPart = ({ isNameShaped }: Token) => isNameShaped
  const run = [token]
  for (const step of [-1, 1] as const) {
    for (let at = token.index; ; at += step) {
      const [here, next] = [tokens[at], tokens[at + step]]
      if (!here || !next || !isPart(next)) break
      if (!(step > 0 ? isSpace(text, here, next) : isSpace(text, next, here))) break
      run.push(next)
    }
  }
  return run
}

/** Creates a reason about words that no licensing text has: `elsewhere` if another part of the CV has them. */
export const reasonAboutUnknown = (
  kind: ReasonKind,
  isAsked: boolean,
  text: string,
  tokens: readonly Token[],
  place: string | null,
): Reason =>
  reasonAbout(
    place === null ? kind : 'elsewhere',
    isAsked || place !== null ? 'confirm' : 'block',
    text,
    tokens,
    place,
  )
