import { saysSame } from '../align/match-words'
import type { Reading, Token } from '../reading/types'
import type { Reason } from '../types'
import { type Comparison, reasonAbout } from './types'

/** "3 of the 11 regions" is not "the 11 regions": the part stays where the whole does. */
export function checkParts({ source }: Comparison, licensed: readonly [Token, Token][]): Reason[] {
  const kept = new Set(licensed.map(([, theirs]) => theirs.index))
  const { tokens } = source.reading
  return tokens.flatMap((part) => {
    if (!part.quantity || part.quantity.isName || kept.has(part.index)) return []
    const behind = tokens.slice(part.index + 1, part.index + 9)
    const whole = behind.find(({ quantity }) => quantity)
    if (!whole || !kept.has(whole.index) || part.segment !== whole.segment) return []
    const link = behind.find(({ isContent, quantity }) => isContent || quantity)
    const isOf = tokens
      .slice(part.index + 1, link?.index)
      .some(({ folded }) => isPartOf.test(folded))
    if (!isOf) return []
    return [
      reasonAbout(
        'quantifier',
        'confirm',
        source.reading.text,
        [part, whole],
        source.placeAt(part.from),
      ),
    ]
  })
}

const isPartOf = /^(?:of|von|der|de|das|dos|des|d|di|dei|delle|degli|su|sur)$/

/** "60 a day per person": what a number is shared out to. Periods are compared with their numbers. */
function ratesIn({ tokens }: Reading, language: string): Token[] {
  const words =
    language === 'it' ? /^a$/ : /^(?:per|pro|je|por|par|each|cada|chaque|jede|jeder|jedes|jeden)$/
  return tokens.flatMap((token) => {
    const next = tokens[token.index + 1]
    if (!words.test(token.folded) || !next?.isContent || next.strength > 0) return []
    const hasNumber = [1, 2, 3, 4, 5, 6].some((back) => tokens[token.index - back]?.quantity)
    const isOne =
      language === 'it'
        ? /^(?:persona|capo|testa|coperto)$/.test(next.folded)
        : language === 'de' || !/s$/.test(next.folded)
    return hasNumber && isOne ? [next] : []
  })
}

export function checkRates({ after, source, lexicon }: Comparison): Reason[] {
  const mine = ratesIn(after, lexicon.table.code)
  const theirs = ratesIn(source.reading, lexicon.table.code)
  return mine
    .filter((rate) => !theirs.some((other) => saysSame(rate, other)))
    .map((rate) => reasonAbout('period', 'confirm', after.text, [rate]))
}
