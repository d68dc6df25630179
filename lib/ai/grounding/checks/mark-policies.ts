import type { MarkKind } from '../language/types'
import type { Reading, Token } from '../reading/types'
import type { Reason, ReasonKind } from '../types'
import type { MarkFact } from './mark-targets'
import type { Comparison } from './types'

export type Policy = {
  kind: ReasonKind
  added: Reason['verdict'] | null
  dropped: Reason['verdict'] | null
}

/** Verdicts where a small word is added or dropped while the words that it applies to stay. */
export const policies: Partial<Record<MarkKind, Policy>> = {
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
export const narrowing: ReadonlySet<string> = new Set(['some', 'most', 'half'])

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
export function isOnlyOne(
  fact: MarkFact,
  mine: readonly MarkFact[],
  theirs: readonly MarkFact[],
  comparison: Comparison,
): boolean {
  const alike = (other: MarkFact) =>
    other.kind === fact.kind &&
    other.value === fact.value &&
    (fact.kind !== 'wide' || other.token.stem === fact.token.stem)
  const [other, ...more] = theirs.filter(alike)
  if (!other || more.length > 0 || mine.filter(alike).length !== 1) return false
  return areAligned(
    around(fact, comparison.after),
    around(other, comparison.source.reading),
    comparison,
  )
}
