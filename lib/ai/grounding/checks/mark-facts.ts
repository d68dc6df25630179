import type { Reading, Token } from '../reading/types'
import type { Reason } from '../types'
import { checkAdded } from './added-marks'
import { checkDropped } from './dropped-marks'
import { type MarkFact, markFactsOf, reachingKinds } from './mark-targets'
import { type Comparison, reasonAbout } from './types'

/** Stretches that a negation of the new text is said of: its own, a subject before it, and what hangs on it. */
function deniedIn({ segments, tokens }: Reading): ReadonlySet<number> {
  const found = new Set<number>()
  const sentenceOf = (at: number) => segments[at]?.tokens[0]?.sentence
  for (const token of tokens) {
    if (!token.marks.some(({ kind }) => kind === 'negation' || kind === 'exception')) continue
    const home = token.segment
    found.add(home)
    // "accidents: none"
    if (segments[home]?.tokens[0]?.text === ':') found.add(home - 1)
    for (let at = home - 1; sentenceOf(at) === token.sentence; at--) {
      if ((segments[at]?.verb ?? 0) >= 0) break
      found.add(at)
    }
    for (let at = home + 1; sentenceOf(at) === token.sentence; at++) {
      if (!/^(?:verb|to|by)$/.test(segments[at]?.link ?? '')) break
      found.add(at)
    }
  }
  return found
}

/** "not cleared for the router": nothing of its clause may stand bare, where the negation is gone or said of another. */
function checkNegatedRest(
  { after, source, words }: Comparison,
  theirs: readonly MarkFact[],
): Reason[] {
  const denied = deniedIn(after)
  return theirs.flatMap((fact) => {
    if (fact.kind !== 'negation') return []
    const home = source.reading.segments[fact.token.segment]?.tokens ?? []
    const rest = home.filter(
      ({ index, isContent, isNeutral }) => index > fact.token.index && isContent && !isNeutral,
    )
    const said = rest.flatMap(({ index }) =>
      (words.targets[index] ?? []).filter((at) =>
        (words.sources[at] ?? []).every((from) => rest.some((one) => one.index === from)),
      ),
    )
    const stands = said.flatMap((at) => after.tokens[at] ?? [])
    const [first] = stands
    const isBare = stands.every(({ segment }) => !denied.has(segment))
    return first && isBare
      ? [reasonAbout('negation', 'confirm', after.text, [first], source.placeAt(fact.token.from))]
      : []
  })
}

/** "nearly all" without its "nearly", and an average that nobody spoke of. */
function checkBareLimits({ after, source }: Comparison): Reason[] {
  const isLimit = (token: Token | undefined) =>
    token?.marks.some(({ kind }) => kind === 'limit') ?? false
  const isAll = (token: Token | undefined) =>
    token?.marks.some(({ kind, value }) => kind === 'quantifier' && value === 'all') ?? false
  const pairs = ({ tokens }: Reading) =>
    tokens.filter((token) => isAll(token) && isLimit(tokens[token.index - 1]))
  const lost =
    pairs(source.reading).length > pairs(after).length ? after.tokens.filter(isAll).slice(0, 1) : []
  const isAverage = ({ marks }: Token) =>
    marks.some(({ kind, value }) => kind === 'limit' && value === 'average')
  const averages = source.reading.tokens.some(isAverage) ? [] : after.tokens.filter(isAverage)
  return [...lost, ...averages].map((token) => reasonAbout('limit', 'confirm', after.text, [token]))
}

/** Each small word that carries a fact has to be said of the same words before and after. */
export function checkMarks(comparison: Comparison): Reason[] {
  const mine = markFactsOf(comparison.after).filter(
    ({ kind }) => kind === 'hedge' || !reachingKinds.has(kind),
  )
  const theirs = markFactsOf(comparison.source.reading).filter(
    ({ kind }) => !reachingKinds.has(kind),
  )
  return [
    ...checkAdded(comparison, mine, theirs),
    ...checkDropped(comparison, mine, theirs),
    ...checkBareLimits(comparison),
    ...checkNegatedRest(comparison, theirs),
  ]
}
