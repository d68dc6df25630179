import type { Reading, Token } from '../reading/types'
import { type Comparison, hasMark } from './types'

/** The word of the source that a verb behind "to" is a form of. */
function formsBehindTo(token: Token, { after, source, words }: Comparison): Token[] {
  const deed = token.folded === 'to' ? after.tokens[token.index + 1] : undefined
  return (words.sources[deed?.index ?? -1] ?? []).flatMap((at) => {
    const other = source.reading.tokens[at]
    return other && other.stem === deed?.stem ? [other] : []
  })
}

/** "helped her to introduce" for "helped her introduce". */
const isAfterHelp = (token: Token, comparison: Comparison) =>
  formsBehindTo(token, comparison).some(({ index, sentence }) =>
    comparison.source.reading.tokens.some(
      (one) => /^help/.test(one.folded) && one.index < index && one.sentence === sentence,
    ),
  )

/** "trained them to use it" for "trained them in the use of it": the verb of what was the noun. */
const isDeedOfNoun = (token: Token, comparison: Comparison) =>
  formsBehindTo(token, comparison).some(({ index }) =>
    /^(?:the|of|in)$/.test(comparison.source.reading.tokens[index - 1]?.folded ?? ''),
  )

/** The first word with a meaning of its own from a place on. */
const firstContent = ({ tokens }: Reading, from: number) =>
  tokens.slice(from, from + 6).find(({ isContent }) => isContent)

/** ", and the rest is planned" or ", with the rest planned" for "; the rest is planned": two clauses, told in one. */
function joinsClauses(token: Token, { overlay, after, source, lexicon }: Comparison): boolean {
  const isWith = hasMark(token, 'with')
  if (!lexicon.joins.has(token.folded) && !isWith) return false
  const next = firstContent(after, token.index + 1)
  const other = overlay?.kept.find(([mine]) => mine === next)?.[1]
  if (!other || after.tokens[token.index - 1]?.text !== ',') return false
  const { tokens } = source.reading
  const end = tokens.findLast(
    ({ index, text }) =>
      index < other.index && (text === ';' || text === '.' || (isWith && text === ',')),
  )
  if (end !== undefined && firstContent(source.reading, end.index + 1) === other) return true
  // ", with entries in the log" for "and entries in the log"; of people it would say who was there.
  const join = tokens[other.index - 1]
  return isWith && !other.isPerson && join !== undefined && lexicon.joins.has(join.folded)
}

/** ", and with an assistant" for ", with an assistant": a comma joined them before. */
function joinsAsComma(token: Token, { overlay, after, source, lexicon }: Comparison): boolean {
  if (!lexicon.joins.has(token.folded) || after.tokens[token.index - 1]?.text !== ',') return false
  const next = after.tokens[token.index + 1]
  const other = overlay?.kept.find(([mine]) => mine === next)?.[1]
  return (
    other !== undefined && !other.isContent && source.reading.tokens[other.index - 1]?.text === ','
  )
}

/** "sans aucun incident" for "sans incident": nothing is taken back twice. */
function isNoneOfNone(token: Token, { after, source }: Comparison): boolean {
  const before = after.tokens[token.index - 1]
  return (
    hasMark(token, 'negation') &&
    before !== undefined &&
    hasMark(before, 'negation') &&
    source.reading.tokens.some(({ folded }) => folded === before.folded)
  )
}

/** "Durchführung von 320 Kontrollen" for "320 Kontrollen": the word for doing it takes its own small word. */
function isOfDoing(token: Token, { after }: Comparison): boolean {
  const before = after.tokens[token.index - 1]
  return token.folded === 'von' && before?.isNeutral === true && before.isSentenceStart
}

const agentWord = /^(?:by|von|durch|par|por|da|dal|dalla|dallo|pelo|pela)$/
const relativeWord = /^(?:which|that|who|que|che|qui|dont)$/

const isNoun = (token: Token | undefined) => token?.isContent === true && token.strength === 0

/** "which the manager approved" and "approved by the manager": the small word of the other voice. */
export function isVoiceTurned(
  token: Token,
  { overlay, after, source, words }: Comparison,
): boolean {
  if (relativeWord.test(token.folded))
    return (
      overlay?.left.some(
        ({ folded, index }) =>
          agentWord.test(folded) ||
          (relativeWord.test(folded) && isNoun(source.reading.tokens[index - 1])),
      ) ?? false
    )
  if (!agentWord.test(token.folded)) return false
  const deed = [1, 2].map((back) => after.tokens[token.index - back]).find((one) => one?.isContent)
  const agent = [1, 2, 3].map((on) => after.tokens[token.index + on]).find((one) => one?.isContent)
  const placesOf = (one: Token | undefined) => words.sources[one?.index ?? -1] ?? []
  return placesOf(deed).some((at) =>
    placesOf(agent).some(
      (by) =>
        by < at &&
        at - by <= 4 &&
        source.reading.tokens.slice(by, at).every(({ kind }) => kind === 'word'),
    ),
  )
}

/** Whether a small word that came says nothing new: another voice, a verb for its noun, two clauses told in one. */
export const isOfGrammar = (token: Token, comparison: Comparison) =>
  isVoiceTurned(token, comparison) ||
  isAfterHelp(token, comparison) ||
  isDeedOfNoun(token, comparison) ||
  joinsClauses(token, comparison) ||
  joinsAsComma(token, comparison) ||
  isNoneOfNone(token, comparison) ||
  isOfDoing(token, comparison)
