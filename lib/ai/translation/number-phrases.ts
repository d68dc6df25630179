import tables from '@/dist/languages/number-phrases.json' with { type: 'json' }
import type { TranslationLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { numberWordsOf } from '../reader/numbers'

/** Number in a text, with its unit. */
export type SaidNumber = {
  /** "40 percent". */
  said: string
  /** Whether a translation may omit the number: "a couple of weeks", "half-yearly", "both". */
  mayGo: boolean
  /** Whether a translation may contain it without a number in its source: "the third year", "medio ambiente". */
  mayCome: boolean
}

type Phrases = {
  /** After a number: "and a half". */
  half: string
  dozen: string
  /** Before `dozen`. */
  halfOf: string
  /** "Both", unless the tables of number words have it. */
  both?: string
  /** "One" before a half, besides the number words: "a year and a half". */
  one: string
}

const phrases: Readonly<Record<TranslationLanguage, Phrases>> = tables

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
        // "A year and a half" is 1.5 years.
        `${countOf(count)}${comma}5 ${language === 'en' ? unit.replace(/[^s]$/, '$&s') : unit}`.trim(),
      )
      .replace(sixes, '6')
      .replace(dozens, (_, count: string) => String(countOf(count) * 12))
  }
}

const respellers = new Map<TranslationLanguage, (text: string) => string>()

/**
 * Converts number phrases of a language to digits: "zweimal", "two and a half", "deux ans et demi", "media docena",
 * "two dozen". Everything else is unchanged.
 */
export function respellNumbers(text: string, language: TranslationLanguage): string {
  const respell = respellers.get(language) ?? createRespeller(language)
  respellers.set(language, respell)
  return respell(text)
}

/** Words for two that languages use with or without a number, folded. */
const twos = /^(?:pair|couple|beiden?|ambos|ambas|entramb[ie])$/
/** Words for half with other common meanings: "medio ambiente", "mezzo di trasporto", "por meio de". */
const media = /^(?:medio|mezzo|meio)$/
/** Fractions that are also ordinals or rooms. */
const ordinals =
  /^(?:third|quarter|fifth|sixth|eighth|tenth|cuarto|quinto|decimo|cinquieme|dixieme|terzo|quarto)$/
const ofWhole = /^\s+(?:of|de|del|des|du|d['’]|di|dell\p{L}*|do|da|dos|das)(?!\p{L})/iu

/** Returns whether a number word may be missing in a translation, or appear without one in the source. */
export function isLoose(word: string, behind: string): Omit<SaidNumber, 'said'> {
  const folded = foldText(word)
  const isOrdinal = ordinals.test(folded) && !ofWhole.test(behind)
  const isPrefix = folded === 'half' && behind.startsWith('-')
  return {
    mayGo: twos.test(folded) || media.test(folded) || isOrdinal || isPrefix,
    mayCome: media.test(folded) || isOrdinal,
  }
}

/** Finds words for "both" that are not number words; "both A and B" is only a conjunction. */
export function findBoth(text: string, language: TranslationLanguage): SaidNumber[] {
  const { both } = phrases[language]
  if (both === undefined) return []
  return [...text.matchAll(pattern(both))].map(({ 0: word, index }) => {
    const behind = text.slice(index + word.length)
    const isJoining = language === 'en' && /^[^.,;:!?]{1,80}\sand\s/i.test(behind)
    return { said: '2', mayGo: true, mayCome: isJoining }
  })
}

/** Returns the numbers of one text that another lacks, as a multiset difference. */
function without(all: readonly SaidNumber[], others: readonly SaidNumber[]): SaidNumber[] {
  const left = others.map(({ said }) => said)
  // Required numbers are matched first.
  return all
    .toSorted((a, b) => Number(a.mayGo) - Number(b.mayGo))
    .filter(({ said }) => {
      const at = left.indexOf(said)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
}

/** Returns whether a translation has the numbers of its source, equally often, except ambiguous words. */
export const isSameNumbers = (
  source: readonly SaidNumber[],
  target: readonly SaidNumber[],
): boolean =>
  without(source, target).every(({ mayGo }) => mayGo) &&
  without(target, source).every(({ mayCome }) => mayCome)
