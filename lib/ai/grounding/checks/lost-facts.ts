import type { MarkKind } from '../language/types'
import type { Mark } from '../reading/types'
import type { Reason, ReasonKind } from '../types'
import { isSharedAlike } from './hedge-facts'
import { isDeed, reachingKinds } from './mark-targets'
import { type Comparison, reasonAbout } from './types'

/** Kinds of small words that take something back from what stands around them. */
const limiting: ReadonlyMap<MarkKind, ReasonKind> = new Map([
  ['progress', 'progress'],
  ['plan', 'plan'],
  ['possible', 'plan'],
  ['attended', 'attended'],
  ['negation', 'negation'],
  ['exception', 'negation'],
  ['restriction', 'restriction'],
  ['condition', 'restriction'],
  ['hedge', 'hedge'],
])

/**
 * A stretch whose words are taken may not lose the word that limits them, whatever that is said of: if no word
 * of its kind is left in the new text, only the person knows whether the rest is still true.
 */
export function checkLostLimits(comparison: Comparison): Reason[] {
  const { after, source, words } = comparison
  // Who is enrolled is no candidate any more.
  const isThere = (mark: Mark) =>
    after.tokens.some(({ marks }) =>
      marks.some(
        ({ kind, value }) =>
          kind === mark.kind && (mark.value !== 'candidate' || value === mark.value),
      ),
    )
  return source.reading.segments.flatMap((segment, at) => {
    const near = [segment, source.reading.segments[at - 1]].filter((one) => one !== undefined)
    const isAlone = segment.tokens.every(({ isContent, marks }) => !isContent || marks.length > 0)
    const isTaken = (isAlone ? near : [segment]).some(({ tokens }) =>
      tokens.some(({ isContent, index }) => isContent && (words.targets[index] ?? []).length > 0),
    )
    if (!isTaken) return []
    return segment.tokens.flatMap((token) => {
      const mark = token.marks.find((one) => limiting.has(one.kind) && !isThere(one))
      if (!mark || (words.targets[token.index] ?? []).length > 0) return []
      if (reachingKinds.has(mark.kind) && !isDeed(source.reading, token)) return []
      if (mark.kind === 'hedge' && isSharedAlike(token, comparison)) return []
      const kind = limiting.get(mark.kind) ?? 'restriction'
      const place = source.placeAt(token.from)
      return [reasonAbout(kind, 'confirm', source.reading.text, [token], place)]
    })
  })
}
