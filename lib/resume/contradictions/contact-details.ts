import { foldText } from '@/lib/language/unicode/fold-text'
import { eastAsian } from '@/lib/language/unicode/scripts'

/** Returns the folded words of a name; "ü" and "ue" are equal. */
export const nameWords = (name: string): string[] =>
  (foldText(name).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/([aou])e/g, '$1'))

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Devanagari}/u,
  eastAsian,
]

/** Whether both texts are in the same script; transliterations cannot be compared. */
export function isSameScript(a: string, b: string): boolean {
  const of = (text: string) => scripts.findIndex((script) => script.test(text))
  return of(a) === of(b)
}

/** Whether two names can be of the same person: one may omit names or use initials. */
export function isSamePersonName(a: string, b: string): boolean {
  if (!isSameScript(a, b)) return true
  const [fewer = [], more = []] = [nameWords(a), nameWords(b)].toSorted(
    (one, other) => one.length - other.length,
  )
  return fewer.every((word) =>
    more.some((other) => isInitial(word, other) || isInitial(other, word)),
  )
}

const isInitial = (short: string, word: string) =>
  short === word || (short.length === 1 && word.startsWith(short))

/** Normalises an e-mail address for comparison. */
export const emailKey = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')

/** Returns a digit's ASCII form; each script's digits are consecutive from zero. */
const digitOf = (digit: string) => {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}

/** Returns the digits of a phone number without leading zeros and separators. */
export function phoneDigits(text: string): string {
  const plain = text.normalize('NFKC').replace(/\(0\)/g, '')
  return plain
    .replace(/\p{Nd}/gu, (digit) => (/\d/.test(digit) ? digit : digitOf(digit)))
    .replace(/\D/g, '')
    .replace(/^0+/, '')
}

/** Minimum digits of a phone number; fewer are an extension. */
const minDigits = 5

/** Whether two phone numbers can be the same, with or without country code. */
export function isSamePhone(a: string, b: string): boolean {
  const numbersOf = (text: string) =>
    text
      .split(/[/;,|]/)
      .map(phoneDigits)
      .filter((one) => one.length >= minDigits)
  const [first, second] = [numbersOf(a), numbersOf(b)]
  if (first.length === 0 || second.length === 0) return true
  return first.some((one) => second.some((other) => one.endsWith(other) || other.endsWith(one)))
}
