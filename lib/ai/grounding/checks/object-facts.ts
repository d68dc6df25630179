import type { Segment, Token } from '../reading/types'
import type { Reason } from '../types'
import { type Comparison, hasMark, reasonAbout } from './types'

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
export function checkObjects(comparison: Comparison): Reason[] {
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
export function checkPromotedVerbs(comparison: Comparison): Reason[] {
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

/** A clause of its own tells of somebody or something else: whoever takes words from it may not leave that out. */
export function checkSecondaryClauses(comparison: Comparison): Reason[] {
  const { source, words, after } = comparison
  return source.reading.segments.flatMap((segment, at) => {
    if (
      at === 0 ||
      segment.link !== 'sentence' ||
      source.placeAt(segment.tokens[0]?.from ?? 0) === null
    )
      return []
    const said = segment.tokens.filter(
      ({ isContent, isNeutral, quantity }) => isContent && !isNeutral && !quantity,
    )
    const content = said.filter(({ marks }) =>
      marks.every(({ kind }) => kind === 'title' || kind === 'qualification'),
    )
    const kept = said.filter(({ index }) => isOnlyFrom(index, segment, comparison))
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
