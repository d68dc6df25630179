import { fillIn } from '../people/fill-in.mjs'

const two = (number) => String(number).padStart(2, '0')
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1)

function writeMonth([year, month], form, words) {
  if (form === 'season') {
    return fillIn(words.seasons[Math.floor(((month + 9) % 12) / 3)], { year })
  }
  return fillIn(form, {
    year,
    yy: two(year % 100),
    m: month,
    mm: two(month),
    month: words.months[month - 1],
    Month: capital(words.months[month - 1]),
    short: words.short[month - 1],
  }).replace('..', '.')
}

/** Returns the part of a date that a reader can know when it is written in this form. */
function readable([year, month], form) {
  return /\{(m|mm|month|Month|short)\}/.test(form) ? `${year}-${two(month)}` : String(year)
}

const isWord = (dash) => /\p{L}/u.test(dash)
const isTight = (dash) => /^[-–—~～〜]$/.test(dash)

/**
 * A range as people write it, and what it says.
 *
 * @param {{start?: number[], end?: number[] | null}} range an end of null goes on, none is not told
 * @param {string} form
 * @param {object} quirks
 * @param {object} words
 * @param {boolean} [isNarrow] without spaces about the dash
 * @returns {{dates: string, startDate?: string, endDate?: string}}
 */
export function writeRange({ start, end }, form, quirks, words, isNarrow = false) {
  const startDate = start && readable(start, form)
  if (start && end === null) {
    const from = writeMonth(start, form, words)
    if (quirks.since) return { startDate, dates: fillIn(quirks.since, { date: from }) }
    // "bis" and "bis heute" are not said together.
    const dash = isWord(quirks.dash) && quirks.present.includes(' ') ? '–' : quirks.dash
    return { startDate, dates: join(from, quirks.present, dash, isNarrow) }
  }
  const endDate = readable(end, form)
  const to = writeMonth(end, form, words)
  if (!start) return { endDate, dates: to }
  return {
    startDate,
    endDate,
    dates: join(writeMonth(start, form, words), to, quirks.dash, isNarrow),
  }
}

const join = (from, to, dash, isNarrow) =>
  isNarrow && isTight(dash) ? `${from}${dash}${to}` : `${from} ${dash} ${to}`
