import type { TranslationLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { numberWordsOf } from '../reader/numbers'

/** A number as a text says it, with its unit. */
export type SaidNumber = {
  /** "40 percent". */
  said: string
  /** A translation may say it without a number: "a couple of weeks", "half-yearly", "both". */
  mayGo: boolean
  /** A translation may have the word where its source has no number: "the third year", "medio ambiente". */
  mayCome: boolean
}

type Phrases = {
  /** Behind a number: "and a half". */
  half: string
  dozen: string
  /** Before `dozen`. */
  halfOf: string
  /** Two of two, as far as the tables of number words do not have it. */
  both: string
  /** One behind which a half is added, besides the words for numbers: "a year and a half". */
  one: string
}

const phrases: Readonly<Record<TranslationLanguage, Phrases>> = {
  en: { half: 'and a half', dozen: 'dozens?', halfOf: 'half an?', both: 'both', one: 'an?' },
  de: {
    ...{ half: 'und ein halb\\p{L}*', dozen: 'dutzende?', halfOf: 'halb\\p{L}*' },
    ...{ both: 'beide[rsm]', one: 'eine?[nrsm]?' },
  },
  es: {
    ...{ half: 'y medi[oa]', dozen: 'docenas?', halfOf: 'medi[oa]', both: '(?!)', one: 'un[oa]?' },
  },
  fr: {
    ...{ half: 'et demie?', dozen: 'douzaines?', halfOf: 'demie?', both: '(?!)', one: 'une?' },
  },
  pt: {
    ...{ half: 'e mei[oa]', dozen: 'd[úu]zias?', halfOf: 'mei[oa]', both: '(?!)', one: 'uma?' },
  },
  it: {
    ...{ half: 'e mezz[oa]', dozen: 'dozzin[ae]', halfOf: 'mezz[oa]', both: 'ambedue|ambo' },
    one: "un[oa]?['’]?",
  },
}

const start = '(?<![\\p{L}\\p{N}.,])'
const end = '(?![\\p{L}\\p{N}])'
const pattern = (source: string) => new RegExp(`${start}(?:${source})${end}`, 'giu')

function createRespeller(language: TranslationLanguage): (text: string) => string {
  const { half, dozen, halfOf, one } = phrases[language]
  const words = numberWordsOf(language)
  const number = `\\d{1,3}|${words.join('|')}|${one}`
  const countOf = (word: string) => {
    if (/^\d/.test(word)) return Number(word)
    const at = words.indexOf(word.toLowerCase())
    return at < 0 ? 1 : at + 1
  }
  const german: [RegExp, (whole: string, number: string) => string][] = [
    [pattern('anderthalb(?:e[rsnm]?)?'), () => '1.5'],
    [pattern(`(${words.join('|')})einhalb`), (_, count) => `${countOf(count)}.5`],
    [pattern('halbe[rsnm]?'), () => 'halb'],
    [pattern(`(${words.slice(1).join('|')})(?:[- ]?mal|malig\\p{L}*)`), (_, n) => `${n} Mal`],
  ]
  const comma = language === 'en' ? '.' : ','
  const halves = pattern(`(${number})\\s+(?:(\\p{L}+)\\s+)?${half}`)
  const sixes = pattern(`${halfOf}[- ]${dozen}`)
  const dozens = pattern(`(\\d{1,3}|${words.slice(1).join('|')})\\s+${dozen}`)
  return (text) => {
    let plain = text
    if (language === 'de') {
      for (const [found, say] of german)
        plain = plain.replace(found, (whole, count) => say(whole, count ?? '').replace('.', comma))
    }
    return plain
      .replace(halves, (_, count: string, unit = '') =>
        // "A year and a half" is counted in years.
        `${countOf(count)}${comma}5 ${language === 'en' ? unit.replace(/[^s]$/, '$&s') : unit}`.trim(),
      )
      .replace(sixes, '6')
      .replace(dozens, (_, count: string) => String(countOf(count) * 12))
  }
}

const respellers = new Map<TranslationLanguage, (text: string) => string>()

/**
 * Writes numbers that a language says in one word or phrase in digits: "zweimal", "two and a half", "deux ans et
 * demi", "media docena", "two dozen". Everything else stays as it is.
 */
export function respellNumbers(text: string, language: TranslationLanguage): string {
  const respell = respellers.get(language) ?? createRespeller(language)
  respellers.set(language, respell)
  return respell(text)
}

/** Twos that languages say with and without a number, folded. */
const twos = /^(?:pair|couple|beiden?|ambos|ambas|entramb[ie])$/
/** A half that is as often something else: "medio ambiente", "mezzo di trasporto", "por meio de". */
const media = /^(?:medio|mezzo|meio)$/
/** Parts of a whole that are ordinals or rooms as often. */
const ordinals =
  /^(?:third|quarter|fifth|sixth|eighth|tenth|cuarto|quinto|decimo|cinquieme|dixieme|terzo|quarto)$/
const ofWhole = /^\s+(?:of|de|del|des|du|d['’]|di|dell\p{L}*|do|da|dos|das)(?!\p{L})/iu

/** Whether a number word may be missing in a translation, or stand in one, without a number on the other side. */
export function isLoose(word: string, behind: string): Omit<SaidNumber, 'said'> {
  const folded = foldText(word)
  const isOrdinal = ordinals.test(folded) && !ofWhole.test(behind)
  const isPrefix = folded === 'half' && behind.startsWith('-')
  return {
    mayGo: twos.test(folded) || media.test(folded) || isOrdinal || isPrefix,
    mayCome: media.test(folded) || isOrdinal,
  }
}

/** Finds the words for "both" that are no number words; "both A and B" only joins two things. */
export function findBoth(text: string, language: TranslationLanguage): SaidNumber[] {
  return [...text.matchAll(pattern(phrases[language].both))].map(({ 0: word, index }) => {
    const behind = text.slice(index + word.length)
    const isJoining = language === 'en' && /^[^.,;:!?]{1,80}\sand\s/i.test(behind)
    return { said: '2', mayGo: true, mayCome: isJoining }
  })
}

/** Returns the numbers of one text that another one does not say, each as often as it is said. */
function without(all: readonly SaidNumber[], others: readonly SaidNumber[]): SaidNumber[] {
  const left = others.map(({ said }) => said)
  // What has to be there comes first, so that it gets the number of the other side.
  return all
    .toSorted((a, b) => Number(a.mayGo) - Number(b.mayGo))
    .filter(({ said }) => {
      const at = left.indexOf(said)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
}

/** Whether a translation says the numbers of its source, each as often, but for words that say none for sure. */
export const isSameNumbers = (
  source: readonly SaidNumber[],
  target: readonly SaidNumber[],
): boolean =>
  without(source, target).every(({ mayGo }) => mayGo) &&
  without(target, source).every(({ mayCome }) => mayCome)
