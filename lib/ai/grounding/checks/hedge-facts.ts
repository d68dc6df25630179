import type { MarkKind } from '../language/types'
import type { Segment, Token } from '../reading/types'
import type { Reason, ReasonKind } from '../types'
import { isDeed, type MarkFact, markFactsOf, reachingKinds, reachOf } from './mark-targets'
import { type Comparison, hasMark, reasonAbout } from './types'

const kinds: Partial<Record<MarkKind, ReasonKind>> = {
  hedge: 'hedge',
  attended: 'attended',
  plan: 'plan',
  progress: 'progress',
  possible: 'plan',
}

/** "When it opened, I helped", "moved, with my help": what stands before the word and hangs on it. */
function saidWith({ after }: Comparison, token: Token): Segment[] {
  const isAddition =
    token.marks.some(({ kind, value }) => kind === 'hedge' && value === 'under') ||
    [1, 2, 3].some((back) =>
      after.tokens[token.index - back]?.marks.some(({ kind }) => kind === 'with'),
    )
  const own = after.segments[token.segment]
  const isAlone = own?.tokens.every(
    ({ isContent, isNeutral, index }) => !isContent || isNeutral || index === token.index,
  )
  const before = after.segments
    .slice(0, token.segment)
    .filter(({ tokens }) => tokens[0]?.sentence === token.sentence)
  const isWhen = before.some(({ tokens }) =>
    tokens.some(({ marks }) => marks.some(({ kind }) => kind === 'condition')),
  )
  return before.filter(({ verb }) => isAddition || isAlone || isWhen || verb < 0)
}

/** "under the supervision of X" and "under X's supervision": the word of the phrase that has a meaning of its own. */
const sharesPart = (stem: string, phrase: string) =>
  /^(?:supervis|guid|direct|anleit|aufsicht|orient|encadr)/.test(stem) &&
  phrase.split(' ').includes(stem)

/** "with a developer's help": help of others that stands behind "with" takes the deed back as "under" does. */
const isHelpOfOthers = ({ after }: Comparison, token: Token) =>
  [1, 2, 3, 4].some((back) =>
    after.tokens[token.index - back]?.marks.some(({ kind }) => kind === 'with'),
  )

/** "Supervised by others, set up and aligned": what a sentence begins with goes for all of it. */
const opensSentence = ({ after }: Comparison, token: Token) =>
  token.isSentenceStart ||
  (after.segments[token.segment]?.tokens[0]?.sentence === token.sentence &&
    after.segments[token.segment - 1]?.tokens[0]?.sentence !== token.sentence)

/** Stretches of the new text that a mark of a kind covers. */
function coveredBy(comparison: Comparison, fact: MarkFact): Set<Segment> {
  const covered = new Set<Segment>()
  for (const token of comparison.after.tokens) {
    const isSame = token.marks.some(
      ({ kind, value }) =>
        (kind === fact.kind || (fact.kind === 'attended' && kind === 'hedge')) &&
        (value === fact.value ||
          !/^(?:under|would)$/.test(fact.value) ||
          isHelpOfOthers(comparison, token)),
    )
    if (!isSame || !isDeed(comparison.after, token)) continue
    if (fact.value === 'under' && opensSentence(comparison, token)) {
      for (const segment of comparison.after.segments)
        if (segment.tokens[0]?.sentence === token.sentence) covered.add(segment)
    }
    for (const segment of saidWith(comparison, token)) covered.add(segment)
    for (const segment of reachOf(comparison.after, token, true)) covered.add(segment)
  }
  return covered
}

/** Whether a word takes something back, so that what is claimed cannot be told for certain. */
const isSoftened = ({ marks }: Token) =>
  marks.some(
    ({ kind }) =>
      reachingKinds.has(kind) || kind === 'shared' || kind === 'negation' || kind === 'with',
  )

/** Words of a stretch that say what only stands under the mark. */
function takenFrom(segment: Segment, fact: MarkFact, { words, source }: Comparison): Token[] {
  const inside = new Set(fact.targets.map(({ index }) => index))
  return segment.tokens.filter((token) => {
    const all = words.sources[token.index] ?? []
    const alike = all.filter((at) => source.reading.tokens[at]?.stem === token.stem)
    const found = alike.length > 0 ? alike : all
    return token.isContent && found.length > 0 && found.every((at) => inside.has(at))
  })
}

/** Whether the word that takes something back is there in another form: "with contributions of mine". */
function isInOtherForm({ token, value }: MarkFact, { after, words }: Comparison): boolean {
  if (value === 'under' && after.tokens.some(({ stem }) => sharesPart(stem, token.stem)))
    return true
  const isThere = (words.targets[token.index] ?? []).some(
    (at) => after.tokens[at]?.stem === token.stem,
  )
  return isThere && after.segments.length < 3
}

/** Whether somebody says for certain to have done what stood under the word. */
function isClaimed(
  fact: MarkFact,
  verb: Token | undefined,
  taken: readonly Token[],
  { after }: Comparison,
): boolean {
  if (fact.kind === 'attended' || fact.kind === 'progress' || !verb) return false
  return (taken.includes(verb) || verb.strength >= 4) && !after.tokens.some(isSoftened)
}

/** "shared responsibility with" and "jointly responsible with" take back the same. */
const isSharedDuty = ({ token }: MarkFact, { after }: Comparison) =>
  /\bshar/.test(token.stem) &&
  after.tokens.some(({ marks }) => marks.some(({ kind }) => kind === 'shared'))

const together =
  /^(?:work|collaborat|cooperat|zusammen|arbeite|collabor|travaill|trabaj|trabalh|lavor)/

/** "worked with the director to shorten" and "together with the director, shortened" share the credit alike. */
export function isSharedAlike(token: Token, { after, source, words }: Comparison): boolean {
  if (!together.test(token.folded)) return false
  const company = source.reading.tokens.filter(
    ({ isPerson, index }) => isPerson && index > token.index && index < token.index + 6,
  )
  return company.some(({ index }) =>
    (words.targets[index] ?? []).some((at) =>
      after.tokens
        .slice(Math.max(0, at - 5), at)
        .some((near) => hasMark(near, 'with') || hasMark(near, 'shared')),
    ),
  )
}

function checkHedge(fact: MarkFact, comparison: Comparison): Reason[] {
  const { after, source } = comparison
  if (isSharedAlike(fact.token, comparison)) return []
  if (isInOtherForm(fact, comparison)) return []
  if (isSharedDuty(fact, comparison)) return []
  const covered = coveredBy(comparison, fact)
  for (const segment of after.segments) {
    if (covered.has(segment) || (segment.verb < 0 && covered.size > 0)) continue
    const taken = takenFrom(segment, fact, comparison)
    if (taken.length === 0) continue
    const verb = after.tokens[segment.verb]
    const verdict = isClaimed(fact, verb, taken, comparison) ? 'block' : 'confirm'
    const words = verb ? [verb, ...taken.slice(0, 1)] : taken
    const place = source.placeAt(fact.token.from)
    return [reasonAbout(kinds[fact.kind] ?? 'hedge', verdict, after.text, words, place)]
  }
  return []
}

/**
 * Who helped, attended, planned or was about to has not done: what stood under such a word may not stand
 * without one.
 */
export function checkHedges(comparison: Comparison): Reason[] {
  return markFactsOf(comparison.source.reading)
    .filter(({ kind }) => reachingKinds.has(kind))
    .flatMap((fact) => checkHedge(fact, comparison))
}
