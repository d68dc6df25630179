import { afterEach, expect, it, vi } from 'vitest'
import { dashboard } from '@/dist/messages/en/dashboard'
import { editTime } from './edit-time'

const at = (text: string) => Date.parse(text)
const say = (time: string, now: string, timeZone: string) =>
  editTime(at(time), at(now), { locale: 'en', timeZone, messages: dashboard })

it.each([
  ['2026-11-20T09:42:00Z', '2026-11-20T12:00:00Z', 'UTC', 'Today, 09:42'],
  ['2026-11-19T23:30:00Z', '2026-11-20T12:00:00Z', 'UTC', 'Yesterday, 23:30'],
  // The same moment is today in a time zone where the day began earlier.
  ['2026-11-19T23:30:00Z', '2026-11-20T12:00:00Z', 'Asia/Tokyo', 'Today, 08:30'],
  ['2026-03-01T10:00:00Z', '2026-11-20T12:00:00Z', 'UTC', '1 Mar 2026'],
  ['2025-12-31T12:00:00Z', '2026-01-01T12:00:00Z', 'UTC', 'Yesterday, 12:00'],
  // The night in which the clocks change has 25 hours.
  ['2026-10-24T22:30:00Z', '2026-10-25T23:30:00Z', 'Europe/Berlin', 'Yesterday, 00:30'],
])('%s seen at %s in %s', (time, now, timeZone, words) => {
  expect(say(time, now, timeZone)).toBe(words)
})

afterEach(() => vi.unstubAllGlobals())

it.each([
  ['en', ['en-GB'], 'Today, 22:25', '25 Nov 2026'],
  ['en', ['de-CH', 'en-AU'], 'Today, 10:25 pm', '25 Nov 2026'],
  ['en', ['en'], 'Today, 22:25', '25 Nov 2026'],
  // A language that names its region keeps it.
  ['en-US', ['en-GB'], 'Today, 10:25 PM', 'Nov 25, 2026'],
  ['de', ['en-GB', 'de-AT'], 'Today, 22:25', '25.11.2026'],
  ['zh-Hant', ['zh-CN'], 'Today, 晚上10:25', '2026年11月25日'],
])('in %s, by the region of a browser that reads %s', (locale, languages, today, day) => {
  vi.stubGlobal('document', {})
  vi.stubGlobal('navigator', { languages })
  const options = { locale, timeZone: 'UTC', messages: dashboard }
  const time = at('2026-11-25T22:25:00Z')
  const said = [time, at('2026-12-25T22:25:00Z')].map((now) => editTime(time, now, options))
  expect(said.map((text) => text.replace(/\u202f/g, ' '))).toEqual([today, day])
})
