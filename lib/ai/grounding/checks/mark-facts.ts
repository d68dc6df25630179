import type { MarkKind } from '../language/types'
import type { Token } from '../reading/types'
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
  negation: { kind: 'negation', added: 'block', dropped: 'block' },
  exception: { kind: 'negation', added: null, dropped: 'confirm' },
  quantifier: { kind: 'quantifier', added: 'confirm', dropped: null },
  superlative: { kind: 'superlative', added: 'block', dropped: null },
  sole: { kind: 'sole', added: 'block', dropped: null },
  comparison: { kind: 'comparison', added: 'confirm', dropped: null },
  wide: { kind: 'scope', added: 'confirm', dropped: null },
  restriction: { kind: 'restriction', added: null, dropped: 'confirm' },
  shared: { kind: 'shared', added: null, dropped: 'block' },
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
    return (
      after.tokens[fact.token.index + 1]?.quantity !== null &&
      after.tokens[fact.token.index + 1]?.quantity !== undefined
    )
  }
  if (fact.kind !== 'wide' || !/^(?:across|throughout)$/.test(fact.token.folded)) return false
  const next = after.tokens[fact.token.index + 1]
  if (next?.quantity) return true
  return (
    fact.targets.length > 0 &&
    fact.targets.every((token) => isPluralThere(token, words.sources, after.tokens))
  )
}

const isPluralThere = (
  token: Token,
  sources: readonly (readonly number[])[],
  tokens: readonly Token[],
) => /s$/.test(token.folded) && (sources[token.index] ?? []).length > 0 && tokens.length > 0

/** Small words that came without a licence. */
function checkAdded(
  comparison: Comparison,
  mine: readonly MarkFact[],
  theirs: readonly MarkFact[],
): Reason[] {
  return mine.flatMap((fact) => {
    const policy = policies[fact.kind]
    if (!policy?.added || isLicensed(fact, theirs, comparison)) return []
    if (fact.kind === 'quantifier' && (fact.value === 'some' || fact.value === 'both')) return []
    if (isHarmless(fact, comparison)) return []
    const near = fact.targets.slice(0, 3)
    return [reasonAbout(policy.kind, policy.added, comparison.after.text, [fact.token, ...near])]
  })
}

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
    const isKept = fact.targets.some(({ index }) => (words.targets[index] ?? []).length > 0)
    if (!isKept) return []
    const still = mine.some(
      (other) =>
        other.kind === fact.kind &&
        other.value === fact.value &&
        (other.targets.length === 0 || areAligned(other.targets, fact.targets, comparison)),
    )
    if (still || (words.targets[fact.token.index] ?? []).length > 0) return []
    const place = source.placeAt(fact.token.from)
    const kind = policy?.kind ?? 'quantifier'
    return [
      reasonAbout(
        kind,
        policy?.dropped ?? 'confirm',
        source.reading.text,
        [fact.token, ...fact.targets.slice(0, 2)],
        place,
      ),
    ]
  })
}

/** Each small word that carries a fact has to be said of the same words before and after. */
export function checkMarks(comparison: Comparison): Reason[] {
  const mine = markFactsOf(comparison.after).filter(({ kind }) => !reachingKinds.has(kind))
  const theirs = markFactsOf(comparison.source.reading).filter(
    ({ kind }) => !reachingKinds.has(kind),
  )
  return [...checkAdded(comparison, mine, theirs), ...checkDropped(comparison, mine, theirs)]
}
