import { counting } from '@/lib/language/counting'
import { type LanguageCode, translationLanguages } from '@/lib/language/tags'
import { valueOfWord } from './numbers'
import type { Random } from './seeded-random'

/** Returns a pattern of the number words from 2 to 12 of a language. */
export function numberOf(language: LanguageCode): string {
  const { small, alsoTwo } = counting[language]
  return [...(alsoTwo ? [alsoTwo] : []), ...small.split(' ').slice(1)].join('|')
}

/** Number words that change with gender or have another meaning. */
const ambiguous = new Set(['dois', 'duas', 'neuf', 'sei'])

/** Words after a number that count nothing. */
const smallWords =
  /^(?:von|of|der|des|dei|delle|dos|das|sur|out|bis|auf|für|and|und|for|per|por|para|los|las|nach|avec|con|with|mit|pro|bei|als|que|qui|che|oder|est|sont|were|was)$/iu
/** Words that scale a number, and lengths of time: another number of them is absurd at sight. */
const scaleWords =
  /^(?:mill|milh|mili|mio|mrd|mld|thousand|tausend|hundred|hundert|lakh|crore|jahr|year|month|monat|mes|mês|mois|mese|mesi|an$|ans$|anno|anni|año|ano|hour|stunde|hora|heure|ora$|ore$|day$|days$|tage?n?$|día|dia|jour|giorn|week|woche|seman|settiman|minut|second|sekund|segund)/iu

/** Marks of a part of a whole, which must not be larger than it. */
const partWords =
  /(?<!\p{L})(?:davon|darunter|von (?:den )?\d|dont|parmi|of (?:them|whom|which)|among|including|out of|di cui|dei quali|delle quali|tra cui|de ellos|de ellas|de los cuales|entre ellos|entre ellas|dos quais|das quais|deles|delas|su \d|sur \d)(?!\p{L})/iu
/** Two numbers with nothing between them but a word of a range. */
const ranges =
  /\d[\d.,]*\s?%?\s?(?:to|auf|bis|a|à|ad|al|allo|alla|au|para|até|hasta|and|und|et|y|e|o|ou|or|oder|–|-|:)\s?(?:el |los )?\d/iu

type Counted = { word: string; value: number; index: number; noun: string }

const patternOf = (language: LanguageCode) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}.,/:§€$£₹#+-])(\\d{1,4}|${numberOf(language)})\\s+(\\p{L}{3,})`,
    'giu',
  )
const patterns = new Map(translationLanguages.map((one) => [one, patternOf(one)]))

/** Returns true for a number that names something: "DIN 1076", "Year 10", "€ 11", or a piece of "9 600". */
function isLabel(text: string, index: number): boolean {
  const before = text.slice(0, index).trimEnd()
  if (/[\d§€$£₹#:+]$/u.test(before)) return true
  const word = /(?:^|[.!?;]\s+)?\p{Lu}[\p{L}\p{N}]*$/u.exec(before)
  return word !== null && word.index > 0 && !/[.!?;]\s/u.test(word[0])
}

/** Finds numbers that count things which are named after them. */
export function findCounts(text: string, language: LanguageCode): Counted[] {
  const written = patterns.get(language)
  if (!written || ranges.test(text)) return []
  return [...text.matchAll(written)].flatMap(({ 1: word = '', 2: noun = '', index }) => {
    const small = word.toLowerCase()
    if (ambiguous.has(small)) return []
    const value = /^\d/.test(word) ? Number(word) : (valueOfWord(small, language) ?? 0)
    const isYear = /^(?:19|20)\d\d$/.test(word)
    const isCount = value > 1 && !isYear && !isLabel(text, index)
    return isCount && !smallWords.test(noun) && !scaleWords.test(noun)
      ? [{ word, value, index, noun }]
      : []
  })
}

/** The larger of two exchanged numbers, as a multiple: 85 restaurants for four are absurd at sight. */
const maxRatio = 4

const inCaseOf = (word: string, like: string) =>
  /^\p{Lu}/u.test(like)
    ? word.slice(0, 1).toUpperCase() + word.slice(1)
    : word.slice(0, 1).toLowerCase() + word.slice(1)

/** Swaps two numbers of a sentence, each keeping the other's noun; null without two that could be meant. */
export function exchangeNumbers(text: string, language: LanguageCode): string | null {
  if (partWords.test(text)) return null
  const found = findCounts(text, language)
  for (const [at, first] of found.entries()) {
    const second = found[at + 1]
    if (!second || first.value === second.value || first.noun === second.noun) continue
    if (Math.max(first.value, second.value) > maxRatio * Math.min(first.value, second.value))
      continue
    const between = text.slice(first.index + first.word.length, second.index)
    // In another sentence each keeps its sense.
    if (/[.!?]\s/u.test(between)) continue
    const [one, other] = [inCaseOf(second.word, first.word), inCaseOf(first.word, second.word)]
    const end = second.index + second.word.length
    return `${text.slice(0, first.index)}${one}${between}${other}${text.slice(end)}`
  }
  return null
}

/**
 * Replaces a number of a sentence by another one: a year by an earlier one, a count by a larger one.
 *
 * @param isSaid returns true for a number that is true of the same entry
 */
export function anotherNumber(
  text: string,
  language: LanguageCode,
  random: Random,
  isSaid: (number: string) => boolean,
): string | null {
  const years = [...text.matchAll(/(?<![\p{L}\p{N}.,/-])(?:19|20)\d\d(?![\p{L}\p{N}/–-]|[.,]\d)/gu)]
  const counts = partWords.test(text)
    ? []
    : findCounts(text, language).filter(({ word }) => /^\d/.test(word))
  const one = random.pick([
    ...(years.length === 1 ? years : []).map(({ 0: word, index }) => ({
      word,
      index,
      isYear: true,
    })),
    ...counts.map(({ word, index }) => ({ word, index, isYear: false })),
  ])
  if (!one) return null
  const value = Number(one.word)
  const other = String(one.isYear ? value - 2 - random.below(5) : value * 2 + 3 + random.below(7))
  if (isSaid(other)) return null
  return `${text.slice(0, one.index)}${other}${text.slice(one.index + one.word.length)}`
}
