import { checkWide } from './check-wide'
import type { Compared } from './compare-texts'
import type { Grounds } from './cv/grounds'
import type { Lexicon } from './language/lexicon'
import { readText } from './reading/read-text'
import type { Token } from './reading/types'
import type { Edit } from './types'

/** "As a head of surgery I would like to …" says what somebody is. */
const asWord = /^(?:as|als|comme|como|come)$/

/** Levels, titles, papers and deeds are claims, whoever named them first. */
const isHarmless = ({ marks, strength }: Token) => marks.length === 0 && strength <= 3

/**
 * A sentence of a letter is licensed by the whole CV. One that only says what somebody wants ("I would welcome
 * the chance") may use the posting's words, too: it claims nothing about the past.
 */
export function checkLetter(edit: Edit, grounds: Grounds, lexicon: Lexicon): Compared {
  const reading = readText(edit.after, lexicon)
  const isIntent = reading.tokens.some(({ isIntent: wants }) => wants)
  const claims = reading.tokens.some(
    ({ quantity, strength, isIntent: wants, folded }) =>
      quantity || asWord.test(folded) || (strength > 1 && !wants && /(?:ed|e|i|te)$/.test(folded)),
  )
  const posting =
    isIntent && !claims
      ? new Set(readText(edit.advert.slice(0, 12_000), lexicon).tokens.map(({ stem }) => stem))
      : new Set<string>()
  return checkWide(
    edit,
    grounds,
    lexicon,
    (token) =>
      token.isLetterWord || token.isIntent || (posting.has(token.stem) && isHarmless(token)),
  )
}
