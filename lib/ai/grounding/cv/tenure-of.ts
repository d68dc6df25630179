import { monthsOf } from '../../cv/tenure'
import { limitOf } from '../checks/around-number'
import type { Reading, Token } from '../reading/types'
import { type CvIndex, type Grounds, hasWord } from './grounds'
import { isTenureTrue } from './tenure'

const minutesOfYear = 525_600

/** A year among the dates of the entry that the words speak of; "since" it only where the entry goes on. */
function yearOf(
  year: number,
  token: Token,
  reading: Reading,
  grounds: Grounds,
  cv: CvIndex,
): 'licensed' | 'ask' | null {
  const dated = grounds.years.filter((one) => one.year === year)
  const isSince = [1, 2, 3].some((back) =>
    reading.tokens[token.index - back]?.marks.some(({ value }) => value === 'since'),
  )
  const words = reading.tokens.filter(({ isContent, isNeutral }) => isContent && !isNeutral)
  const speaksOf = (entry: string) =>
    cv.places.some(
      (place) =>
        place.entry === entry &&
        place.kind === 'head' &&
        words.some((word) => hasWord(place, word)),
    )
  // "from 2015 to 2019": where the year that it ended is told, too, so is the year that it began.
  const isRange = (entry: string) =>
    grounds.years.some(
      (one) =>
        one.entry === entry &&
        one.year !== year &&
        reading.tokens.some(({ quantity }) => quantity?.value === one.year),
    )
  const isTrue = dated.some(
    ({ entry, isStart, isOpen }) =>
      speaksOf(entry) &&
      (isSince ? isStart && isOpen : isOpen === isStart || (isStart && isRange(entry))),
  )
  if (isTrue) return 'licensed'
  const isNamed = grounds.places.some(({ text }) => text.includes(String(year)))
  return dated.length > 0 || isNamed ? 'ask' : null
}

/**
 * Whether a number of years follows from the dates of the CV. Years of something are those of the entries that
 * speak of it; where the words say no more than the whole CV does, all of working life counts.
 */
export function tenureOf(
  token: Token,
  reading: Reading,
  grounds: Grounds,
  cv: CvIndex,
): 'licensed' | 'ask' | null {
  const { quantity } = token
  if (quantity?.unit === 'year') return yearOf(quantity.value, token, reading, grounds, cv)
  if (
    quantity?.unit !== 'time' ||
    quantity.value < minutesOfYear ||
    quantity.value % minutesOfYear > 1
  )
    return null
  const years = quantity.value / minutesOfYear
  const limit = limitOf(reading, token)
  const domain = reading.tokens
    .filter(({ isContent, isNeutral }) => isContent && !isNeutral)
    .filter(({ strength }) => strength === 0)
  const speaksOf = (entry: string | null, word: Token) =>
    cv.places.some((place) => place.entry === entry && hasWord(place, word))
  const special = domain.filter((word) => !speaksOf(null, word))
  const stints = grounds.stints.filter(({ entry }) =>
    special.every((word) => speaksOf(entry, word)),
  )
  // The person's own count stands, whatever the dates give.
  const own = cv.numbers.find(
    ({ token: other, place }) =>
      place.section === 'basics' &&
      other.quantity?.unit === 'time' &&
      other.quantity.value >= minutesOfYear,
  )
  if (own) return 'ask'
  if (isTenureTrue(years, limit, monthsOf(stints))) return 'licensed'
  return isTenureTrue(years, limit, monthsOf(grounds.stints)) ? 'ask' : null
}
