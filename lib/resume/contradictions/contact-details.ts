import { foldText } from '@/lib/language/unicode/fold-text'
import { eastAsian } from '@/lib/language/unicode/scripts'

/** Words of a name without case, accents and signs; "ü" and "ue" are the same. */
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

/** Whether both texts are written in one script: a transliteration cannot be compared. */
export function isSameScript(a: string, b: string): boolean {
  const of = (text: string) => scripts.findIndex((script) => script.test(text))
  return of(a) === of(b)
}

/** Whether two names can be of one person: one may leave names out, or give initials. */
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

/** An email address without case and space. */
export const emailKey = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')

/** Decimal digits of other scripts stand in ranges of ten, from a zero. */
const digitOf = (digit: string) => {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}

/** Digits of a telephone number as it is dialled within its country, without a leading zero. */
export function phoneDigits(text: string): string {
  const plain = text.normalize('NFKC').replace(/\(0\)/g, '')
  return plain
    .replace(/\p{Nd}/gu, (digit) => (/\d/.test(digit) ? digit : digitOf(digit)))
    .replace(/\D/g, '')
    .replace(/^0+/, '')
}

/** Fewer digits are an extension, or no number. */
const minDigits = 5

/** Whether two telephone numbers can be one, with and without the code of the country. */
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
