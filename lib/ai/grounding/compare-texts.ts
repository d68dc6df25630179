import { layOver } from './align/copy-of'
import { alignWords } from './align/match-words'
import type { Source } from './align/source'
import { checkCopies, minShareOfCopy } from './checks/copy-facts'
import { checkHedges } from './checks/hedge-facts'
import { checkMarks } from './checks/mark-facts'
import { checkNumbers } from './checks/number-facts'
import { checkRelations } from './checks/relation-facts'
import type { Comparison } from './checks/types'
import { checkWords } from './checks/word-facts'
import type { CvIndex } from './cv/grounds'
import type { Lexicon } from './language/lexicon'
import type { Reading, Token } from './reading/types'
import type { Evidence, Reason, ReasonKind } from './types'

export type Compared = { reasons: Reason[]; evidence: Evidence[] }

/** Context of a comparison besides the two texts. */
export type Around = {
  lexicon: Lexicon
  cv: CvIndex
  entry: string | null
  /** Where the CV licenses a word wherever it stands: names of employers, skills, degrees. */
  free: (token: Token) => string | null
  tenure: Comparison['tenure']
  /** Whether the source is the text that the new one takes the place of, a place that may license a part, or neither. */
  copyOf: 'whole' | 'part' | 'nothing'
}

/** Compares a text with the one that may license it: every fact by itself, then what they say of each other. */
export function compareTexts(after: Reading, source: Source, around: Around): Compared {
  const words = alignWords(after, source.reading, around.lexicon)
  const overlay = around.copyOf === 'nothing' ? null : layOver(after, source.reading)
  const isRewritten =
    around.copyOf === 'whole' && overlay !== null && overlay.share < minShareOfCopy
  const comparison: Comparison = { after, source, words, overlay, isRewritten, ...around }
  const numbers = checkNumbers(comparison)
  const reasons = [
    ...numbers.reasons,
    ...checkHedges(comparison),
    ...checkMarks(comparison),
    ...checkWords(comparison),
    ...checkRelations(comparison),
    ...checkCopies(comparison),
  ]
  const certain = isRewritten ? reasons.map(withoutCertainty) : reasons
  return { reasons: withoutRepeats(certain), evidence: evidenceOf(comparison, numbers.licensed) }
}

/** Reasons that only a word for word comparison can be certain of: who did how much, when, and within which limit. */
const uncertain: ReadonlySet<ReasonKind> = new Set([
  'hedge',
  'role',
  'plan',
  'attended',
  'period',
  'limit',
  'direction',
  'counted',
  'order',
  'sole',
  'negation',
])

/** A sentence told anew may say the same in a way that no table has: the person is asked (promise 2), not refused. */
const withoutCertainty = (reason: Reason): Reason =>
  uncertain.has(reason.kind) ? { ...reason, verdict: 'confirm' } : reason

function withoutRepeats(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>()
  return reasons.filter(({ kind, verdict, words }) => {
    const key = `${kind} ${verdict} ${words}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Which words are licensed by which place, neighbours of one place together. */
function evidenceOf(comparison: Comparison, numbers: readonly [Token, Token][]): Evidence[] {
  const { after, source, words, free } = comparison
  const numberPlace = new Map(
    numbers.map(([mine, theirs]) => [mine.index, source.placeAt(theirs.from)]),
  )
  const found: { from: number; to: number; place: string }[] = []
  for (const token of after.tokens) {
    if (token.kind === 'sign' || (token.isFunction && token.marks.length === 0)) continue
    const at = words.sources[token.index]?.[0]
    const licensing = at === undefined ? undefined : source.reading.tokens[at]
    const place = licensing
      ? source.placeAt(licensing.from)
      : (numberPlace.get(token.index) ?? free(token))
    if (place === null || place === undefined) continue
    const last = found.at(-1)
    if (last?.place === place) last.to = token.to
    else found.push({ from: token.from, to: token.to, place })
  }
  return found.map(({ from, to, place }) => ({ words: after.text.slice(from, to), place }))
}
