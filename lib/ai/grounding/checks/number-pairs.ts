import type { Reading, Token } from '../reading/types'
import type { Reason } from '../types'
import { type Comparison, reasonAbout } from './types'

/** Words between a number and its year at most. */
const reach = 12

const isYear = ({ quantity }: Token) => quantity?.unit === 'year'

/** The year that a number is told of: the nearest one with no other number between, behind it before it. */
function yearOf({ tokens }: Reading, number: Token): number | null {
  for (const step of [1, -1]) {
    for (let far = 1; far <= reach; far++) {
      const token = tokens[number.index + far * step]
      if (!token || token.sentence !== number.sentence) break
      if (isYear(token)) return token.quantity?.value ?? null
      if (token.quantity) break
    }
  }
  return null
}

/** "from 2017 to 2019", "2021-2023": one stretch of time. */
const hasSpan = ({ tokens }: Reading) =>
  tokens.some((token) => isYear(token) && [2, 3].some((on) => isYearAt(tokens, token.index + on)))
const isYearAt = (tokens: readonly Token[], at: number) => {
  const token = tokens[at]
  return token !== undefined && isYear(token)
}

/** "eight in 2024, three in 2022": each number keeps its year. */
export function checkYears(
  { after, source }: Comparison,
  licensed: readonly (readonly [Token, Token])[],
): Reason[] {
  const years = new Set(source.reading.tokens.filter(isYear).map(({ quantity }) => quantity?.value))
  if (years.size < 2 || hasSpan(source.reading) || hasSpan(after)) return []
  return licensed.flatMap(([mine, theirs]) => {
    if (isYear(mine) || mine.quantity?.isName) return []
    const [own, other] = [yearOf(after, mine), yearOf(source.reading, theirs)]
    const isTold = own !== null && other !== null && own !== other
    return isTold ? [reasonAbout('combination', 'confirm', after.text, [mine])] : []
  })
}

const ofWord = /^(?:of|von|der|de|des|du|di|dei|delle|dos|das|sur|su|auf|entre|out of)$/

/** Two numbers of which one is a part of the other: "three of the county's eleven districts". */
function partsIn({ tokens }: Reading): [Token, Token][] {
  return tokens.flatMap((part): [Token, Token][] => {
    if (part.quantity?.unit !== '' || part.quantity.isName) return []
    const behind = tokens.slice(part.index + 1, part.index + 3)
    const of = behind.find(({ folded }) => ofWord.test(folded))
    const whole = of && tokens.slice(of.index + 1, of.index + 7).find(({ quantity }) => quantity)
    return whole?.quantity?.unit === '' && !whole.quantity.isName ? [[part, whole]] : []
  })
}

/** A part stays smaller than its whole: the two do not change places. */
export function checkTurnedParts({ after, source }: Comparison): Reason[] {
  const theirs = partsIn(source.reading)
  const amountOf = (token: Token) => token.quantity?.value
  return partsIn(after)
    .filter(([part, whole]) =>
      theirs.some(
        ([other, all]) =>
          amountOf(part) === amountOf(all) &&
          amountOf(whole) === amountOf(other) &&
          amountOf(part) !== amountOf(whole),
      ),
    )
    .map((pair) => reasonAbout('counted', 'confirm', after.text, pair))
}
