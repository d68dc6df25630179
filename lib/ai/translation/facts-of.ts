import { lexiconOf } from '@/lib/language/grounding'
import type { TranslationLanguage } from '@/lib/language/tags'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import { newestLook } from '@/lib/resume/look'
import { readText } from '../grounding/reading/read-text'
import { findShapes } from '../posting/find-shapes'
import { findBoth, isLoose, respellNumbers, type SaidNumber } from './number-phrases'

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Returns digits without group separators; a comma or point before one, two or four digits separates numbers. */
function writtenNumbers(text: string): string[] {
  const found = text.match(/\d+(?:[.,'’\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?/g) ?? []
  return found.map((number) =>
    number.replace(/[.,'’\u00a0\u202f ](?=\d{3}(?!\d))/g, '').replace(/,/g, '.'),
  )
}

/** Units that a translation keeps; units of time are translated. */
const units: ReadonlySet<string> = new Set('percent EUR GBP JPY TRY INR BRL USD'.split(' '))

/** Returns numbers with their unit, in digits or words; "a" and "one" are ignored. */
function quantitiesOf(text: string, language: TranslationLanguage): SaidNumber[] {
  const plain = respellNumbers(text, language)
  const read = readText(plain, lexiconOf(language)).tokens.flatMap(
    ({ quantity, text: word, to }): SaidNumber[] => {
      if (!quantity || (quantity.value < 2 && !/\d/.test(word))) return []
      const { value, unit } = quantity
      const said = `${value} ${units.has(unit) ? unit : ''}`.trim()
      return [{ said, ...isLoose(word, plain.slice(to)) }]
    },
  )
  return [...read, ...findBoth(plain, language)]
}

/** Returns months beside a year or a day, from 1. */
function monthsIn(text: string, language: TranslationLanguage): number[] {
  const { long, short, longBesideDay } = languageTableOf(language, newestLook).months
  return Array.from({ length: 12 }, (_, month) => month).flatMap((month) => {
    const names = [long[month], longBesideDay[month], short[month]]
      .filter((name) => name !== undefined)
      .map((name) => literally(name.replace(/\.$/, '')))
      .join('|')
    const named = new RegExp(
      `(?<!\\p{L})(?:\\d{1,2}\\.? (?:de )?(?:${names})|(?:${names})\\.? (?:\\d{1,2},? )?(?:de |del )?\\d{4})(?!\\p{L})`,
      'giu',
    )
    return Array.from(text.matchAll(named), () => month + 1)
  })
}

const addresses = /(?:https?:\/\/|www\.)[^\s)]+|[^\s@(]+@[^\s@)]+\.\p{L}+|\+?\d[\d ()/-]{6,}\d/giu

/** Facts that a translation has to repeat exactly. */
export type TextFacts = {
  written: string[]
  /** Numbers in digits or words, with percent and currency. */
  values: SaidNumber[]
  months: number[]
  addresses: string[]
  /** Names by shape: tools, standards, acronyms. */
  shapes: string[]
}

/** Returns the numbers, dates, addresses and technical names of a text. */
export function factsOf(text: string, language: TranslationLanguage): TextFacts {
  return {
    written: writtenNumbers(text).toSorted(),
    values: quantitiesOf(text, language),
    months: monthsIn(text, language).toSorted((a, b) => a - b),
    addresses: (text.match(addresses) ?? []).map((one) => one.toLowerCase()).toSorted(),
    shapes: findShapes(text, true).map(({ words }) => words),
  }
}
