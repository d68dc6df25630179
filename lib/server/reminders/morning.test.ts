import { expect, it } from 'vitest'
import { firstMorningOf, morningOf } from './morning'

const at = (day: string, timeZone: string) => new Date(morningOf(day, timeZone)).toISOString()

it.each([
  ['2026-12-01', 'UTC', '2026-12-01T07:00:00.000Z'],
  ['2026-12-01', 'Europe/Berlin', '2026-12-01T06:00:00.000Z'],
  ['2026-07-01', 'Europe/Berlin', '2026-07-01T05:00:00.000Z'],
  ['2026-12-01', 'America/Los_Angeles', '2026-12-01T15:00:00.000Z'],
  ['2026-12-01', 'Asia/Kathmandu', '2026-12-01T01:15:00.000Z'],
  ['2026-12-01', 'Pacific/Kiritimati', '2026-11-30T17:00:00.000Z'],
  ['2026-12-01', 'Pacific/Pago_Pago', '2026-12-01T18:00:00.000Z'],
  // Clocks go forward and back at night: seven is seven.
  ['2026-03-29', 'Europe/Berlin', '2026-03-29T05:00:00.000Z'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-25T06:00:00.000Z'],
])('%s in %s', (day, timeZone, expected) => {
  expect(at(day, timeZone)).toBe(expected)
})

it('is nowhere earlier than where days begin first', () => {
  for (const timeZone of Intl.supportedValuesOf('timeZone')) {
    for (const day of ['2026-01-15', '2026-07-15']) {
      expect(morningOf(day, timeZone)).toBeGreaterThanOrEqual(firstMorningOf(day))
    }
  }
})
