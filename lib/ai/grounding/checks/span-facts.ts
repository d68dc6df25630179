import type { Token } from '../reading/types'
import type { Reason } from '../types'
import { type Comparison, reasonAbout } from './types'

/** Minutes of a year: shorter spans say how long something took. */
const year = 525_600

const isSpan = ({ quantity }: Token) => quantity?.unit === 'time' && quantity.value >= year

/** Whether a sentence of the source still begins as it did: "Comfortable with", "Works mainly in". */
function isOpened(sentence: number, { after, source, words }: Comparison): boolean {
  const opener = source.reading.tokens.find(
    (token) => token.sentence === sentence && token.kind === 'word',
  )
  if (!opener || opener.isFunction) return true
  const isKept = (words.targets[opener.index] ?? []).length > 0
  return isKept || after.tokens.some(({ stem }) => stem === opener.stem)
}

/**
 * "Seven years as a pilot. Used to fog." may not become "seven years as a pilot in fog": what stood in a sentence of
 * its own is no part of the years.
 */
export function checkSpans(comparison: Comparison): Reason[] {
  const { after, source, words, entry } = comparison
  if (entry !== null) return []
  return after.tokens.filter(isSpan).flatMap((span) => {
    const home = source.reading.tokens.find(
      (token) => isSpan(token) && token.quantity?.value === span.quantity?.value,
    )?.sentence
    if (home === undefined) return []
    const taken = after.tokens.filter(({ sentence, isContent, isNeutral, index }) => {
      const theirs = words.sources[index] ?? []
      if (sentence !== span.sentence || !isContent || isNeutral || theirs.length === 0) return false
      const sentences = theirs.map((at) => source.reading.tokens[at]?.sentence ?? home)
      return sentences.every((of) => of !== home && !isOpened(of, comparison))
    })
    return taken[0] ? [reasonAbout('combination', 'confirm', after.text, [taken[0]])] : []
  })
}
