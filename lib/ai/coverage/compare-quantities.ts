import type { PhraseLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { areForms } from '@/lib/language/word-forms'

/** An amount in a text: money, a percentage, or a number of things. */
type Quantity = { unit: string; value: number }

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:bn|billion|mrd|milliard)/u, 1e9],
  [/^(?:m|mn|mio|million|millon|milion)/u, 1e6],
  [/^(?:k|thousand|tsd|tausend|mil(?!l)|mille)/u, 1e3],
]

/** Matches a number with its sign, its scale and the word behind it. */
const pattern =
  /([£€$])?\s?(?<![\p{L}\d.,-])(\d[\d.,]*)\s?(bn|billion\p{L}*|mrd|mio|m(?:n|illion\p{L}*|illon\p{L}*|ilion\p{L}*)?|k|thousand|tsd|tausend|mil|mille)?(?!\p{L})\s?([£€$%]|eur(?:os?)?(?!\p{L}))?\s?(?:d['’])?(\p{L}{3,})?/gu

/** Matches units of time, which other rules count, and words that are no units. */
const noUnit =
  /^(?:years?|yrs?|months?|weeks?|days?|hours?|minutes?|jahre?n?|monate?n?|wochen?|tagen?|stunden?|ans?|annees?|mois|jours?|heures?|anos?|meses|dias|horas|anni|mesi|giorni|ore|jaar|maanden|dagen|uur|and|or|und|oder|plus|the|for|with|mit|bis|auf|von|des|les|del|per|pro)$/u

function numberOf(digits: string): number {
  const plain = digits.replace(/[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.')
  return Number(plain.replace(/[.,]$/u, ''))
}

/** Returns the amounts of a text; years of the calendar and units of time are none. */
export function quantitiesIn(text: string): Quantity[] {
  return [...foldText(text).matchAll(pattern)].flatMap(
    ([, sign, digits = '', scale = '', behind, noun = '']) => {
      const factor = scales.find(([words]) => words.test(scale))?.[1] ?? 1
      const value = numberOf(digits) * factor
      if (!Number.isFinite(value)) return []
      if (behind === '%') return [{ unit: '%', value }]
      if (sign || behind) return [{ unit: 'money', value }]
      const isYear = factor === 1 && value >= 1900 && value < 2100
      return noun === '' || noUnit.test(noun) || isYear ? [] : [{ unit: noun, value }]
    },
  )
}

/**
 * Compares the amounts that a line of a job ad asks for with those of its proof: `less` if one of the proof is smaller,
 * `none` if the proof names no such amount. A percentage has no direction, so that any is enough.
 */
export function compareQuantities(
  asked: string,
  proof: string,
  language: PhraseLanguage,
): 'enough' | 'less' | 'none' {
  const own = quantitiesIn(proof)
  const found = quantitiesIn(asked).map(({ unit, value }) => {
    const alike = own.filter((one) => one.unit === unit || areForms(one.unit, unit, language))
    if (alike.length === 0) return 'none'
    return unit === '%' || alike.some((one) => one.value >= value) ? 'enough' : 'less'
  })
  return found.find((one) => one === 'less') ?? found.find((one) => one === 'none') ?? 'enough'
}
