import type { Segment, Token } from '../reading/types'
import type { Reason } from '../types'
import { areAligned } from './mark-facts'
import { markFactsOf } from './mark-targets'
import { type Comparison, reasonAbout } from './types'

const hasMark = (token: Token, kind: string) => token.marks.some((mark) => mark.kind === kind)

/** The stretch right behind a verb that says what it is done to. */
function objectOf(segment: Segment, verb: Token): Token[] {
  const found: Token[] = []
  for (const token of segment.tokens) {
    if (token.index <= verb.index) continue
    if (token.isContent) found.push(token)
    else if (found.length > 0 && token.text !== '-') break
    else if (token.isFunction && !isArticle.test(token.folded)) break
  }
  return found
}
const isArticle =
  /^(?:a|an|the|its|their|our|my|his|her|der|die|das|den|dem|des|el|la|los|las|le|les|o|os|as|il|lo|gli|i|un|une|una|um|uma|uno)$/

/** Whether a word goes on with the list of an earlier stretch: "in Python and Node.js serving". */
function isContinued(
  segments: readonly Segment[],
  low: number,
  high: number,
  thing: Token,
): boolean {
  return segments
    .slice(low + 1, high + 1)
    .every(
      ({ verb, link }) => (link === 'and' || link === 'comma') && (verb < 0 || thing.index < verb),
    )
}

/** A verb keeps its object: what was done to one thing is not said of another. */
function checkObjects(comparison: Comparison): Reason[] {
  const { after, source, words, lexicon } = comparison
  return after.segments.flatMap((segment) => {
    const verb = after.tokens[segment.verb]
    if (!verb || verb.isLight || verb.isNeutral || hasMark(verb, 'hedge')) return []
    const deeds = (words.sources[verb.index] ?? []).flatMap((at) => source.reading.tokens[at] ?? [])
    if (deeds.length === 0) return []
    const object = objectOf(segment, verb)
    const head = lexicon.table.isHeadFirst ? object[0] : object.at(-1)
    const things = head
      ? (words.sources[head.index] ?? []).flatMap((at) => source.reading.tokens[at] ?? [])
      : []
    if (!head || things.length === 0) return []
    const segments = source.reading.segments
    const isTogether = deeds.some((deed) =>
      things.some((thing) => {
        if (thing.segment === deed.segment) return true
        // "ran a club and a camp": what follows "and" without a verb belongs to the verb before.
        const [low, high] = [
          Math.min(thing.segment, deed.segment),
          Math.max(thing.segment, deed.segment),
        ]
        if (thing.segment === high && isContinued(segments, low, high, thing)) return true
        return segments
          .slice(low + 1, high + 1)
          .every(({ verb: other, link }) => other < 0 || link === 'to' || link === 'verb')
      }),
    )
    if (isTogether) return []
    return [
      reasonAbout(
        'combination',
        'confirm',
        after.text,
        [verb, head],
        source.placeAt(deeds[0]?.from ?? 0),
      ),
    ]
  })
}

/** A deed that was only the object of another verb ("reviewed designs") may not become the verb. */
function checkPromotedVerbs(comparison: Comparison): Reason[] {
  const { after, source, words } = comparison
  return after.segments.flatMap((segment) => {
    const verb = after.tokens[segment.verb]
    if (!verb || verb.isNeutral) return []
    const found = words.sources[verb.index] ?? []
    if (found.length === 0) return []
    const governed = found.map((at) => {
      const token = source.reading.tokens[at]
      const home = source.reading.segments[token?.segment ?? -1]
      const governor =
        home && home.verb >= 0 && home.verb !== at ? source.reading.tokens[home.verb] : undefined
      return governor && governor.index < at && !governor.isLight && !governor.isNeutral
        ? governor
        : null
    })
    const governor = governed[0]
    if (!governor || governed.includes(null)) return []
    const isKept = (words.targets[governor.index] ?? []).length > 0
    if (isKept || hasMark(governor, 'hedge')) return []
    return [reasonAbout('verb', 'confirm', after.text, [verb], source.placeAt(governor.from))]
  })
}

/** "to reduce waste" was an aim; "reduced waste" is a result. */
function checkAims(comparison: Comparison): Reason[] {
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

function isAim(tokens: readonly Token[], verb: Token): boolean {
  return [1, 2].some((back) => {
    const token = tokens[verb.index - back]
    return token !== undefined && hasMark(token, 'aim')
  })
}

const opposite: Readonly<Record<string, string>> = { before: 'after', after: 'before' }

/** What came before what. */
function checkOrder(comparison: Comparison): Reason[] {
  const theirs = markFactsOf(comparison.source.reading).filter(({ kind }) => kind === 'order')
  return markFactsOf(comparison.after)
    .filter(({ kind, value }) => kind === 'order' && value !== 'while')
    .flatMap((fact) => {
      const same = theirs.filter(({ value }) => value === fact.value)
      if (
        same.some(
          (other) =>
            fact.targets.length === 0 || areAligned(fact.targets, other.targets, comparison),
        )
      )
        return []
      const turned = theirs.filter(({ value }) => value === opposite[fact.value])
      const isTurned = turned.some((other) => !areAligned(fact.targets, other.targets, comparison))
      if (isTurned) return []
      const verdict = turned.length > 0 ? 'block' : 'confirm'
      return [
        reasonAbout('order', verdict, comparison.after.text, [
          fact.token,
          ...fact.targets.slice(0, 2),
        ]),
      ]
    })
}

/** That one thing came of another is a fact of its own. */
function checkCauses(comparison: Comparison): Reason[] {
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

/** Who was there as well: what was done with others may not become one's own. */
function checkCompany(comparison: Comparison): Reason[] {
  const { after, source, words } = comparison
  const facts = markFactsOf(source.reading).filter(({ kind }) => kind === 'with')
  return facts.flatMap(({ token, targets }) => {
    const people = targets.filter(({ isPerson }) => isPerson)
    if (people.length === 0) return []
    const isKept = people.some(({ index }) => (words.targets[index] ?? []).length > 0)
    if (isKept || after.tokens.some((one) => hasMark(one, 'shared') || hasMark(one, 'hedge')))
      return []
    const home = source.reading.segments[token.segment]
    const isUsed = home?.tokens.some(
      (one) => one.isContent && (words.targets[one.index] ?? []).length > 0,
    )
    if (!isUsed) return []
    return [
      reasonAbout(
        'shared',
        'confirm',
        source.reading.text,
        [token, ...targets.slice(0, 3)],
        source.placeAt(token.from),
      ),
    ]
  })
}

/** One became many. */
function checkPlurals(comparison: Comparison): Reason[] {
  const { after, source, words, lexicon } = comparison
  const { singularWords, code } = lexicon.table
  if (code === 'de') return []
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

/** How often things happen, where no number is beside it. */
function checkFrequency(comparison: Comparison): Reason[] {
  const mine = markFactsOf(comparison.after).filter(({ kind }) => kind === 'period')
  const theirs = markFactsOf(comparison.source.reading).filter(({ kind }) => kind === 'period')
  const come = mine.flatMap((fact) => {
    const same = theirs.filter(({ value }) => value === fact.value)
    const fits = same.some(
      (other) =>
        theirs.length < 2 ||
        fact.targets.length === 0 ||
        other.targets.length === 0 ||
        areAligned(fact.targets, other.targets, comparison) ||
        fact.token.segment === other.token.segment,
    )
    if (fits) return []
    const verdict =
      theirs.length > 0 && same.length === 0 ? ('block' as const) : ('confirm' as const)
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

/** A change in one part is not a change of the whole. */
function checkScopes(comparison: Comparison): Reason[] {
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

/** What words say of each other. */
export function checkRelations(comparison: Comparison): Reason[] {
  return [
    ...checkObjects(comparison),
    ...checkPromotedVerbs(comparison),
    ...checkAims(comparison),
    ...checkOrder(comparison),
    ...checkCauses(comparison),
    ...checkCompany(comparison),
    ...checkPlurals(comparison),
    ...checkFrequency(comparison),
    ...checkScopes(comparison),
  ]
}
