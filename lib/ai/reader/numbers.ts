import { counting } from '@/lib/language/counting'
import { type LanguageWith, languagesWith } from '@/lib/language/languages'

type CountingLanguage = LanguageWith<'counting'>

/** Returns the number words of a language from one to twelve. */
export const numberWordsOf = (language: CountingLanguage): readonly string[] =>
  counting[language].small.split(' ')

/** Returns the value of a number word up to twelve; null for other words. */
export function valueOfWord(word: string, language: CountingLanguage): number | null {
  if (word === counting[language].alsoTwo) return 2
  const at = numberWordsOf(language).indexOf(word)
  return at < 0 ? null : at + 1
}

const factors: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:k|tsd|thousand|tausend|mil|mille|mila|milhares)(?!\p{L})/iu, 1e3],
  [
    /^\s?(?:m|mn|mio|mill|million(?:en|es|s)?|millones|millón|milhões|milhão|milioni|milione)(?!\p{L})/iu,
    1e6,
  ],
  [/^\s?(?:bn|mrd|billion|milliarden?|milliards?|miliardi|miliardo)(?!\p{L})/iu, 1e9],
]

export type FoundNumber = {
  /** As in the text. */
  words: string
  /** Possible values: "1.500" is 1500 or 1.5; "20 m" is 20 or 20000000. */
  values: number[]
}

const written = /(?<![\p{L}\p{N}])\d+(?:[.,'’\u00a0\u202f ]\d+)*/gu

/** Matches text between two numbers that share a scale: "from 1.2 to 1.6 million". */
const shared =
  /^\s*(?:[-–—]|to|and|bis|und|à|et|a|y|e|auf|ad?)\s*(?:about|over|rund|circa)?\s*[€$£]?\s*$/iu

/** A small m after digits may be metres or millions. */
const mayBeUnit = /^\s?m(?!\p{L})/u

/** Splits digit groups: "12 500" is one number, "2017 2018" are two. */
function partsOf(text: string): string[] {
  const isGrouped = /^\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?:[.,]\d+)?$/.test(text)
  return isGrouped ? [text.replace(/\s/g, '')] : text.split(/\s+/)
}

function readings(digits: string): number[] {
  const groups = digits.split(/[.,'’]/)
  const isGrouped = groups.length > 1 && groups.slice(1).every((group) => group.length === 3)
  const values = [Number(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`)]
  if (groups.length === 1) return [Number(digits)]
  return isGrouped ? [Number(groups.join('')), ...(groups.length === 2 ? values : [])] : values
}

/**
 * Matches neighbours of a number word that make it part of a larger number: "thirty-five", "vinte e cinco", "two
 * hundred".
 */
const tensBefore = /(?:\p{L}ty|ingt|ante|inte|enta|inta)(?:-|\s(?:e|y|et)\s)$/iu
const hundredsBehind = /^[\s-](?:hundred|hundert|cents?(?!\p{L}))/iu

/** Returns every number of a text in digits, and in words up to twelve. */
export function numbersIn(
  text: string,
  languages: readonly CountingLanguage[] = languagesWith('grounding'),
): FoundNumber[] {
  const found: FoundNumber[] = []
  const matches = [...text.matchAll(written)].map(({ 0: digits, index }) => {
    const to = index + digits.length
    const rest = text.slice(to)
    return { digits, index, to, rest, factor: factors.find(([of]) => of.test(rest))?.[1] }
  })
  for (const [at, { digits, to, rest, factor }] of matches.entries()) {
    const next = matches[at + 1]
    const lent = next?.factor && shared.test(text.slice(to, next.index)) ? next.factor : undefined
    const parts = partsOf(digits)
    for (const [part, words] of parts.entries()) {
      const values = readings(words)
      const scale = part === parts.length - 1 ? (factor ?? lent) : undefined
      const larger = scale ? values.map((value) => value * scale) : []
      // "120k" is 120000 and not 120.
      const isExact = factor !== undefined && scale !== undefined && !mayBeUnit.test(rest)
      found.push({ words, values: isExact ? larger : [...values, ...larger] })
    }
  }
  for (const { 0: words, index } of text.matchAll(/\p{L}+/gu)) {
    const behind = text.slice(index + words.length)
    if (tensBefore.test(text.slice(0, index)) || hundredsBehind.test(behind)) continue
    const factor = factors.find(([of]) => of.test(behind))?.[1] ?? 1
    const values = languages.flatMap((code) => valueOfWord(words.toLowerCase(), code) ?? [])
    if (values.length > 0) found.push({ words, values: values.map((value) => value * factor) })
  }
  return found
}

const isClose = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a))

/**
 * Returns the numbers of a text, as written, that its sources lack as they stand.
 *
 * @param language of the text; null: only digits are read
 * @param said values of its sources
 */
export const newNumbers = (
  text: string,
  language: CountingLanguage | null,
  said: readonly number[],
): string[] =>
  numbersIn(text, language ? [language] : [])
    .filter(({ words, values }) => {
      // "One" is also the article in most of these languages.
      const isArticle = !/\d/.test(words) && values.every((value) => value === 1)
      return !isArticle && !values.some((value) => said.some((other) => isClose(value, other)))
    })
    .map(({ words }) => words)
