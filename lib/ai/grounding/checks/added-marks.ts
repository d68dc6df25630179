import type { Token } from '../reading/types'
import type { Reason } from '../types'
import { areAligned, isOnlyOne, policies } from './mark-policies'
import type { MarkFact } from './mark-targets'
import { type Comparison, reasonAbout } from './types'

const isLicensed = (fact: MarkFact, source: readonly MarkFact[], comparison: Comparison) =>
  source.some(
    (other) =>
      other.kind === fact.kind &&
      other.value === fact.value &&
      (fact.kind !== 'wide' || other.token.stem === fact.token.stem) &&
      (fact.targets.length === 0 ||
        other.targets.length === 0 ||
        areAligned(fact.targets, other.targets, comparison)),
  )

const shareWord = /^(?:per|par|por|pro|je|a|an|al|alla|allo|all|ao|a la|each|every)$/

/** "each placement" for "per placement": what a number is shared out to. */
const isSharedOut = ({ targets }: MarkFact, { source, words }: Comparison) =>
  (words.sources[targets[0]?.index ?? -1] ?? []).some((at) =>
    [1, 2].some((back) => shareWord.test(source.reading.tokens[at - back]?.folded ?? '')),
  )

const article = /^(?:un|une|una|uno|um|uma)$/
const singleWord = /^(?:solo|sola|seul|seule|unico|unica|unique|so|apenas)$/

/** "un unique client" for "un seul client": one, and no more is said of it. */
const isSingle = ({ token, value, targets }: MarkFact, { after, source, words }: Comparison) =>
  value === 'unique' &&
  article.test(after.tokens[token.index - 1]?.folded ?? '') &&
  targets.some(({ index }) =>
    (words.sources[index] ?? []).some((at) =>
      [1, 2].some((back) => singleWord.test(source.reading.tokens[at - back]?.folded ?? '')),
    ),
  )

const help =
  /^(?:help|support|assistance|hilfe|unterstutzung|aide|soutien|appui|ayuda|apoyo|aiuto|supporto|ajuda|apoio)$/

/** "sans aide" for "seule": nobody else was there. */
const isAloneSaid = ({ targets }: MarkFact, { source }: Comparison) =>
  targets.length > 0 &&
  (targets[0]?.isPerson === true || help.test(targets[0]?.folded ?? '')) &&
  source.reading.tokens.some(
    ({ marks, folded }) =>
      marks.some(({ kind }) => kind === 'sole') ||
      /^(?:seule?|allein|sol[ao]|sozinh[ao])$/.test(folded),
  )

/** Marks whose words alone are no claim where a place or a list follows that the source has too. */
function isHarmless(fact: MarkFact, comparison: Comparison): boolean {
  const { after, words } = comparison
  if (fact.kind === 'quantifier' && fact.value === 'all') {
    // "per day", "each shift" beside a number are compared with the number.
    // Of a number they say that it is the whole, unless they share it out.
    const isShare = /^(?:je|jeweils|each|chacun|chacune|cada|ciascuno|ciascuna)$/.test(
      fact.token.folded,
    )
    if (!isShare && after.tokens[fact.token.index + 1]?.quantity) return true
    return comparison.isRewritten && isSharedOut(fact, comparison)
  }
  if (fact.kind === 'superlative') return isSingle(fact, comparison)
  if (fact.kind === 'negation') return isAloneSaid(fact, comparison)
  if (fact.kind !== 'wide' || !/^(?:across|throughout)$/.test(fact.token.folded)) return false
  const near = after.tokens.slice(fact.token.index + 1, fact.token.index + 4)
  const isCounted = near.some(
    ({ quantity, marks }) => quantity || marks.some(({ value }) => value === 'both'),
  )
  if (isCounted) return true
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

/** Small words that came without a licence. */
export function checkAdded(
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
      // "for the billing tables alone": only, said of a thing.
      (fact.kind === 'sole' &&
        theirs.some(({ kind, value }) => kind === 'restriction' && value === 'only')) ||
      (fact.kind === 'superlative' && fact.value === 'first')
    const verdict =
      isKnown || (fact.kind === 'superlative' && fact.value !== 'best') ? 'confirm' : policy.added
    return [reasonAbout(policy.kind, verdict, comparison.after.text, [fact.token, ...near])]
  })
}
