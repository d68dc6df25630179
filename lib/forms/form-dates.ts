import { isCanonicalDate } from '@/lib/resume/dates/dates'
import type { DatePart } from './form-types'

type Separated = { order: ('D' | 'M' | 'Y')[]; separator: string; years: number }

/**
 * Letters for day and month in hints such as `TT.MM.JJJJ`, `gg/mm/aaaa`, `ДД.ММ.ГГГГ`, `pp.kk.vvvv`. Years are what has four;
 * `y`, `г` and `a` are years of two, `aa` beside a year of four a Turkish month.
 */
const letters: Readonly<Record<string, 'D' | 'M' | 'Y'>> = {
  ...{ d: 'D', t: 'D', д: 'D', j: 'D', g: 'D', p: 'D', z: 'D', n: 'D' },
  ...{ m: 'M', м: 'M', k: 'M', l: 'M', h: 'M', y: 'Y', a: 'Y', г: 'Y' },
}

/** Reads the format that a hint such as `MM/YYYY` shows; null if it is none. */
export function readDateHint(hint: string): Separated | null {
  const text = hint.trim().toLowerCase()
  const match = /^\p{L}{1,4}(?:([./\s-]+)\p{L}{2,4}){0,2}$/u.exec(text)
  if (!match) return null
  const groups = text.split(/[./\s-]+/)
  const hasYear = groups.some((group) => group.length === 4)
  const order = groups.map((group) => {
    const [first = ''] = group
    if (![...group].every((letter) => letter === first)) return undefined
    if (group.length === 4) return 'Y'
    return hasYear && first === 'a' ? 'M' : letters[first]
  })
  if (order.some((one) => one === undefined) || !order.includes('Y')) return null
  if (new Set(order).size !== order.length) return null
  return {
    order: order as Separated['order'],
    separator: match[1] ?? '/',
    years: groups[order.indexOf('Y')]?.length ?? 4,
  }
}

/**
 * Writes a stored date for a field. Never adds a day or a month that the CV does not have.
 *
 * @param stored `YYYY[-MM[-DD]]`, or free text
 * @returns null if the CV's date is too short for it
 */
export function writeFormDate(stored: string, part: DatePart, hint: string): string | null {
  const date = stored.trim()
  if (!isCanonicalDate(date)) return null
  const [year = '', month = '', day = ''] = date.split('-')
  if (part === 'year') return year
  if (part === 'month') return month || null
  if (part === 'day') return day || null
  const format = readDateHint(hint)
  if (!format) return date
  const parts = { Y: format.years === 2 ? year.slice(2) : year, M: month, D: day }
  if (format.order.some((one) => parts[one] === '')) return null
  return format.order.map((one) => parts[one]).join(format.separator)
}

/** Returns the part of a date that the options of a menu stand for; null if they are none. */
export function partOfOptions(options: readonly string[]): DatePart | null {
  const texts = options.map((text) => text.trim()).filter((text) => /[\p{L}\p{N}]/u.test(text))
  const years = texts.filter((text) => /^(?:19|20)\d\d$/.test(text))
  if (years.length >= 3 && years.length >= texts.length - 1) return 'year'
  const days = texts.filter((text) => /^\d{1,2}$/.test(text) && Number(text) <= 31)
  if (days.length >= 28) return 'day'
  return texts.length === 12 || texts.length === 13 ? 'month' : null
}
