import { isWorkVerb } from '@/lib/language/line-words'
import { type WordSets, wordsOf } from '@/lib/language/posting'
import type { PhraseLanguage } from '@/lib/language/tags'
import { type PhraseToken, phraseTokensOf } from './phrase-tokens'

/** Words of a sentence that name one demand, with their range. */
export type Phrase = { words: string; from: number; to: number }

type Span = { from: number; to: number }

/** Maximum words of a phrase. */
const maxPhraseWords = 6

/** Conjunctions of clauses that only elaborate. */
const subordinate =
  /^(?:which|who|whom|whose|that|where|when|while|if|because|since|although|wenn|weil|dass|obwohl|damit|qui|dont|ou|si|lorsque|afin|que|quien|donde|cuando|che|cui|dove|quando|se|als|wanneer|omdat|zodat|quem|onde)$/

/** Light nouns that end a demand: "leadership experience", "communication skills". */
const experience =
  /^(?:experiences?|skills?|knowledge|qualifications?|competenc(?:e|y|ies)|support)$/

/** Splits a sentence at its signs and at "and", but not inside a name ("health and safety"). */
function segmentsOf(tokens: readonly PhraseToken[], names: readonly Span[]): PhraseToken[][] {
  const segments: PhraseToken[][] = []
  let open: PhraseToken[] = []
  const close = () => {
    if (open.length > 0) segments.push(open)
    open = []
  }
  for (const [at, token] of tokens.entries()) {
    const isInName = names.some(({ from, to }) => token.from > from && token.to < to)
    const isHalf = tokens[at - 1]?.text.endsWith('-')
    const isEnd = token.role === 'stop' || (token.role === 'and' && !isHalf)
    if (!isEnd || isInName) open.push(token)
    else close()
  }
  close()
  return segments
}

const isContent = ({ role }: PhraseToken) => role === 'content'
const isBefore = ({ role }: PhraseToken) => role !== 'content' && role !== 'stop'

/** Returns the first index at which a test fails. */
function skip(
  tokens: readonly PhraseToken[],
  from: number,
  test: (token: PhraseToken) => boolean,
): number {
  let at = from
  while (at < tokens.length && test(tokens[at] as PhraseToken)) at++
  return at
}

/** Extends a phrase over "of medicines", "or Tableau", or a light noun ("leadership experience"). */
function extend(tokens: readonly PhraseToken[], start: number, end: number): number {
  const next = tokens[end]
  if (!next) return end
  if (next.role === 'light' && end > 0) {
    const behind = skip(tokens, end, ({ role }) => role === 'light')
    return experience.test(next.folded) && behind - end === 1 ? extend(tokens, start, behind) : end
  }
  // "Vor- und Nachbereitung" is one phrase.
  const isHalf = next.role === 'and' && tokens[end - 1]?.text.endsWith('-')
  if (next.role !== 'link' && next.role !== 'or' && !isHalf) return end
  if (next.role === 'link' && tokens[end - 1]?.isNameLike) return end
  const begin = skip(tokens, end + 1, ({ role }) => role === 'article' || role === 'link')
  const stop = skip(tokens, begin, isContent)
  const isShort = stop > begin && stop - begin <= (next.role === 'or' ? 3 : 2)
  const isAmount = /^\d/.test(tokens[begin]?.text ?? '')
  return isShort && !isAmount && stop - start <= maxPhraseWords ? extend(tokens, start, stop) : end
}

type Range = readonly [begin: number, end: number]

/** Finds a German noun phrase: capitals mark nouns, inflected words before them belong to them. */
function germanPhrase(tokens: readonly PhraseToken[]): Range | null {
  const noun = tokens.findIndex((token) => isContent(token) && token.isCapital)
  if (noun < 0) return null
  let begin = noun
  while (begin > 0) {
    const before = tokens[begin - 1]
    const isWeak = before && /en$/.test(before.folded) && begin > 1
    if (!before || !isContent(before) || !(isWeak || /(?:e|er|es|em)$/.test(before.folded))) break
    begin--
  }
  const end = skip(
    tokens,
    noun,
    (token) => isContent(token) && (token.isCapital || /^\d/.test(token.text)),
  )
  const last = extend(tokens, begin, end)
  return [begin, tokens[last - 1]?.role === 'light' ? end : last]
}

/** Takes in what tells of which a lone noun behind a verb is: "care for patients on cardiac monitoring". */
function withWhich(tokens: readonly PhraseToken[], begin: number, nounEnd: number): number {
  if (tokens[nounEnd]?.role !== 'function') return nounEnd
  const from = skip(tokens, nounEnd, isBefore)
  const end = skip(tokens, from, isContent)
  return end > from && end - begin <= maxPhraseWords ? end : nounEnd
}

/** Finds a noun phrase in a language without capitalised nouns, with the verb directly before it. */
function plainPhrase(
  tokens: readonly PhraseToken[],
  isVerbal: boolean,
  language: PhraseLanguage,
): Range | null {
  const begin = skip(tokens, 0, isBefore)
  const end = skip(tokens, begin, isContent)
  if (end === begin) return null
  const next = tokens[end]
  const isLone = end - begin === 1 && !tokens[begin]?.isNameLike
  const isLightVerb = next?.role === 'light' && tokens[end + 1]?.role === 'article'
  const isVerb = isVerbal || isWorkVerb(tokens[begin]?.folded ?? '', language)
  const leadsOn = next?.role === 'article' || isLightVerb || (isVerb && next?.role === 'function')
  if (isLone && next && isBefore(next) && next.role !== 'or' && next.role !== 'link') {
    const noun = skip(tokens, end, isBefore)
    const nounEnd = skip(tokens, noun, isContent)
    const isNamed = tokens[noun]?.isNameLike || tokens[noun]?.isCapital
    if (nounEnd > noun && (leadsOn || isNamed)) {
      const isNear = noun - end <= 2
      if (isNamed || nounEnd - noun > 1 || !isNear) return [noun, extend(tokens, noun, nounEnd)]
      return [begin, withWhich(tokens, begin, nounEnd)]
    }
  }
  // "Watch KPIs": a name needs no verb before it.
  const isVerbOfName = isVerbal && !tokens[begin]?.isCapital && tokens[begin + 1]?.isNameLike
  return [isVerbOfName && end - begin > 2 ? begin + 1 : begin, extend(tokens, begin, end)]
}

/** Trims trailing demand words: "Python required". */
function trim(
  tokens: readonly PhraseToken[],
  [begin, end]: Range,
  demanding: ReadonlySet<string>,
): Range {
  let last = end
  while (last > begin + 1 && demanding.has(tokens[last - 1]?.folded ?? '')) last--
  return [begin, last]
}

/**
 * Finds what a sentence of a job description asks for: in each part the smallest phrase that names something.
 * Alternatives stay one phrase; brackets name what precedes them.
 *
 * @param taken spans parsed elsewhere, such as years
 * @param names spans of names that may contain a sign or an "and"
 * @param isVerbal whether the sentence describes tasks, so that its parts begin with verbs
 */
export function findPhrases(
  sentence: string,
  language: PhraseLanguage,
  taken: readonly Span[],
  names: readonly Span[],
  isVerbal: boolean,
): Phrase[] {
  const sets = wordsOf(language)
  const all = phraseTokensOf(sentence, sets)
  const tokens = all.map((token) =>
    taken.some(({ from, to }) => token.from >= from && token.to <= to)
      ? { ...token, role: 'stop' as const }
      : token,
  )
  const phrases: Phrase[] = []
  const segments = segmentsOf(tokens, names)
  for (const [at, whole] of segments.entries()) {
    const segment = behindSubject(whole, sets)
    if (isVerbal && isSharedVerb(segment, segments[at + 1], tokens)) continue
    const range =
      language === 'de' ? germanPhrase(segment) : plainPhrase(segment, isVerbal, language)
    const phrase = range && phraseAt(sentence, segment, trim(segment, range, sets.demanding))
    if (!phrase || isClause(segment)) continue
    const before = sentence.slice(0, segment[0]?.from)
    if (!/[([]\s*$/.test(before)) phrases.push(phrase)
    else if (segment[0]?.role === 'content') addBracketed(phrases, phrase, segment, sentence)
  }
  return phrases
}

function phraseAt(
  sentence: string,
  segment: readonly PhraseToken[],
  [begin, end]: Range,
): Phrase | null {
  const [from, to] = [segment[begin]?.from ?? 0, segment[end - 1]?.to ?? 0]
  const words = sentence.slice(from, to).replace(/[’'-]$/u, '')
  return end - begin > maxPhraseWords || !/\p{L}[&/]?\p{L}/u.test(words)
    ? null
    : { words, from, to }
}

/** Adds bracketed text: an abbreviation belongs to the words before it, other words name them. */
function addBracketed(
  phrases: Phrase[],
  phrase: Phrase,
  segment: readonly PhraseToken[],
  sentence: string,
): void {
  const before = phrases.pop()
  const isBeside = before && sentence.slice(before.to, phrase.from).trim() === '('
  const isShort = segment.length === 1 && segment[0]?.isNameLike
  if (!before || !isBeside || !isShort) phrases.push(phrase)
  else {
    const to = phrase.to + 1
    phrases.push({ from: before.from, to, words: sentence.slice(before.from, to) })
  }
}

/** Returns the words after "you"; those before it say when or where. */
function behindSubject(
  segment: readonly PhraseToken[],
  { you, articles }: WordSets,
): PhraseToken[] {
  const subject = segment.findLastIndex(({ folded }) => you.has(folded) && !articles.has(folded))
  const behind = segment.slice(subject + 1)
  return behind.some(isContent) || subject > 1 ? behind : [...segment]
}

/** Returns true for "assess" in "assess and treat patients", which shares its object with the next verb. */
function isSharedVerb(
  segment: readonly PhraseToken[],
  next: readonly PhraseToken[] | undefined,
  tokens: readonly PhraseToken[],
): boolean {
  const [only, ...more] = segment.filter(isContent)
  if (!only || more.length > 0 || only.isCapital || !next) return false
  const isJoined = tokens[tokens.indexOf(segment.at(-1) as PhraseToken) + 1]?.role === 'and'
  return isJoined && segment.at(-1) === only && next.filter(isContent).length > 1
}

/** Returns true if a part begins with a subordinate conjunction. */
function isClause([first, second]: readonly PhraseToken[]): boolean {
  if (!first) return false
  if (subordinate.test(first.folded)) return true
  const isRelative = /^(?:die|der|das|dat)$/.test(first.folded) && !first.isCapital
  return isRelative && second !== undefined && second.role === 'function'
}
