import type { Reading, Token } from '../reading/types'
import type { Reason } from '../types'
import { type Comparison, reasonAbout } from './types'

const weighty = ({ tokens }: Reading) =>
  tokens.filter(({ isContent, quantity }) => isContent || quantity !== null)

/** Where the words of the new text stand among those of the source. */
function placesOf(mine: readonly Token[], theirs: readonly Token[], { words }: Comparison) {
  const rank = new Map(theirs.map(({ index }, at) => [index, at]))
  return (at: number): readonly number[] => {
    const token = mine[at]
    if (!token) return []
    return (words.sources[token.index] ?? []).flatMap((index) => rank.get(index) ?? [])
  }
}

/**
 * A word that stands where another one stood, between the same neighbours: if the one that is gone does not say
 * the same, no word of another place can license it ("production" for "prototype", because something was printed).
 */
export function checkSwaps(comparison: Comparison): Reason[] {
  const { after, source, words } = comparison
  const mine = weighty(after)
  const theirs = weighty(source.reading)
  const placeOf = placesOf(mine, theirs, comparison)
  return mine.flatMap((token, at) => {
    const own = placeOf(at)
    if (own.length === 0 || token.quantity) return []
    const next = new Set(placeOf(at + 1))
    const before = placeOf(at - 1)
    const gone = before
      .filter((first) => next.has(first + 2))
      .flatMap((first) => theirs[first + 1] ?? [])
      .find(({ index }) => (words.targets[index] ?? []).length === 0)
    if (!gone || gone.isNeutral || gone.quantity) return []
    const place = source.placeAt(gone.from)
    return [reasonAbout('word', 'confirm', after.text, [token], place)]
  })
}
