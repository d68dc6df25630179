import { parseDate } from '@/lib/resume/dates/dates'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import { readPeriod } from '../dates/read-period'
import { foldName } from './adapting'
import { ongoingNames } from './field-names'

/** Keys of the parts of a date that is an object, folded, and of a date that stands in one whole. */
const namesOfPart = { year: 'year yyyy y', month: 'month mm m', day: 'day dd d' } as const
const wholeNames = 'date value iso text raw literal'

const partOf = new Map(
  Object.entries({ ...namesOfPart, whole: wholeNames }).flatMap(([part, names]) =>
    names.split(' ').map((name): [string, string] => [name, part]),
  ),
)

const isScalar = (value: JsonValue | undefined): value is string | number =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'

/** Joins year, month and day, of which the month may be a name, to a text that is read as a date. */
function joinParts(parts: readonly (string | number)[]): string {
  const [year = '', month, day] = parts.map((part) => String(part).trim())
  if (month === undefined || /^0*$/.test(month)) return year
  const numbers = [year, month, ...(day === undefined || /^0*$/.test(day) ? [] : [day])]
  if (numbers.every((part) => /^\d+$/.test(part))) {
    return numbers.map((part) => part.padStart(2, '0')).join('-')
  }
  return [day, month, year].filter((part) => part !== undefined).join(' ')
}

/**
 * Returns the text of a date that is a list or an object of its parts, and its other values; null for any other value.
 * Year 2019 and month 5 are "2019-05".
 */
export function dateTextOf(value: JsonValue | undefined): {
  text: string | null
  rest: JsonValue[]
} {
  if (Array.isArray(value)) {
    const isDate = value.length < 4 && value.every(isScalar) && /^\d{4}$/.test(String(value[0]))
    return { text: isDate ? joinParts(value.filter(isScalar)) : null, rest: [] }
  }
  if (!isJsonObject(value)) return { text: null, rest: [] }
  const found = new Map<string, string | number>()
  const rest: JsonValue[] = []
  for (const [key, one] of Object.entries(value)) {
    const part = partOf.get(foldName(key))
    // "present" of an end.
    if (one === true && ongoingNames.includes(foldName(key)) && !found.has('whole')) {
      found.set('whole', 'present')
    } else if (part !== undefined && isScalar(one) && !found.has(part)) found.set(part, one)
    else rest.push({ [key]: one })
  }
  const [year, month, day, whole] = ['year', 'month', 'day', 'whole'].map((part) => found.get(part))
  if (year === undefined)
    return whole === undefined || found.size > 1
      ? { text: null, rest: [] }
      : { text: String(whole), rest }
  const parts =
    month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day]
  const beside = [
    ...(whole === undefined ? [] : [whole]),
    ...(month === undefined && day !== undefined ? [day] : []),
  ]
  return { text: joinParts(parts), rest: [...rest, ...beside] }
}

/** A date of digits alone, without a sign between them. */
const compactDay = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?$/

/** Seconds or milliseconds since 1970, from 1973 on. */
const timestamp = /^\d{9,10}$|^\d{12,13}$/

function withSigns(text: string): string {
  const [, year, month, day] = compactDay.exec(text) ?? []
  if (year !== undefined) return [year, month, day].filter(Boolean).join('-')
  if (!timestamp.test(text)) return text
  const milliseconds = Number(text) * (text.length < 12 ? 1000 : 1)
  return new Date(milliseconds).toISOString()
}

/** JSON Resume's ISO date, optionally with a time; all-zero parts are empty. */
const fullDay = /^(\d{4})-(\d{1,2})(?:-\d{1,2}(?:[T ].*)?)?$/

/** A start before the text of an end, so that its words are read as those of a range. */
const anyStart = '2000 - '

/**
 * Reads the text of a date: of digits alone, of seconds since 1970, in words of any language. Drops the day of an ISO
 * date: programs write one where people know only the month. Text that is not a date is kept as typed.
 * @param isEnd whether words for "present" and a dash are an open end
 */
export function readDateText(given: string, language: string, isEnd: boolean): string {
  const typed = withSigns(given.trim())
  const [, year = '', month = ''] = fullDay.exec(typed) ?? []
  const isZero = /^0*$/
  const text = isZero.test(month)
    ? year || typed
    : `${isZero.test(year) ? '' : year}-${month.padStart(2, '0')}`
  if (text.startsWith('-') && month !== '') return ''
  if (text === '' || text === '0000') return ''
  const date = parseDate(text, language)
  // "Present" is not stored as a date: an open end means it.
  if (date) return date
  if (isEnd) {
    const { end } = date === '' ? { end: { text: '' } } : readPeriod(`${anyStart}${text}`, language)
    if (end?.text === '') return ''
  }
  const { start, end } = readPeriod(text, language)
  return start.isDate && end === null && start.sure ? start.text : given.trim()
}
