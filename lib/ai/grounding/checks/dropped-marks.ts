import type { Token } from '../reading/types'
import type { Reason } from '../types'
import { areAligned, isOnlyOne, narrowing, policies } from './mark-policies'
import type { MarkFact } from './mark-targets'
import { type Comparison, isInGroup, reasonAbout } from './types'

/** "no lost-time accidents" is less than "no accidents": under a negation, what narrows it has to stay. */
const widenedUnder = (fact: MarkFact, { words }: Comparison) =>
  fact.kind === 'negation' &&
  fact.targets.some(
    ({ index, isNeutral, strength }) =>
      !isNeutral && strength === 0 && (words.targets[index] ?? []).length === 0,
  )

/** Others that are named by "with" or by help; an order that is said by the order of the words. */
function isSaidOtherwise(
  fact: MarkFact,
  mine: readonly MarkFact[],
  comparison: Comparison,
): boolean {
  if (fact.kind === 'order') return !isSaidAgain(fact, mine, comparison)
  if (fact.kind !== 'shared') return false
  if (isInGroup(comparison.after)) return true
  return mine.some(
    ({ kind, targets }) =>
      kind === 'hedge' ||
      (kind === 'with' &&
        (targets.some(({ isPerson }) => isPerson) ||
          areAligned(targets, fact.targets, comparison))),
  )
}

/** Returns whether the words that "before" or "until" applied to stand in the new text, with no order said. */
const isSaidAgain = (fact: MarkFact, mine: readonly MarkFact[], { after, words }: Comparison) =>
  /^(?:before|until)$/.test(fact.value) &&
  !mine.some(({ kind }) => kind === 'order') &&
  fact.targets.some(({ index }) =>
    (words.targets[index] ?? []).some((at) => after.tokens[at] !== undefined),
  )

/** Whether words came that may say the same: then only the person can tell whether something is gone. */
const isReworded = ({ after, words }: Comparison) =>
  after.tokens.some(
    ({ isContent, isNeutral, index }) =>
      isContent && !isNeutral && (words.sources[index] ?? []).length === 0,
  )

/** Whether what a word was said of still stands; of company it is whatever was done in it. */
function isKept(fact: MarkFact, { source, words }: Comparison): boolean {
  const isThere = (index: number) => (words.targets[index] ?? []).length > 0
  // "usually within one day" is said of the whole sentence.
  const isOfAll =
    fact.kind === 'shared' || (fact.kind === 'quantifier' && fact.targets.length === 0)
  if (!isOfAll) return fact.targets.some(({ index }) => isThere(index))
  return source.reading.tokens.some(
    ({ sentence, isContent, index }) =>
      sentence === fact.token.sentence && isContent && isThere(index),
  )
}

/** Whether the word stands in the new text, said of the same. */
const isStill = (fact: MarkFact, mine: readonly MarkFact[], comparison: Comparison) =>
  mine.some(
    (other) =>
      other.kind === fact.kind &&
      other.value === fact.value &&
      (fact.kind === 'shared' ||
        other.targets.length === 0 ||
        areAligned(other.targets, fact.targets, comparison)),
  )

function checkOne(
  fact: MarkFact,
  comparison: Comparison,
  mine: readonly MarkFact[],
  theirs: readonly MarkFact[],
): Reason[] {
  const { source, words } = comparison
  const { text } = source.reading
  const place = source.placeAt(fact.token.from)
  if (isStill(fact, mine, comparison)) {
    if (!widenedUnder(fact, comparison)) return []
    return [reasonAbout('negation', 'confirm', text, [fact.token, ...fact.targets], place)]
  }
  if ((words.targets[fact.token.index] ?? []).length > 0) return []
  const twins = mine.filter(({ kind, value }) => kind === fact.kind && value === fact.value)
  const [twin] = twins
  if (twin && twins.length === 1 && isOnlyOne(twin, mine, theirs, comparison)) return []
  if (isSaidOtherwise(fact, mine, comparison)) return []
  const policy = policies[fact.kind]
  const isUncertain = twins.length > 0 || isReworded(comparison)
  const verdict = isUncertain ? 'confirm' : (policy?.dropped ?? 'confirm')
  const gone = [fact.token, ...fact.targets.slice(0, 2)]
  return [reasonAbout(policy?.kind ?? 'quantifier', verdict, text, gone, place)]
}

const isFifty = ({ quantity }: Token) => quantity?.unit === 'percent' && quantity.value === 50

/** Small words that went while what they were said of stayed. */
export function checkDropped(
  comparison: Comparison,
  mine: readonly MarkFact[],
  theirs: readonly MarkFact[],
): Reason[] {
  return theirs.flatMap((fact) => {
    const isNarrowing = fact.kind === 'quantifier' && narrowing.has(fact.value)
    if (!policies[fact.kind]?.dropped && !isNarrowing) return []
    // "some 4,000" is about so many: it is compared with the number.
    const next = comparison.source.reading.tokens[fact.token.index + 1]
    if (fact.value === 'some' && next?.quantity) return []
    if (fact.value === 'half' && comparison.after.tokens.some(isFifty)) return []
    return isKept(fact, comparison) ? checkOne(fact, comparison, mine, theirs) : []
  })
}
