import type { LanguageCode } from '@/lib/language/tags'
import type { Piece } from './scan'
import type { Quantity } from './types'

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  Mio: 1e6,
  Mill: 1e6,
  bn: 1e9,
  B: 1e9,
  Mrd: 1e9,
  mld: 1e9,
}

/** Currency codes by sign; a bare `$` counts as US dollars. */
const currencies: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₤': 'GBP',
  '¥': 'JPY',
  '₺': 'TRY',
  '₹': 'INR',
  R$: 'BRL',
  US$: 'USD',
  $: 'USD',
}

const minutes: Readonly<Record<string, number>> = { h: 60, hr: 60, hrs: 60, min: 1 }

/**
 * Parses digits by the conventions of a language. A single group of three is thousands, unless the language uses that
 * sign for decimals.
 */
export function readDigits(digits: string, language: LanguageCode): number {
  const plain = digits.replace(/['’\u00a0\u202f ]/g, '')
  const decimal = language === 'en' ? '.' : ','
  const group = decimal === '.' ? ',' : '.'
  const hasBoth = plain.includes('.') && plain.includes(',')
  if (hasBoth) {
    const last = plain.lastIndexOf('.') > plain.lastIndexOf(',') ? '.' : ','
    const other = last === '.' ? ',' : '.'
    return Number(plain.replaceAll(other, '').replace(last, '.'))
  }
  const grouped = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+$`)
  if (grouped.test(plain)) return Number(plain.replaceAll(group, ''))
  // The reverse: the decimal sign before three digits, twice or more, can only separate groups.
  if (/^\d{1,3}(?:[.,]\d{3}){2,}$/.test(plain)) return Number(plain.replace(/[.,]/g, ''))
  return Number(plain.replace(/[.,]/, '.'))
}

/** Parses a written number, before the words around it. */
export function readQuantity(piece: Piece, language: LanguageCode): Quantity {
  const [scale = '', unit = ''] = piece.after.split('|')
  const factor = scales[scale.replace('.', '')] ?? 1
  const value = readDigits(piece.folded, language) * factor
  const bare = { scale: factor, unit: '', isName: false, isOrdinal: false }
  const quantity: Quantity = { value, raw: value, ...bare }
  if (piece.before) quantity.unit = currencies[piece.before] ?? piece.before
  else if (unit === '%') quantity.unit = 'percent'
  else if (unit === 'pp') quantity.unit = 'points'
  else if (unit === 'x' || unit === '×') quantity.unit = 'ratio'
  else if (minutes[unit]) {
    quantity.value *= minutes[unit] ?? 1
    quantity.unit = 'time'
  } else if (/^(?:st|nd|rd|th|er|re|ème|e|º|ª)$/.test(unit)) quantity.isOrdinal = true
  else if (unit) quantity.unit = currencies[unit] ?? unit
  else if (/^(?:19|20)\d\d$/.test(piece.folded) && scale === '') quantity.unit = 'year'
  return quantity
}
