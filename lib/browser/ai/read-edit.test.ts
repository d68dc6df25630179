import { expect, it } from 'vitest'
import type { Call } from '../client/send'
import { hasReader, readEdit } from './read-edit'

const reading = {
  state: 'supported',
  evidence: [{ quote: 'a b', place: 'b/text' }],
  unsupported: [],
}
const edit = { requestId: 'r', suggestion: 's1', text: 'Taught' }
const answering =
  (value: unknown, calls: Call[] = []) =>
  async (call: Call) => {
    calls.push(call)
    return { ok: true as const, value }
  }

it('sends the words under the name of their suggestion, and believes no state that it does not know', async () => {
  const calls: Call[] = []
  const answer = await readEdit(edit, answering({ suggestion: 's1', reading }, calls))
  expect(answer).toEqual({ ok: true, value: reading })
  expect(calls).toEqual([
    expect.objectContaining({
      ...{ method: 'POST', path: '/api/v1/ai/requests/r/read' },
      body: { suggestion: 's1', text: 'Taught' },
    }),
  ])
  const newer = { suggestion: 's1', reading: { ...reading, state: 'certain' } }
  expect(await readEdit(edit, answering(newer))).toMatchObject({ value: { state: 'unread' } })
  expect((await readEdit(edit, answering('no'))).ok).toBe(false)
})

it('knows a reader by a passed exam that still holds', () => {
  const exam = {
    ...{ noticed: 30, fabrications: 30, supported: 14, honest: 14, promptVersion: 'reader-1' },
    ...{ language: 'en' as const, at: '2026-03-01T12:00:00.000Z', nextAt: null },
    ...{ noticedInterval: { from: 0, to: 1 }, supportedInterval: { from: 0, to: 1 } },
  }
  const counts = { passed: 1, nextExamAt: null, placed: 0, caught: 0 }
  const readerWith = (isPassed: boolean, isRevoked: boolean) => ({
    reader: { model: 'm', exams: [{ ...exam, isPassed }], isRevoked, ...counts },
  })
  expect(hasReader(readerWith(true, false))).toBe(true)
  expect(hasReader(readerWith(false, false))).toBe(false)
  expect(hasReader(readerWith(true, true))).toBe(false)
  expect([hasReader({ reader: null }), hasReader({})]).toEqual([false, false])
})
