import { foldText } from '@/lib/language/unicode/fold-text'
import type { Basics } from '../schema/content'
import { parseRich, serialiseRich } from '../text/rich-text'
import { birthDates } from './birth-dates'

/** Printed where something was taken out: of no language, and never longer than what stood there. */
export const redacted = '…'

/** Takes what says who somebody is out of texts. */
export type Redactor = {
  line: (text: string) => string
  /** Of the stored rich text; links lose their address and keep their words. */
  rich: (stored: string) => string
  /** Number of places that were taken out so far. */
  count: () => number
}

const word = /[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu
const email = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[\p{L}]{2,}/gu
const webAddress = /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}.@])[\w-]+(?:\.[\w-]+)+\/\S*/giu
const phone = /(?<![\p{L}\p{N}])\+?\(?\d[\d\s()./-]{7,}\d(?![\p{L}\p{N}])/gu

/** Digits of the shortest telephone number; fewer are years, amounts and counts. */
const minPhoneDigits = 9

const digitsOf = (text: string) => text.replace(/\D/g, '')

const isCased = (text: string) => text.toLowerCase() !== text.toUpperCase()

/** Returns a name as it is written on keyboards without umlauts: "Mueller" for "Müller". */
const spelledOut = (text: string) =>
  text.normalize('NFC').replace(/[äöü]/giu, (letter) => `${foldText(letter)}e`)

/**
 * Returns the parts of a name by which somebody is known. Particles ("van", "de") are written small and are words of
 * every text; initials are no name.
 */
function partsOfName(name: string): ReadonlySet<string> {
  const parts = (name.match(word) ?? []).filter(
    (part) =>
      !isCased(part) || (part.length > 1 && part.charAt(0) !== part.charAt(0).toLowerCase()),
  )
  return new Set(parts.flatMap((part) => [foldText(part), foldText(spelledOut(part))]))
}

const withoutPossessive = (text: string) => text.replace(/['’]\p{L}{1,2}$/u, '')

/** Fields of a header that say who somebody is. */
export type Identity = Pick<Basics, 'name' | 'phone' | 'location' | 'details' | 'profiles'>

/** Characters of the shortest line of a header that is looked for in texts: shorter ones are words of every text. */
const minLine = 5

const escaped = (text: string) =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

/**
 * Returns the lines of a header that say who somebody is wherever they stand: street, names in networks, and further
 * details with a number (a date of birth, a number of a card). A city or a nationality is a word of many texts.
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

/** Writing without spaces between words: a name stands within a run of letters. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]{2}/u

/** Returns a name, its parts apart or together, where it is written without spaces; a single sign is a word of its own. */
const unspacedName = (name: string) =>
  unspaced.test(name.replace(/\s/g, '')) ? name.trim().split(/\s+/).map(escaped).join('\\s*') : null

function patternOf(identity: Identity): RegExp | null {
  const longestFirst = ownLines(identity).toSorted((one, other) => other.length - one.length)
  const bounded = longestFirst.map(
    (line) => `(?<![\\p{L}\\p{N}])${escaped(line)}(?![\\p{L}\\p{N}])`,
  )
  const name = unspacedName(identity.name)
  const patterns = name === null ? bounded : [...bounded, name]
  return patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'giu')
}

/**
 * Creates a redactor for a person.
 *
 * @param identity as the header has it; the telephone number is taken out in whatever way it is written
 */
export function createRedactor(identity: Identity): Redactor {
  const parts = partsOfName(identity.name)
  const ownDigits = digitsOf(identity.phone)
  const own = patternOf(identity)
  let count = 0
  const take = () => {
    count++
    return redacted
  }
  const isOfName = (text: string) =>
    (!isCased(text) || text.charAt(0) !== text.charAt(0).toLowerCase()) &&
    [text, withoutPossessive(text)].some((one) => parts.has(foldText(one)))

  const line = (text: string): string =>
    (own ? text.replace(own, take) : text)
      .replace(email, take)
      .replace(webAddress, take)
      .replace(birthDates, (_, before: string) => `${before}${take()}`)
      .replace(phone, (found) => {
        const digits = digitsOf(found)
        const isOwn = ownDigits !== '' && digits.endsWith(ownDigits.slice(-7))
        const isPhone = digits.length >= minPhoneDigits && !/\b\d{4}\s*[-–/]\s*\d{4}\b/.test(found)
        return isOwn || isPhone ? take() : found
      })
      .replace(word, (found) => (isOfName(found) ? take() : found))
      // One for a whole name: how many words it has says something about it.
      .replace(/…(?:\s+…)+/gu, redacted)

  const rich = (stored: string) => {
    const spans = parseRich(stored)
    const blind = spans.map((span) => ({ ...span, link: null, text: line(span.text) }))
    const isSame = spans.every(({ link, text }, at) => link === null && text === blind[at]?.text)
    // Written anew, a text of the maximum length may be longer by its escapes.
    return isSame ? stored : serialiseRich(blind)
  }

  return { line, rich, count: () => count }
}
