import { type WordSets, wordsOf } from '@/lib/language/posting'
import type { PhraseLanguage } from '@/lib/language/tags'
import { type PhraseToken, phraseTokensOf } from './phrase-tokens'

/** Words of a sentence that name one demand, and where they stand in it. */
export type Phrase = { words: string; from: number; to: number }

type Span = { from: number; to: number }

/** More words than this are a sentence, and name nothing. */
const maxPhraseWords = 6

/** Beginnings of clauses that only say more of what was named. */
const subordinate =
  /^(?:which|who|whom|whose|that|where|when|while|if|because|since|although|wenn|weil|dass|obwohl|damit|qui|dont|ou|si|lorsque|afin|que|quien|donde|cuando|che|cui|dove|quando|se|als|wanneer|omdat|zodat|quem|onde)$/

/** Light words that end the name of a demand: "leadership experience", "communication skills". */
const experience =
  /^(?:experiences?|skills?|knowledge|qualifications?|competenc(?:e|y|ies)|support)$/

/** Parts a sentence at its signs and at "and", but not inside a name that has one ("health and safety"). */
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

/** The first index from which a test fails. */
function skip(
  tokens: readonly PhraseToken[],
  from: number,
  test: (token: PhraseToken) => boolean,
): number {
  let at = from
  while (at < tokens.length && test(tokens[at] as PhraseToken)) at++
  return at
}

/** Goes on over "of medicines", "or Tableau", and the light word that ends a name ("leadership experience"). */
function extend(tokens: readonly PhraseToken[], start: number, end: number): number {
  const next = tokens[end]
  if (!next) return end
  if (next.role === 'light' && end > 0) {
    const behind = skip(tokens, end, ({ role }) => role === 'light')
    return experience.test(next.folded) && behind - end === 1 ? extend(tokens, start, behind) : end
  }
  // "Vor- und Nachbereitung" is one thing.
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

/** A noun phrase of German: a capital tells the noun, the words with an ending before it belong to it. */
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

/** A noun phrase of a language without capitals for nouns, with the verb right before it. */
function plainPhrase(tokens: readonly PhraseToken[], isVerbal: boolean): Range | null {
  const begin = skip(tokens, 0, isBefore)
  const end = skip(tokens, begin, isContent)
  if (end === begin) return null
  const next = tokens[end]
  const isLone = end - begin === 1 && !tokens[begin]?.isNameLike
  const isLightVerb = next?.role === 'light' && tokens[end + 1]?.role === 'article'
  const leadsOn = next?.role === 'article' || isLightVerb || (isVerbal && next?.role === 'function')
  if (isLone && next && isBefore(next) && next.role !== 'or' && next.role !== 'link') {
    const noun = skip(tokens, end, isBefore)
    const nounEnd = skip(tokens, noun, isContent)
    const isNamed = tokens[noun]?.isNameLike || tokens[noun]?.isCapital
    if (nounEnd > noun && (leadsOn || isNamed)) {
      const isNear = noun - end <= 2
      if (isNamed || nounEnd - noun > 1 || !isNear) return [noun, extend(tokens, noun, nounEnd)]
      return [begin, nounEnd]
    }
  }
  // "Watch KPIs": a name needs no verb before it.
  const isVerbOfName = isVerbal && !tokens[begin]?.isCapital && tokens[begin + 1]?.isNameLike
  return [isVerbOfName && end - begin > 2 ? begin + 1 : begin, extend(tokens, begin, end)]
}

/** Takes off the words of the demand that stand behind it: "Python required". */
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
 * Finds what a sentence of a job description asks for: in each of its parts the smallest phrase that names something.
 * Alternatives stay one; what stands in brackets names what was said before them.
 *
 * @param taken spans that are read otherwise, such as years
 * @param names spans of names that may have a sign or an "and" inside
 * @param isVerbal whether it says what somebody does, so that its parts begin with verbs
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
    const range = language === 'de' ? germanPhrase(segment) : plainPhrase(segment, isVerbal)
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
  return end - begin > maxPhraseWords || !/\p{L}{2}/u.test(words) ? null : { words, from, to }
}

/** A short form in brackets belongs to what it shortens; other words in brackets name what stands before them. */
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

/** The words behind "you": what stands before them says when or where. */
function behindSubject(
  segment: readonly PhraseToken[],
  { you, articles }: WordSets,
): PhraseToken[] {
  const subject = segment.findLastIndex(({ folded }) => you.has(folded) && !articles.has(folded))
  const behind = segment.slice(subject + 1)
  return behind.some(isContent) || subject > 1 ? behind : [...segment]
}

/** "Assess" in "assess and treat patients": the object of both stands behind the second. */
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

/** Whether a part begins with a word that only says more of what was named. */
function isClause([first, second]: readonly PhraseToken[]): boolean {
  if (!first) return false
  if (subordinate.test(first.folded)) return true
  const isRelative = /^(?:die|der|das|dat)$/.test(first.folded) && !first.isCapital
  return isRelative && second !== undefined && second.role === 'function'
}
