const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** Formats of days by their time zone: making one takes longer than a thousand uses. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  dayFormats.set(timeZone, made)
  return made
}

/** Returns whether a name is one of a time zone that this runtime can calculate with. */
export function isTimeZone(name: string): boolean {
  if (name === '') return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/**
 * Returns a day of the calendar in a time zone, such as `2026-11-20`.
 *
 * @param time milliseconds since 1970
 * @param timeZone IANA name
 */
export function dayOf(time: number, timeZone: string): string {
  const parts = formatOf(timeZone).formatToParts(time)
  const part = (type: string) => parts.find((item) => item.type === type)?.value
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** Returns the day that is so many days after another one, in the same form. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}
