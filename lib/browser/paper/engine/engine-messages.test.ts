import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readEngineReply } from './engine-messages'
import { renderedWith } from './testing/fake-worker'

it('reads pages and errors', () => {
  const reply = { id: 3, result: { ok: true, rendered: renderedWith(5) } }
  expect(readEngineReply(reply)).toEqual(reply)
  expect(readEngineReply({ ...reply, shared: -7 })).toEqual({ ...reply, shared: -7 })
  expect(readEngineReply({ ...reply, shared: 'x' })).toEqual(reply)
  const error = { id: 4, result: { ok: false, code: 'too-large', message: 'too many pages' } }
  expect(readEngineReply(error)).toEqual(error)
})

it('refuses every other shape without throwing', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      expect(readEngineReply(message)).toBeNull()
    }),
  )
  const rendered = renderedWith(5)
  for (const result of [
    { ok: false, code: 'no-such-code', message: '' },
    { ok: true, rendered: { ...rendered, bytes: [1, 2] } },
    { ok: true, rendered: { ...rendered, pages: [{}] } },
    { ok: true, rendered: { ...rendered, boxes: undefined } },
    { ok: 'yes', rendered },
  ]) {
    expect(readEngineReply({ id: 1, result })).toBeNull()
  }
})
