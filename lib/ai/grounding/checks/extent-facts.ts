import type { Reading, Token } from '../reading/types'
import type { Reason } from '../types'
import { isPeriodThere } from './around-number'
import { areAligned } from './mark-policies'
import { type MarkFact, markFactsOf } from './mark-targets'
import { type Comparison, reasonAbout } from './types'

/** "eine Auszubildende" may not become "die Auszubildenden": the article and the ending both say so. */
function checkGermanPlurals({ after, source, words }: Comparison): Reason[] {
  return after.tokens.flatMap((token) => {
    if (
      !token.isContent ||
      !/^(?:die|den|alle|mehrere)$/.test(after.tokens[token.index - 1]?.folded ?? '')
    )
      return []
    const one = (words.sources[token.index] ?? [])
      .flatMap((at) => source.reading.tokens[at] ?? [])
      .find(
        (other) =>
          other.stem === token.stem &&
          token.folded.length > other.folded.length &&
          /^eine?[nmrs]?$/.test(source.reading.tokens[other.index - 1]?.folded ?? ''),
      )
    return one
      ? [reasonAbout('plural', 'confirm', after.text, [token], source.placeAt(one.from))]
      : []
  })
}

/** One became many. */
export function checkPlurals(comparison: Comparison): Reason[] {
  const { after, source, words, lexicon } = comparison
  const { singularWords, code } = lexicon.table
  if (code === 'de') return checkGermanPlurals(comparison)
  const singles = new Set(singularWords.split(' '))
  const isMany = (token: Token) =>
    code === 'it' ? false : /[^us]s$/.test(token.folded) && token.folded.length > 3
  return after.tokens.flatMap((token) => {
    if (!token.isContent || !isMany(token)) return []
    const found = (words.sources[token.index] ?? []).flatMap(
      (at) => source.reading.tokens[at] ?? [],
    )
    const one = found.find((other) => {
      if (other.stem !== token.stem || isMany(other)) return false
      const next = source.reading.tokens[other.index + 1]
      if (next?.isContent && code === 'en') return false
      return [1, 2, 3].some((back) => {
        const before = source.reading.tokens[other.index - back]
        const between = source.reading.tokens.slice(other.index - back + 1, other.index)
        return (
          before !== undefined &&
          singles.has(before.folded) &&
          between.every((word) => word.isContent)
        )
      })
    })
    if (!one || found.some((other) => isMany(other))) return []
    const next = after.tokens[token.index + 1]
    if (code === 'en' && next?.isContent && next.strength === 0) return []
    return [reasonAbout('plural', 'confirm', after.text, [token], source.placeAt(one.from))]
  })
}

/** Returns the other words of the clause of a frequency mark, the things before the verb: it applies to them. */
function besides({ token }: MarkFact, { segments }: Reading): Token[] {
  const home = segments[token.segment]
  const said = (home?.tokens ?? []).filter(({ isContent }) => isContent)
  const things = said.filter(({ index }) => index !== home?.verb)
  return things.length > 0 ? things : said
}

const isVague = (period: string | undefined) => /^(?:sometimes|often|always)$/.test(period ?? '')

/** Checks how often things are said to happen, where no number is beside it. */
export function checkFrequency(comparison: Comparison): Reason[] {
  const mine = markFactsOf(comparison.after).filter(
    ({ kind, token }) => kind === 'period' && isPeriodThere(comparison.after, token),
  )
  const theirs = markFactsOf(comparison.source.reading).filter(({ kind }) => kind === 'period')
  const values = (facts: readonly MarkFact[]) => facts.map(({ value }) => value).join(' ')
  if (values(mine) === values(theirs)) return []
  const come = mine.flatMap((fact) => {
    const same = theirs.filter(({ value }) => value === fact.value)
    const fits = same.some(
      (other) =>
        theirs.length < 2 ||
        areAligned(fact.targets, other.targets, comparison) ||
        areAligned(
          besides(fact, comparison.after),
          besides(other, comparison.source.reading),
          comparison,
        ),
    )
    if (fits) return []
    const verdict =
      theirs.length === 1 && same.length === 0 && !isVague(fact.value) && !isVague(theirs[0]?.value)
        ? ('block' as const)
        : ('confirm' as const)
    return [reasonAbout('period', verdict, comparison.after.text, [fact.token])]
  })
  const lost = theirs.flatMap((fact) => {
    if (fact.value !== 'sometimes' || mine.some(({ value }) => value === 'sometimes')) return []
    const home = comparison.source.reading.segments[fact.token.segment]
    const isUsed = home?.tokens.some(
      (one) => one.isContent && (comparison.words.targets[one.index] ?? []).length > 0,
    )
    return isUsed
      ? [
          reasonAbout(
            'period',
            'confirm',
            comparison.source.reading.text,
            [fact.token],
            comparison.source.placeAt(fact.token.from),
          ),
        ]
      : []
  })
  return [...come, ...lost]
}

/** "cut manual refunds from 40 to 12": what narrows the thing that numbers were measured of may not go. */
export function checkMeasured({ after, source, words }: Comparison): Reason[] {
  const { tokens, segments } = source.reading
  return segments.flatMap((segment) => {
    const verb = tokens[segment.verb]
    const numbers = segment.tokens.filter(({ quantity }) => quantity && !quantity.isName)
    if (!verb?.isChange || numbers.length < 2) return []
    const [first] = numbers
    const object = segment.tokens.filter(
      ({ index, isContent }) => isContent && index > verb.index && index < (first?.index ?? 0),
    )
    const isThere = ({ index }: Token) => (words.targets[index] ?? []).length > 0
    const lost = object.find((token) => !token.isNeutral && !isThere(token))
    if (!lost || !object.some(isThere)) return []
    if (!after.tokens.some(({ quantity }) => quantity?.value === first?.quantity?.value)) return []
    return [reasonAbout('scope', 'confirm', source.reading.text, [lost], source.placeAt(lost.from))]
  })
}

/** A change in one part is not a change of the whole. */
export function checkScopes(comparison: Comparison): Reason[] {
  const { after, source, words } = comparison
  const changed = after.tokens.some(({ isChange }) => isChange)
  if (!changed) return []
  return source.reading.segments.flatMap((segment) => {
    const hasResult = segment.tokens.some(
      ({ quantity, isChange }) => quantity?.unit === 'percent' || isChange,
    )
    const isKept = segment.tokens.some(
      ({ quantity, index, isChange }) =>
        (isChange && (words.targets[index] ?? []).length > 0) || quantity,
    )
    if (!hasResult || !isKept) return []
    return segment.tokens.flatMap((token) => {
      if (!token.isScope || !token.isContent || (words.targets[token.index] ?? []).length > 0)
        return []
      const isBehindPlace = [1, 2, 3, 4].some((back) => {
        const before = source.reading.tokens[token.index - back]
        return (
          before !== undefined &&
          /^(?:in|at|for|on|within|of|im|in|bei|fur|dans|pour|chez|en|para|nel|nella|per|no|na|em)$/.test(
            before.folded,
          )
        )
      })
      return isBehindPlace
        ? [
            reasonAbout(
              'scope',
              'confirm',
              source.reading.text,
              [token],
              source.placeAt(token.from),
            ),
          ]
        : []
    })
  })
}
