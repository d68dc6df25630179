import { foldText } from '../text/fold-text'
import { parseRich, serialiseRich } from '../text/rich-text'

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

/**
 * Creates a redactor for a person.
 *
 * @param name as the header has it
 * @param phoneNumber as the header has it: taken out in whatever way it is written
 */
export function createRedactor(name: string, phoneNumber: string): Redactor {
  const parts = partsOfName(name)
  const ownDigits = digitsOf(phoneNumber)
  let count = 0
  const take = () => {
    count++
    return redacted
  }
  const isOfName = (text: string) =>
    (!isCased(text) || text.charAt(0) !== text.charAt(0).toLowerCase()) &&
    [text, withoutPossessive(text)].some((one) => parts.has(foldText(one)))

  const line = (text: string): string =>
    text
      .replace(email, take)
      .replace(webAddress, take)
      .replace(phone, (found) => {
        const digits = digitsOf(found)
        const isOwn = ownDigits !== '' && digits.endsWith(ownDigits.slice(-7))
        const isPhone = digits.length >= minPhoneDigits && !/\b\d{4}\s*[-–/]\s*\d{4}\b/.test(found)
        return isOwn || isPhone ? take() : found
      })
      .replace(word, (found) => (isOfName(found) ? take() : found))

  const rich = (stored: string) =>
    serialiseRich(parseRich(stored).map((span) => ({ ...span, link: null, text: line(span.text) })))

  return { line, rich, count: () => count }
}
