import type { Lexicon } from '@/lib/language/grounding'
import { isDatedBy } from '../cv/tenure'
import { readText } from '../reading/read-text'
import type { Quantity, Token } from '../reading/types'
import type { Reason } from '../types'
import { followsFrom, isSameRate } from './arithmetic'
import {
  findLimit,
  isCompatible,
  isOtherUnit,
  isSameLimit,
  isSmallWord,
  limitOf,
  periodsIn,
  periodsOf,
  periodTokensOf,
  sameValue,
} from './number-parts'
import { type Comparison, reasonAbout, reasonAboutUnknown, type Source, saysWords } from './types'

type Found = { number: Token; source: Source }

const findNumbers = (own: readonly Source[], quantity: Quantity): Found[] =>
  own.flatMap((source) =>
    source.reading.tokens.flatMap((number) =>
      number.quantity && isCompatible(quantity, number.quantity) ? [{ number, source }] : [],
    ),
  )

/** Returns reasons for a unit or period that no number of the same value has. */
function problemsWith(token: Token, found: readonly Found[], { after }: Comparison): Reason[] {
  const { quantity } = token
  const place = found[0]?.source.place ?? null
  const sameUnit = found.filter(
    ({ number }) => quantity && number.quantity && !isOtherUnit(quantity, number.quantity),
  )
  if (sameUnit.length === 0) return [reasonAbout('unit', 'block', after.text, [token], place)]
  const mine = periodsOf(after, token)
  const isExchanged = ({ number, source }: Found) => {
    const theirs = periodsOf(source.reading, number)
    return theirs.length > 0 && !theirs.some((period) => mine.includes(period))
  }
  if (mine.length > 0 && sameUnit.every(isExchanged)) {
    const isTold = sameUnit.some(({ source }) =>
      periodsIn(source.reading, null).some(({ marks }) =>
        marks.some(({ value }) => mine.includes(value)),
      ),
    )
    const told = [token, ...periodTokensOf(after, token)]
    return [reasonAbout('period', isTold ? 'confirm' : 'block', after.text, told, place)]
  }
  const limit = findLimit(after, token)
  const isLimitKept = sameUnit.some(({ number, source }) =>
    isSameLimit(limitOf(source.reading, number), limit.value),
  )
  if (isLimitKept) return []
  // "From 2016 to 2018" limits no year.
  const isRange = ({ tokens }: Source['reading']) =>
    tokens.filter((one) => one.quantity?.unit === 'year').length > 1
  const isDated = quantity?.unit === 'year' && !limit.token && isRange(after)
  if (isDated && sameUnit.some(({ source }) => isRange(source.reading))) return []
  const lost = sameUnit.find(({ number, source }) => findLimit(source.reading, number).token)
  if (!limit.token && lost) {
    const { number, source } = lost
    const told = [number, findLimit(source.reading, number).token ?? number]
    return [reasonAbout('restriction', 'confirm', source.reading.text, told, place)]
  }
  const told = limit.token ? [limit.token, token] : [token]
  return [reasonAbout('limit', 'confirm', after.text, told, place)]
}

/** Returns true if a number per period follows from one per another period. */
function isRateOf(token: Token, { after, own }: Comparison): boolean {
  const { quantity } = token
  const mine = periodsOf(after, token)
  const limit = limitOf(after, token)
  return own.some(({ reading }) =>
    reading.tokens.some(
      (number) =>
        number.quantity &&
        quantity &&
        number.quantity.unit === quantity.unit &&
        periodsOf(reading, number).some((period) =>
          mine.some((ours) =>
            isSameRate(quantity.value, ours, { value: number.quantity?.value ?? 0, period }, limit),
          ),
        ),
    ),
  )
}

/** Returns true if "doubled" or "halved" contradicts the figures of the change. */
const isWrongRatio = ({ quantity }: Token, { own }: Comparison) =>
  quantity?.unit === 'ratio' &&
  own.some(
    ({ reading }) =>
      reading.tokens.filter(({ quantity: one }) => one?.unit === 'percent' || one?.unit === 'time')
        .length > 1,
  )

/** Returns true if a number follows by arithmetic from those of one text. */
function isDerived(token: Token, comparison: Comparison): boolean {
  const { after, own, usesArithmetic } = comparison
  const limit = limitOf(after, token)
  return (
    usesArithmetic &&
    (isRateOf(token, comparison) ||
      own.some(({ reading }) => followsFrom(token, limit, after, reading)))
  )
}

/** Returns true if texts say a number of another text, in any form, or it follows from one of them: "a fifth", 20 %. */
export function saysNumber(
  sources: readonly string[],
  words: string,
  text: string,
  lexicon: Lexicon,
): boolean {
  const after = readText(text, lexicon)
  const own = sources.map((source) => ({ reading: readText(source, lexicon), place: null }))
  const tokens = after.tokens.filter((token) => token.quantity && saysWords(token.text, words))
  const isSaid = (token: Token) =>
    (token.quantity && findNumbers(own, token.quantity).length > 0) ||
    own.some(({ reading }) => followsFrom(token, limitOf(after, token), after, reading))
  return tokens.length > 0 && tokens.every(isSaid)
}

/** Returns the reason for an unknown number; `block` only if the whole CV has nothing like it. */
function reasonForUnknown(token: Token, quantity: Quantity, comparison: Comparison): Reason[] {
  const { after, cv, grounds } = comparison
  const limit = limitOf(after, token)
  const same = cv.numbers.find(
    ({ token: other }) =>
      other.quantity &&
      (other.quantity.unit === quantity.unit || other.quantity.unit === '') &&
      sameValue(quantity, { ...other.quantity, unit: quantity.unit }),
  )
  const isSpeech = isSmallWord(token) && !isWrongRatio(token, comparison)
  const isAsked = same !== undefined || isSpeech || isDatedBy(quantity, limit, grounds)
  // "twice" for a "2" of something else is not in another part.
  const place = same && saysWords(same.place.text, token.text) ? same.place.place : null
  return [reasonAboutUnknown('number', isAsked, after.text, [token], place)]
}

/** Returns reasons for numbers of the replaced text that are gone, where no other number says as much. */
function lostNumbers({ after, own, edit }: Comparison): Reason[] {
  const [before] = edit.before === '' ? [] : own
  const kept = after.tokens.flatMap(({ quantity }) => quantity ?? [])
  const isKept = (quantity: Quantity) => kept.some((one) => isCompatible(quantity, one))
  const isOther = (quantity: Quantity) =>
    !own.some(({ reading }) =>
      reading.tokens.some((token) => token.quantity && isCompatible(quantity, token.quantity)),
    )
  if (!before || kept.some(isOther)) return []
  return before.reading.tokens
    .filter((token) => token.quantity && !isKept(token.quantity))
    .filter((token) => !(token.quantity?.value === 1 && isSmallWord(token)))
    .map((token) => reasonAbout('restriction', 'confirm', before.reading.text, [token]))
}

/**
 * Checks every number against the licensing texts: value, unit, period and limit, or that it follows by arithmetic; and
 * that none of the replaced text is lost.
 */
export function checkNumbers(comparison: Comparison): Reason[] {
  const found = comparison.after.tokens.flatMap((token) => {
    const { quantity } = token
    // "one" and "a single" are not counts.
    if (!quantity || (quantity.value === 1 && isSmallWord(token))) return []
    const found = findNumbers(comparison.own, quantity)
    if (found.some(({ number }) => number.quantity && !isOtherUnit(quantity, number.quantity)))
      return problemsWith(token, found, comparison)
    if (isDerived(token, comparison)) return []
    return found.length > 0
      ? problemsWith(token, found, comparison)
      : reasonForUnknown(token, quantity, comparison)
  })
  return [...found, ...lostNumbers(comparison)]
}
