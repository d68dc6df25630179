import { expect, it } from 'vitest'
import { readPaintReply } from './paint-messages'

it('takes answers and errors by their shape', () => {
  const answer = { id: 1, ok: true, answer: [] }
  const error = { id: 2, ok: false, message: 'damaged' }
  expect(readPaintReply(answer)).toBe(answer)
  expect(readPaintReply(error)).toBe(error)
})

it('knows the greeting of pdf.js', () => {
  const message = { sourceName: 'worker', targetName: 'main', action: 'ready', data: [] }
  expect(readPaintReply(message)).toBe('greeting')
})

it.each([
  null,
  'ready',
  { id: 1 },
  { id: '1', ok: true, answer: [] },
  { id: 1, ok: true },
  { id: 1, ok: true, answer: null },
  { id: 1, ok: false },
  { id: 1, result: { ok: true, rendered: {} } },
  { sourceName: 'worker', targetName: 'main', action: 'test' },
])('takes nothing else: %j', (message) => {
  expect(readPaintReply(message)).toBeNull()
})
