import { expect, it } from 'vitest'
import { addDays } from './calendar-day'

it('counts days over the end of a month', () => {
  expect(addDays('2026-02-27', 3)).toBe('2026-03-02')
})
