import { countingWordsOf } from '@/lib/language/counting'
import { foldText } from '@/lib/language/unicode/fold-text'

/** A number in a text. */
export type FoundNumber = {
  value: number
  /** Significant digits, without leading and trailing zeros: equal for "1.2" and "1,200,000". */
  digits: string
  kind: 'percent' | 'money' | 'count'
  /** Unit or scale after it: "k", "million". */
  unit: string
  /** Whether it is in digits; number words are not known in every language. */
  isDigits: boolean
}

export type CountedText = {
  numbers: readonly FoundNumber[]
  /** The other words, folded. */
  words: readonly string[]
}

const money = /[$€£¥₹₽₩]|\b(?:usd|eur|gbp|chf|cad|aud|jpy|inr|pln|sek|nok|dkk|czk)\b/
const percent = /^(?:%|٪|percent|prozent|procent|pour|por|per|proc)/

/** Matches a number with separators, but not within a name ("HTML5"), version, time or date. */
const pattern =
  /(?<![\p{L}\d.:#])(\d+(?:[.,'’ ]\d{3})*(?:[.,]\d+)?)(?![\d:]|[.,]\d)\s*(%|[\p{L}]+)?|[\p{L}\p{M}]+(?:\d[\p{L}\d]*)?/gu

function readNumber(written: string): number {
  const plain = written.replace(/['’ ]/g, '')
  const grouped = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/.test(plain)
  if (grouped) return Number(plain.replace(/[.,]/g, ''))
  const at = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  if (at < 0) return Number(plain)
  return Number(`${plain.slice(0, at).replace(/[.,]/g, '')}.${plain.slice(at + 1)}`)
}

const digitsOf = (value: number) =>
  String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '')

/**
 * Returns the numbers and the other words of a text. Number words are recognised in languages with
 * a table.
 * @param language primary tag
 */
export function countText(text: string, language: string): CountedText {
  const folded = foldText(text)
  const counting = countingWordsOf(language)
  const numbers: FoundNumber[] = []
  const words: string[] = []
  const add = (value: number, unit: string, at: number, length: number, isDigits: boolean) => {
    const around = folded.slice(Math.max(0, at - 4), at + length + 4)
    const kind = percent.test(unit) ? 'percent' : money.test(around) ? 'money' : 'count'
    numbers.push({ value, digits: digitsOf(value), kind, unit, isDigits })
  }
  for (const match of folded.matchAll(pattern)) {
    const [whole, written, unit = ''] = match
    const named = counting.numbers[whole]
    if (written !== undefined) {
      add(readNumber(written), unit, match.index, whole.length, true)
      if (unit !== '' && !percent.test(unit)) words.push(unit)
    } else if (named !== undefined) add(named, '', match.index, whole.length, false)
    else words.push(whole)
  }
  return { numbers, words }
}

/** Whether numbers are equal, or have the same digits in another scale: "1.2k" and "1,200". */
const isSameNumber = (a: FoundNumber, b: FoundNumber, isSameLanguage: boolean) =>
  a.value === b.value || (a.digits === b.digits && (!isSameLanguage || a.unit !== b.unit))

/** Returns the numbers of one text that the other lacks. */
function missingFrom(
  ours: readonly FoundNumber[],
  theirs: readonly FoundNumber[],
  isSameLanguage: boolean,
): FoundNumber[] {
  const left = [...theirs]
  return ours.filter((one) => {
    const at = left.findIndex((other) => isSameNumber(one, other, isSameLanguage))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Whether each text has a number of one kind that the other lacks; omissions do not count. */
export function hasOtherNumbers(
  a: readonly FoundNumber[],
  b: readonly FoundNumber[],
  isSameLanguage: boolean,
): boolean {
  const [ours, theirs] = [missingFrom(a, b, isSameLanguage), missingFrom(b, a, isSameLanguage)]
  const differ = (one: readonly FoundNumber[], other: readonly FoundNumber[]) =>
    one.some(({ kind }) => other.some((found) => found.kind === kind))
  if (isSameLanguage) return differ(ours, theirs)
  const inDigits = (all: readonly FoundNumber[]) => all.filter(({ isDigits }) => isDigits)
  const count = inDigits(a).length
  // If all numbers differ, it is another sentence.
  const isOneSentence =
    count === inDigits(b).length && (count === 1 || inDigits(ours).length < count)
  return isOneSentence && differ(inDigits(ours), inDigits(theirs))
}

/** Returns the share of words that two texts have in common (Jaccard index), 0 to 1. */
export function wordSimilarity(a: readonly string[], b: readonly string[]): number {
  const [ours, theirs] = [new Set(a), new Set(b)]
  let shared = 0
  for (const word of ours) if (theirs.has(word)) shared++
  const all = ours.size + theirs.size - shared
  return all === 0 ? 0 : shared / all
}
