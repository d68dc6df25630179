import 'server-only'
import { hourMs, minuteMs } from '@/lib/resume/dates/durations'

/** Hour of the owner's own day at which they are reminded of it. */
export const reminderHour = 7

/** Returns the milliseconds that clocks of a time zone are ahead of UTC at a time. */
function offsetAt(time: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(time)
  const part = (type: string) => Number(parts.find((item) => item.type === type)?.value)
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  return shown - Math.floor(time / minuteMs) * minuteMs
}

const inUtc = (day: string) => Date.parse(`${day}T00:00:00Z`) + reminderHour * hourMs

/**
 * Returns the time at which a day is reminded of in a time zone, in milliseconds since 1970. Where clocks are set at that
 * very hour it is the same hour before or after.
 *
 * @param day `YYYY-MM-DD`
 */
export function morningOf(day: string, timeZone: string): number {
  const guess = inUtc(day) - offsetAt(inUtc(day), timeZone)
  return inUtc(day) - offsetAt(guess, timeZone)
}

/** Returns the earliest time at which anybody on earth is reminded of a day: nowhere is further ahead than UTC+14. */
export const firstMorningOf = (day: string): number => inUtc(day) - 14 * hourMs
