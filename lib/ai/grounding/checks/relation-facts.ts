import type { Reading, Segment, Token } from '../reading/types'
import type { Reason } from '../types'
import { isPeriodThere } from './around-number'
import { areAligned } from './mark-facts'
import { type MarkFact, markFactsOf } from './mark-targets'
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
    if (head && things.length === 0 && !head.isNeutral && comparison.free(head)) {
      // The verb is of one place, what it is done to of another.
      return [
        reasonAbout(
          'combination',
          'confirm',
          after.text,
          [verb, head],
          source.placeAt(deeds[0]?.from ?? 0),
        ),
      ]
    }
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

/** "since 2021", "for three years": the number is what is checked. */
const saysWhen = (reading: Reading, token: Token) =>
  [1, 2].some((ahead) => reading.tokens[token.index + ahead]?.quantity)

/** What came before what. */
function checkOrder(comparison: Comparison): Reason[] {
  const theirs = markFactsOf(comparison.source.reading).filter(({ kind }) => kind === 'order')
  return markFactsOf(comparison.after)
    .filter(
      ({ kind, value, token }) =>
        kind === 'order' &&
        value !== 'while' &&
        !(value === 'since' && saysWhen(comparison.after, token)),
    )
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
    // "with 30 staff" behind a post says how many, not who else.
    const home0 = source.reading.segments[token.segment]
    const leads = home0?.tokens.some(({ strength }) => strength >= 4) ?? false
    if (source.reading.tokens[token.index + 1]?.isContent !== true && leads) return []
    const isKept = people.some(({ index }) => (words.targets[index] ?? []).length > 0)
    if (isKept || after.tokens.some((one) => hasMark(one, 'shared') || hasMark(one, 'hedge')))
      return []
    const isUsed = source.reading.tokens.some(
      (one) =>
        one.sentence === token.sentence &&
        one.isContent &&
        (words.targets[one.index] ?? []).length > 0,
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

const isVague = (period: string | undefined) => /^(?:sometimes|often|always)$/.test(period ?? '')

/** How often things happen, where no number is beside it. */
function checkFrequency(comparison: Comparison): Reason[] {
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
        fact.targets.length === 0 ||
        other.targets.length === 0 ||
        areAligned(fact.targets, other.targets, comparison) ||
        fact.token.segment === other.token.segment,
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

/** A clause of its own tells of somebody or something else: whoever takes words from it may not leave that out. */
function checkSecondaryClauses(comparison: Comparison): Reason[] {
  const { source, words, after } = comparison
  return source.reading.segments.flatMap((segment, at) => {
    if (
      at === 0 ||
      segment.link !== 'sentence' ||
      source.placeAt(segment.tokens[0]?.from ?? 0) === null
    )
      return []
    const content = segment.tokens.filter(
      ({ isContent, isNeutral, marks, quantity }) =>
        isContent && !isNeutral && !quantity && marks.length === 0,
    )
    const kept = content.filter(({ index }) => isOnlyFrom(index, segment, comparison))
    const lost = content.filter(({ index }) => (words.targets[index] ?? []).length === 0)
    if (kept.length === 0 || lost.length === 0 || after.segments.length === 0) return []
    return [
      reasonAbout(
        'combination',
        'confirm',
        source.reading.text,
        lost,
        source.placeAt(segment.tokens[0]?.from ?? 0),
      ),
    ]
  })
}

/** Whether a word of the new text comes from a stretch of the source and from nowhere else. */
function isOnlyFrom(index: number, segment: Segment, { words, source }: Comparison): boolean {
  return (words.targets[index] ?? []).some((at) =>
    (words.sources[at] ?? []).every(
      (from) => source.reading.segments[source.reading.tokens[from]?.segment ?? -1] === segment,
    ),
  )
}

const agentWords = /^(?:by|par|durch|por|pelo|pela|pelos|pelas|da|dal|dalla|dallo|dai|von|vom)$/

/** "translated by an agency": whoever did it stays, where what was done stays. */
function checkAgents(comparison: Comparison): Reason[] {
  const { source, words } = comparison
  const { tokens } = source.reading
  return tokens.flatMap((token) => {
    if (!agentWords.test(token.folded)) return []
    const next = [1, 2, 3]
      .map((ahead) => tokens[token.index + ahead])
      .find((one) => one?.isContent || one?.quantity)
    const deed = [1, 2, 3, 4]
      .map((back) => tokens[token.index - back])
      .find((one) => one && one.strength > 0 && isParticiple.test(one.folded))
    if (!next?.isContent || !deed || next.strength > 0 || deed.sentence !== token.sentence)
      return []
    const isDeedKept = (words.targets[deed.index] ?? []).length > 0
    const isAgentKept = (words.targets[next.index] ?? []).some((at) =>
      isStillAgent(at, deed, comparison),
    )
    if (!isDeedKept || isAgentKept) return []
    return [
      reasonAbout(
        'shared',
        'confirm',
        source.reading.text,
        [deed, next],
        source.placeAt(token.from),
      ),
    ]
  })
}
/** Behind the same small word, or in front of the deed as who does it. */
function isStillAgent(at: number, deed: Token, { after, words }: Comparison): boolean {
  const deeds = words.targets[deed.index] ?? []
  const isBehindWord = [1, 2, 3].some((back) =>
    agentWords.test(after.tokens[at - back]?.folded ?? ''),
  )
  const isHelper = [1, 2, 3].some((back) =>
    after.tokens[at - back]?.marks.some(
      ({ kind }) => kind === 'with' || kind === 'shared' || kind === 'to',
    ),
  )
  return (
    isBehindWord ||
    !isHelper ||
    deeds.some((index) => at < index) ||
    deeds.every((index) => after.tokens[index]?.isContent !== true)
  )
}
const isParticiple =
  /(?:ed|en|t|e|ee|es|ees|ado|ada|ados|adas|ido|ida|ato|ata|ati|ate|uto|uta|ito|ita)$/

/** What words say of each other. */
export function checkRelations(comparison: Comparison): Reason[] {
  return [
    ...checkObjects(comparison),
    ...checkSecondaryClauses(comparison),
    ...checkAgents(comparison),
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
