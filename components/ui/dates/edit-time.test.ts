import { describe, expect, it } from 'vitest'
import { dashboard } from '@/dist/messages/en/dashboard'
import { editTime } from './edit-time'

const at = (text: string) => Date.parse(text)
const say = (time: string, now: string, timeZone: string) =>
  editTime(at(time), at(now), { locale: 'en', timeZone, messages: dashboard })

describe('the time of an edit', () => {
  it.each([
    ['2026-11-20T09:42:00Z', '2026-11-20T12:00:00Z', 'UTC', 'Today, 9:42 AM'],
    ['2026-11-19T23:30:00Z', '2026-11-20T12:00:00Z', 'UTC', 'Yesterday, 11:30 PM'],
    // The same moment is today in a time zone where the day began earlier.
    ['2026-11-19T23:30:00Z', '2026-11-20T12:00:00Z', 'Asia/Tokyo', 'Today, 8:30 AM'],
    ['2026-03-01T10:00:00Z', '2026-11-20T12:00:00Z', 'UTC', 'Mar 1, 2026'],
    ['2025-12-31T12:00:00Z', '2026-01-01T12:00:00Z', 'UTC', 'Yesterday, 12:00 PM'],
    // The night in which the clocks change has 25 hours.
    ['2026-10-24T22:30:00Z', '2026-10-25T23:30:00Z', 'Europe/Berlin', 'Yesterday, 12:30 AM'],
  ])('%s seen at %s in %s', (time, now, timeZone, words) => {
    expect(say(time, now, timeZone).replace(/\u202f/g, ' ')).toBe(words)
  })
})
