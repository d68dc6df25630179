import type { Reading, Token } from '../reading/types'
import type { Reason } from '../types'
import { checkAdded } from './added-marks'
import { checkDropped } from './dropped-marks'
import { type MarkFact, markFactsOf, reachingKinds } from './mark-targets'
import { type Comparison, reasonAbout } from './types'

/** "not cleared for the router": where the negation is gone, nothing of its clause may stand bare. */
function checkNegatedRest(
  { after, source, words }: Comparison,
  mine: readonly MarkFact[],
  theirs: readonly MarkFact[],
): Reason[] {
  if (mine.some(({ kind }) => kind === 'negation' || kind === 'exception')) return []
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
    const [first] = said.flatMap((at) => after.tokens[at] ?? [])
    return first
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
    ...checkNegatedRest(comparison, mine, theirs),
  ]
}
