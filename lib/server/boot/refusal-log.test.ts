import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createRefusalLog } from './refusal-log'

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-05-06T07:08:09Z') }))
afterEach(() => void vi.useRealTimers())

it('writes one line a minute, with the counts by code', () => {
  const lines: string[] = []
  const note = createRefusalLog((line) => lines.push(line) > 0)
  for (const code of ['bad-request', 'too-large', 'bad-request']) note(code)
  vi.advanceTimersByTime(59_999)
  expect(lines).toEqual([])
  vi.advanceTimersByTime(120_000)
  note('bad-request')
  vi.advanceTimersByTime(60_000)
  expect(lines).toEqual([
    '{"at":"2026-05-06T07:09:09.000Z","level":"warning","refusedActions":{"bad-request":2,"too-large":1}}\n',
    '{"at":"2026-05-06T07:12:08.999Z","level":"warning","refusedActions":{"bad-request":1}}\n',
  ])
})
