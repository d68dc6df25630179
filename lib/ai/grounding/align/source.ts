import type { Lexicon } from '../language/lexicon'
import { readText } from '../reading/read-text'
import type { Reading } from '../reading/types'

/** A text that may license another, made of pieces of a CV. */
export type Source = {
  reading: Reading
  /** Where the text behind an offset stands in the CV; null for what is not of it. */
  placeAt: (offset: number) => string | null
}

/** Puts pieces of a CV one behind the other, each a sentence of its own. */
export function makeSource(
  pieces: readonly { text: string; place: string | null }[],
  lexicon: Lexicon,
): Source {
  const starts: { from: number; place: string | null }[] = []
  let text = ''
  for (const { text: piece, place } of pieces) {
    starts.push({ from: text.length, place })
    text += `${piece} ;\n`
  }
  return {
    reading: readText(text, lexicon),
    placeAt: (offset) => starts.findLast(({ from }) => from <= offset)?.place ?? null,
  }
}
