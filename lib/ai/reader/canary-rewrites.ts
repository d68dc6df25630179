import type { LanguageCode } from '@/lib/language/tags'
import { detectLanguage } from '../text/detect-language'
import { findCounts } from './canary-numbers'
import { canaryWords } from './canary-words'
import { wordsOf } from './normal-form'
import { numberWordsOf } from './numbers'
import type { CvLine } from './types'

/** Rewrites a text honestly; null where it has no words for that. */
type Rewrite = (line: CvLine, language: LanguageCode) => string | null

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Texts in other languages than the CV's have no rewrites: their words are not known. */
const isIn = (text: string, language: LanguageCode) => detectLanguage(text) === language

/**
 * Matches sentence ends, not abbreviations, initials or ordinals: "3 Mio. Euro", "z. B. Brot", "am 3. Mai", "approx.
 * ten".
 */
const sentenceEnd =
  /(?<!(?<![\p{L}\p{N}])(?:\p{L}|\d{1,2}|Mio|Mrd|Mill|Tsd|ca|bzw|usw|etc|inkl|ggf|evtl|Nr|No|St|Dr|Prof|Ing|Dipl|Mr|Ms|Mrs|Inc|Ltd|Co|Corp|approx|incl|vs|Sr|Sra|Dra|aprox|núm|env|Mme|sig|dott|ecc|Str|Abt|Jan|Feb|Aug|Sept?|Okt|Oct|Nov|Dez|Dec))[.!?](?=\s+\p{Lu})/u

/** Replaces the first words of a list by those that mean the same. */
function exchange(
  text: string,
  pairs: readonly (readonly string[])[],
  after: string,
): string | null {
  for (const [from = '', to = ''] of pairs) {
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(from)}${after}`, 'iu').exec(text)
    if (!found) continue
    const end = found.index + from.length
    const instead = /^\p{Lu}/u.test(found[0]) ? capital(to) : to
    return `${text.slice(0, found.index)}${instead}${text.slice(end)}`
  }
  return null
}

/** Words before two things that belong together. */
const pairWords =
  /(?<!\p{L})(?:between|both|zwischen|sowohl|entre|tra|fra|sia|tanto|weder)(?!\p{L})/iu

/** Honest rewrites by kind. Each changes words and no fact. */
export const rewrites: Readonly<Record<string, Rewrite>> = {
  'another order of a list': ({ text }, language) => {
    const word = '[\\p{L}][\\p{L}\\p{M}\\p{N}+#-]*'
    const { and } = canaryWords[language]
    const list = new RegExp(
      `(?<![\\p{L}\\p{N}])(${word}), (${word}) ${and} (${word})(?=[.;]?$)`,
      'u',
    )
    const found = list.exec(text)
    const [all = '', first = '', second = '', third = ''] = found ?? []
    if (!found || found.index === 0) return null
    // The first item stays: an adjective before it may belong to it.
    const turned = `${first}, ${third} ${and} ${second}`
    return second === third ? null : text.replace(all, turned)
  },
  'digits as words': ({ text }, language) => {
    if (!isIn(text, language)) return null
    const found = findCounts(text, language).find(({ word }) => /^(?:[3-9]|1[0-2])$/.test(word))
    const word = found && numberWordsOf(language)[found.value - 1]
    if (!found || !word) return null
    return capital(text.slice(0, found.index) + word + text.slice(found.index + found.word.length))
  },
  'words as digits': ({ text }, language) => {
    if (!isIn(text, language)) return null
    const found = findCounts(text, language).find(
      ({ word, value }) => /^\p{L}/u.test(word) && value > 2,
    )
    if (!found || numberWordsOf(language)[found.value - 1] !== found.word.toLowerCase()) return null
    const end = found.index + found.word.length
    return `${text.slice(0, found.index)}${found.value}${text.slice(end)}`
  },
  'per cent in words': ({ text }, language) =>
    isIn(text, language) && /^[^%]*\d\s?%[^%\p{L}][^%]*$|^[^%]*\d\s?%$/u.test(text)
      ? text.replace(/(\d)\s?%/u, `$1 ${canaryWords[language].percent}`)
      : null,
  'another hedge of the same meaning': ({ text }, language) =>
    exchange(text, canaryWords[language].hedges, '(?= \\d)'),
  'the same period in other words': ({ text }, language) =>
    exchange(text, canaryWords[language].periods, '(?![\\p{L}\\p{N}])'),
  'another word for and': ({ text }, language) => {
    const { and, also } = canaryWords[language]
    if (!isIn(text, language) || pairWords.test(text)) return null
    const found = [...text.matchAll(new RegExp(`(\\p{L}{3,}) ${and} (?=\\p{L}{3,})`, 'gu'))].at(-1)
    if (!found) return null
    const start = found.index + (found[1]?.length ?? 0)
    const rest = text.slice(start + and.length + 2)
    const [clause = ''] = /[^.;:]*$/u.exec(text.slice(0, start)) ?? []
    const [second = ''] = /^[^.,;:]*/u.exec(rest) ?? []
    // Not of a list, a second sentence, or two forms of one word.
    const isPair = !clause.includes(',') && wordsOf(second).length <= 3
    const isOneWord = second.slice(0, 5) === found[1]?.slice(0, 5)
    return isPair && !isOneWord ? `${text.slice(0, start)} ${also} ${rest}` : null
  },
  'the first sentence alone': ({ text }) => {
    const end = sentenceEnd.exec(text)
    const first = end ? text.slice(0, end.index + 1) : ''
    return wordsOf(first).length > 4 ? first : null
  },
}
