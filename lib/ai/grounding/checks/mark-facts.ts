import type { MarkKind } from '../language/types'
import type { Reading, Token } from '../reading/types'
import type { Reason, ReasonKind } from '../types'
import { type MarkFact, markFactsOf, reachingKinds } from './mark-targets'
import { type Comparison, reasonAbout } from './types'

type Policy = {
  kind: ReasonKind
  added: Reason['verdict'] | null
  dropped: Reason['verdict'] | null
}

/** What it means that a small word came or went while the words that it is said of stayed. */
const policies: Partial<Record<MarkKind, Policy>> = {
  negation: { kind: 'negation', added: 'confirm', dropped: 'block' },
  exception: { kind: 'negation', added: null, dropped: 'confirm' },
  quantifier: { kind: 'quantifier', added: 'confirm', dropped: null },
  superlative: { kind: 'superlative', added: 'block', dropped: null },
  sole: { kind: 'sole', added: 'block', dropped: null },
  comparison: { kind: 'comparison', added: 'confirm', dropped: null },
  wide: { kind: 'scope', added: 'confirm', dropped: null },
  restriction: { kind: 'restriction', added: null, dropped: 'confirm' },
  shared: { kind: 'shared', added: null, dropped: 'confirm' },
  level: { kind: 'restriction', added: null, dropped: 'confirm' },
  ordinal: { kind: 'order', added: 'confirm', dropped: 'confirm' },
  condition: { kind: 'restriction', added: null, dropped: 'confirm' },
  order: { kind: 'order', added: null, dropped: 'confirm' },
}

/** Of these the ones whose going says more than before. */
const narrowing: ReadonlySet<string> = new Set(['some', 'most', 'half'])

/** Whether any word of one list says the same as one of the other. */
export function areAligned(
  after: readonly Token[],
  source: readonly Token[],
  { words }: Comparison,
): boolean {
  return after.some(({ index }) =>
    (words.sources[index] ?? []).some((at) => source.some((other) => other.index === at)),
  )
}

const isLicensed = (fact: MarkFact, source: readonly MarkFact[], comparison: Comparison) =>
  source.some(
    (other) =>
      other.kind === fact.kind &&
      other.value === fact.value &&
      (fact.targets.length === 0 ||
        other.targets.length === 0 ||
        areAligned(fact.targets, other.targets, comparison)),
  )

/** Marks whose words alone are no claim where a place or a list follows that the source has too. */
function isHarmless(fact: MarkFact, { after, words }: Comparison): boolean {
  if (fact.kind === 'quantifier' && fact.value === 'all') {
    // "per day", "each shift" beside a number are compared with the number.
    // Of a number they say that it is the whole, unless they share it out.
    const isShare = /^(?:je|jeweils|each|chacun|chacune|cada|ciascuno|ciascuna)$/.test(
      fact.token.folded,
    )
    return !isShare && Boolean(after.tokens[fact.token.index + 1]?.quantity)
  }
  if (fact.kind !== 'wide' || !/^(?:across|throughout)$/.test(fact.token.folded)) return false
  const next = after.tokens[fact.token.index + 1]
  if (next?.quantity) return true
  return (
    fact.targets.length > 0 &&
    fact.targets.some((token) => isPluralThere(token, words.sources, after.tokens))
  )
}

const isPluralThere = (
  token: Token,
  sources: readonly (readonly number[])[],
  tokens: readonly Token[],
) => /s$/.test(token.folded) && (sources[token.index] ?? []).length > 0 && tokens.length > 0

/** Words of content in the stretch of a mark and in the one behind it. */
const around = ({ token }: MarkFact, { tokens }: Reading) =>
  tokens.filter(
    ({ isContent, segment, sentence }) =>
      isContent &&
      sentence === token.sentence &&
      segment >= token.segment - 1 &&
      segment <= token.segment + 1,
  )

/** The only mark of its kind in both texts, near words that say the same: said of the same, turned around. */
function isOnlyOne(
  fact: MarkFact,
  mine: readonly MarkFact[],
  theirs: readonly MarkFact[],
  comparison: Comparison,
): boolean {
  const alike = (other: MarkFact) => other.kind === fact.kind && other.value === fact.value
  const [other, ...more] = theirs.filter(alike)
  if (!other || more.length > 0 || mine.filter(alike).length !== 1) return false
  return areAligned(
    around(fact, comparison.after),
    around(other, comparison.source.reading),
    comparison,
  )
}

/** Small words that came without a licence. */
function checkAdded(
  comparison: Comparison,
  mine: readonly MarkFact[],
  theirs: readonly MarkFact[],
): Reason[] {
  return mine.flatMap((fact) => {
    const policy = policies[fact.kind]
    if (
      !policy?.added ||
      isLicensed(fact, theirs, comparison) ||
      isOnlyOne(fact, mine, theirs, comparison)
    )
      return []
    if (fact.kind === 'quantifier' && (fact.value === 'some' || fact.value === 'both')) return []
    if (isHarmless(fact, comparison)) return []
    const near = fact.targets.slice(0, 3)
    const isKnown =
      theirs.some(({ kind }) => kind === fact.kind) ||
      (fact.kind === 'superlative' && fact.value === 'first')
    const verdict =
      isKnown || (fact.kind === 'superlative' && fact.value !== 'best') ? 'confirm' : policy.added
    return [reasonAbout(policy.kind, verdict, comparison.after.text, [fact.token, ...near])]
  })
}

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
  return mine.some(
    ({ kind, targets }) =>
      kind === 'hedge' || (kind === 'with' && targets.some(({ isPerson }) => isPerson)),
  )
}

/** What stood before or after something stands in the new text as a deed of its own, with no order said. */
const isSaidAgain = (fact: MarkFact, mine: readonly MarkFact[], { after, words }: Comparison) =>
  /^(?:before|until)$/.test(fact.value) &&
  !mine.some(({ kind }) => kind === 'order') &&
  fact.targets.some(({ index }) =>
    (words.targets[index] ?? []).some((at) => after.tokens[at] !== undefined),
  )

/** Small words that went while what they were said of stayed. */
function checkDropped(
  comparison: Comparison,
  mine: readonly MarkFact[],
  theirs: readonly MarkFact[],
): Reason[] {
  const { source, words } = comparison
  return theirs.flatMap((fact) => {
    const policy = policies[fact.kind]
    if (!policy?.dropped && !(fact.kind === 'quantifier' && narrowing.has(fact.value))) return []
    const isKept =
      fact.kind === 'shared'
        ? source.reading.tokens.some(
            (one) =>
              one.sentence === fact.token.sentence &&
              one.isContent &&
              (words.targets[one.index] ?? []).length > 0,
          )
        : fact.targets.some(({ index }) => (words.targets[index] ?? []).length > 0)
    if (!isKept) return []
    const still = mine.some(
      (other) =>
        other.kind === fact.kind &&
        other.value === fact.value &&
        (fact.kind === 'shared' ||
          other.targets.length === 0 ||
          areAligned(other.targets, fact.targets, comparison)),
    )
    const widened = still ? widenedUnder(fact, comparison) : null
    if (widened)
      return [
        reasonAbout(
          'negation',
          'confirm',
          source.reading.text,
          [fact.token, ...fact.targets],
          source.placeAt(fact.token.from),
        ),
      ]
    if (still || (words.targets[fact.token.index] ?? []).length > 0) return []
    const twin = mine.filter(({ kind, value }) => kind === fact.kind && value === fact.value)
    if (twin.length === 1 && twin[0] && isOnlyOne(twin[0], mine, theirs, comparison)) return []
    if (isSaidOtherwise(fact, mine, comparison)) return []
    const place = source.placeAt(fact.token.from)
    const kind = policy?.kind ?? 'quantifier'
    return [
      reasonAbout(
        kind,
        twin.length > 0 ? 'confirm' : (policy?.dropped ?? 'confirm'),
        source.reading.text,
        [fact.token, ...fact.targets.slice(0, 2)],
        place,
      ),
    ]
  })
}

/** Each small word that carries a fact has to be said of the same words before and after. */
export function checkMarks(comparison: Comparison): Reason[] {
  const mine = markFactsOf(comparison.after).filter(
    ({ kind }) => kind === 'hedge' || !reachingKinds.has(kind),
  )
  const theirs = markFactsOf(comparison.source.reading).filter(
    ({ kind }) => !reachingKinds.has(kind),
  )
  return [...checkAdded(comparison, mine, theirs), ...checkDropped(comparison, mine, theirs)]
}
