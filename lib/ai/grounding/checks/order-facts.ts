import type { Reading, Segment, Token } from '../reading/types'
import type { Reason } from '../types'
import { areAligned } from './mark-policies'
import { type MarkFact, markFactsOf } from './mark-targets'
import { type Comparison, hasMark, reasonAbout } from './types'

/** "to reduce waste" was an aim; "reduced waste" is a result. */
export function checkAims(comparison: Comparison): Reason[] {
  const { after, source, words } = comparison
  return source.reading.segments.flatMap((segment) => {
    const verb = source.reading.tokens[segment.verb]
    if (!verb?.isChange || !isAim(source.reading.tokens, verb)) return []
    const done = (words.targets[verb.index] ?? []).flatMap((at) => after.tokens[at] ?? [])
    const bare = done.find((token) => !isAim(after.tokens, token))
    return bare
      ? [reasonAbout('plan', 'confirm', after.text, [bare], source.placeAt(verb.from))]
      : []
  })
}

/** "visits for the selection of wines" may not become "selection of wines in visits": what it was for is no deed. */
export function checkPromotedAims({ after, source, words }: Comparison): Reason[] {
  const { tokens } = source.reading
  const head = tokens.find(({ isContent }) => isContent)
  const first = after.tokens.find(({ isContent }) => isContent)
  if (!head || !first) return []
  const theirs = (words.sources[first.index] ?? []).flatMap((at) => tokens[at] ?? [])
  const isPurpose = theirs.length > 0 && theirs.every((other) => isAim(tokens, other))
  const isBehind = (words.targets[head.index] ?? []).some((at) => at > first.index)
  return isPurpose && isBehind
    ? [reasonAbout('plan', 'confirm', after.text, [first], source.placeAt(theirs[0]?.from ?? 0))]
    : []
}

function isAim(tokens: readonly Token[], verb: Token): boolean {
  return [1, 2].some((back) => {
    const token = tokens[verb.index - back]
    return token !== undefined && hasMark(token, 'aim')
  })
}

const opposite: Readonly<Record<string, string>> = { before: 'after', after: 'before' }

/** "since 2021", "for three years": the number is what is checked. */
const saysWhen = (reading: Reading, token: Token) =>
  [1, 2, 3].some((ahead) => reading.tokens[token.index + ahead]?.quantity)

export const thenWord =
  /^(?:then|afterwards|subsequently|thereafter|puis|ensuite|dann|danach|anschliessend|luego|despues|poi|quindi|depois|in seguito|successivamente|par la suite|mas tarde|posteriormente|mais tarde|spater|later|im anschluss)$/

/** "sorted, then filed" is "sorted before filing": of both, what is named is the later deed. */
const orderOf = ({ value, token }: MarkFact) => (thenWord.test(token.folded) ? 'before' : value)

/** "sorted, then labelled" for "sorted and labelled": the source tells it in that order. */
function isToldInOrder({ token }: MarkFact, { after, source, words }: Comparison): boolean {
  if (!thenWord.test(token.folded)) return false
  const placesOf = (tokens: readonly Token[]) =>
    tokens.flatMap(({ isContent, index }) => (isContent ? (words.sources[index] ?? []) : []))
  const home = after.segments[token.segment]?.tokens ?? []
  const behind = placesOf(home.filter(({ index }) => index > token.index))
  const before = placesOf(
    after.tokens.filter(
      ({ index, sentence }) => index < token.index && sentence === token.sentence,
    ),
  )
  const deed = source.reading.segments.find(({ verb }) => behind.includes(verb))
  const earlier = source.reading.segments.filter(({ verb }) => verb >= 0 && before.includes(verb))
  return deed !== undefined && earlier.length > 0 && earlier.every(({ verb }) => verb < deed.verb)
}

/** "after an assessment of it, advised" for "assessed it and advised": the source tells the deeds in that order. */
function isToldOtherwise(fact: MarkFact, comparison: Comparison): boolean {
  const { after, source, words, isRewritten } = comparison
  const isSaid = source.reading.tokens.some((token) => hasMark(token, 'order'))
  if (isRewritten && !isSaid && thenWord.test(fact.token.folded)) {
    const line = after.tokens.filter(({ sentence }) => sentence === fact.token.sentence)
    const next = line.find(({ index, isContent }) => isContent && index > fact.token.index)
    const last = line.findLast(
      ({ index, strength, isContent }) =>
        isContent && index < fact.token.index && (strength > 0 || index === fact.token.index - 1),
    )
    const [later, earlier] = [next, last].map((token) => words.sources[token?.index ?? -1] ?? [])
    if (later?.length && earlier?.length) return Math.max(...earlier) < Math.min(...later)
  }
  if (!isRewritten || isSaid || !/^(?:before|after)$/.test(fact.value)) return false
  const home = after.segments[fact.token.segment]?.tokens ?? []
  const behind = new Set(
    home.flatMap(({ index, isContent }) => (isContent && index > fact.token.index ? index : [])),
  )
  const placesOf = (isBehind: boolean) =>
    after.tokens.flatMap(({ index, sentence, isContent }) =>
      isContent && sentence === fact.token.sentence && behind.has(index) === isBehind
        ? (words.sources[index] ?? [])
        : [],
    )
  const [those, rest] = [placesOf(true), placesOf(false)]
  if (those.length === 0 || rest.length === 0) return false
  const [first, then] = fact.value === 'after' ? [those, rest] : [rest, those]
  return Math.max(...first) < Math.min(...then)
}

/** "then sorted": the deed counts here, everyday as its word may be. */
function withDeed(fact: MarkFact, { after }: Comparison): MarkFact {
  if (fact.targets.length > 0 || !thenWord.test(fact.token.folded)) return fact
  const deed = after.tokens[fact.token.index + 1]
  return deed?.isContent ? { ...fact, targets: [deed] } : fact
}

/** Checks the order of events: which came before which. */
export function checkOrder(comparison: Comparison): Reason[] {
  const theirs = markFactsOf(comparison.source.reading).filter(({ kind }) => kind === 'order')
  return markFactsOf(comparison.after)
    .filter(
      ({ kind, value, token }) =>
        kind === 'order' &&
        value !== 'while' &&
        !(value === 'since' && saysWhen(comparison.after, token)),
    )
    .filter((fact) => !isToldInOrder(fact, comparison) && !isToldOtherwise(fact, comparison))
    .map((fact) => withDeed(fact, comparison))
    .flatMap((fact) => {
      const said = orderOf(fact)
      const same = theirs.filter((other) => orderOf(other) === said)
      if (
        same.some(
          (other) =>
            fact.targets.length === 0 || areAligned(fact.targets, other.targets, comparison),
        )
      )
        return []
      const turned = theirs.filter((other) => orderOf(other) === opposite[said])
      const isTurned = turned.some(
        (other) =>
          !areAligned(fact.targets, other.targets, comparison) &&
          other.targets.some(({ index }) => (comparison.words.targets[index] ?? []).length > 0),
      )
      if (isTurned) return []
      const isExchanged = turned.some((other) =>
        areAligned(fact.targets, other.targets, comparison),
      )
      const verdict = isExchanged && theirs.length === 1 ? 'block' : 'confirm'
      const isOnly = same.length === 1 && theirs.length === 1
      if (isOnly && (same[0]?.targets.length === 0 || fact.token.segment === 0)) return []
      return [
        reasonAbout('order', verdict, comparison.after.text, [
          fact.token,
          ...fact.targets.slice(0, 2),
        ]),
      ]
    })
}

const part =
  /^(?:contribu|contributo|beitrag|mitwirk|mithilf|hilfe|aide|help|support|ayuda|ajuda|apoio|apoyo|aiuto)/

/** "anche grazie al mio contributo": who contributed to it had a part in it. */
const isOwnPart = (cause: Token, { after, source }: Comparison) =>
  source.reading.tokens.some((token) => hasMark(token, 'hedge') && part.test(token.folded)) &&
  after.tokens
    .slice(cause.index + 1, cause.index + 6)
    .some(({ folded }) => part.test(folded.split(' ').at(-1) ?? folded))

/** That one thing came of another is a fact of its own. */
export function checkCauses(comparison: Comparison): Reason[] {
  const { after, source, words } = comparison
  const isCausal = (segment: Segment, tokens: readonly Token[]) =>
    segment.tokens.some((token) => hasMark(token, 'cause')) ||
    segment.link === 'by' ||
    (segment.verb >= 0 &&
      !segment.isFinite &&
      (segment.link === 'comma' || segment.link === 'verb') &&
      tokens[segment.verb]?.isChange === true)
  const saidBefore = source.reading.segments.some((segment) =>
    isCausal(segment, source.reading.tokens),
  )
  if (saidBefore) return []
  return after.segments.flatMap((segment) => {
    const cause = segment.tokens.find((token) => hasMark(token, 'cause'))
    if (cause && isOwnPart(cause, comparison)) return []
    if (cause) return [reasonAbout('cause', 'confirm', after.text, [cause])]
    const verb = after.tokens[segment.verb]
    if (!verb || !isCausal(segment, after.tokens) || segment.link === 'by') return []
    const was = (words.sources[verb.index] ?? []).flatMap((at) => source.reading.tokens[at] ?? [])
    const joined = was.some((token) => {
      const link = source.reading.segments[token.segment]?.link
      return link === 'and' || link === 'sentence' || link === 'start'
    })
    return joined && source.reading.segments.length > 2
      ? [reasonAbout('cause', 'confirm', after.text, [verb])]
      : []
  })
}
