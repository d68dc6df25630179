import { birthWords } from '@/lib/language/shared/birth-words'
import type { Basics } from '../schema/content'
import { parseRich, serialiseRich } from '../text/rich-text'
import { createNameFinder } from './name/find-name'

const month = '\\p{L}{3,12}\\.?'
const number = '\\d{1,2}'
const year = '(?:19|20)\\d{2}'

/**
 * Matches dates after a word for birth; the first group is the text before the date. A bare year
 * counts only directly after such a word, since it may be that of a job.
 */
const birthDates = new RegExp(
  `((?<![\\p{L}\\p{M}])(?:${birthWords})[.:]?\\s*(?:\\(?(?:on|in|am|le|el|il|em|op|w|dnia)\\s+)?)` +
    `(?:${number}[.\\s]*(?:(?:de|of)\\s+)?${month}\\s*(?:(?:de|of)\\s+)?,?\\s*${year}` +
    `|${month}\\s+${number},?\\s+${year}|\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{1,4}|${year}(?:年\\d{1,2}月\\d{1,2}日)?)`,
  'giu',
)

/** Replacement for removed text: language-neutral, and never longer than the original. */
export const redacted = '…'

/** Removes identifying data from texts. */
export type Redactor = {
  line: (text: string) => string
  /** For stored rich text; links become plain text. */
  rich: (stored: string) => string
  /** Number of removals so far. */
  count: () => number
}

const email = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[\p{L}]{2,}/gu
const webAddress = /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}.@])[\w-]+(?:\.[\w-]+)+\/\S*/giu
const phone = /(?<![\p{L}\p{N}])\+?\(?\d[\d\s()./-]{7,}\d(?![\p{L}\p{N}])/gu

/** Minimum digits of a phone number; fewer are years, amounts and counts. */
const minPhoneDigits = 9

const digitsOf = (text: string) => text.replace(/\D/g, '')

/** Identifying fields of a header. */
export type Identity = Pick<Basics, 'name' | 'phone' | 'location' | 'details' | 'profiles'> &
  Partial<Pick<Basics, 'email' | 'url'>>

/** Minimum length of a header line to search for; shorter ones are common words. */
const minLine = 5

const escaped = (text: string) =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

/**
 * Returns the header lines that identify a person anywhere: street, user names, and details with a
 * number (date of birth, card number). Not cities and nationalities, which are common words.
 */
export function ownLines({ location, details, profiles }: Identity): string[] {
  return [
    location.address,
    ...profiles.map(({ username }) => username),
    ...details.map(({ value }) => value).filter((value) => /\d/.test(value)),
  ]
    .map((text) => text.trim())
    .filter((text) => text.length >= minLine)
}

function patternOf(identity: Identity): RegExp | null {
  const longestFirst = ownLines(identity).toSorted((one, other) => other.length - one.length)
  const bounded = longestFirst.map(
    (line) => `(?<![\\p{L}\\p{N}])${escaped(line)}(?![\\p{L}\\p{N}])`,
  )
  return bounded.length === 0 ? null : new RegExp(bounded.join('|'), 'giu')
}

/**
 * Creates a redactor for a person.
 * @param identity the header's fields; the phone number is found in any notation
 * @param language tag of the CV, whose endings the name may have
 */
export function createRedactor(identity: Identity, language = ''): Redactor {
  const findName = createNameFinder(identity, language)
  const ownDigits = digitsOf(identity.phone)
  const own = patternOf(identity)
  let count = 0
  const take = () => {
    count++
    return redacted
  }
  const withoutName = (text: string) => {
    let blind = ''
    let end = 0
    for (const { from, to, isCertain } of findName(text)) {
      if (!isCertain) continue
      blind += text.slice(end, from) + take()
      end = to
    }
    return blind + text.slice(end)
  }

  const line = (text: string): string =>
    withoutName(
      (own ? text.replace(own, take) : text)
        .replace(email, take)
        .replace(webAddress, take)
        .replace(birthDates, (_, before: string) => `${before}${take()}`)
        .replace(phone, (found) => {
          const digits = digitsOf(found)
          const isOwn = ownDigits !== '' && digits.endsWith(ownDigits.slice(-7))
          const isPhone =
            digits.length >= minPhoneDigits && !/\b\d{4}\s*[-–/]\s*\d{4}\b/.test(found)
          return isOwn || isPhone ? take() : found
        }),
    )
      // Once per name, since the number of words is informative.
      .replace(/…(?:\s+…)+/gu, redacted)

  const rich = (stored: string) => {
    const spans = parseRich(stored)
    const blind = spans.map((span) => ({ ...span, link: null, text: line(span.text) }))
    const isSame = spans.every(({ link, text }, at) => link === null && text === blind[at]?.text)
    // Reserialising could exceed the maximum length because of escapes.
    return isSame ? stored : serialiseRich(blind)
  }

  return { line, rich, count: () => count }
}
