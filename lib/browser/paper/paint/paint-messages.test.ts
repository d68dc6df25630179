import { expect, it } from 'vitest'
import cases from '../../testing/cases.json' with { type: 'json' }
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

it.each(cases.paintMessages.takesNothingElse)('takes nothing else: %j', (message) => {
  expect(readPaintReply(message)).toBeNull()
})
