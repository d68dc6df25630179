import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Reading } from '@/lib/ai/reader/types'
import type { ApiResult } from '../../client/api-types'
import { failure } from '../../client/send'
import { createEditReading, type TypedEdit } from './edit-reading'

const supported: Reading = {
  ...{ state: 'supported', unsupported: [] },
  evidence: [{ quote: 'shape loaves', place: 'b/text' }],
}
const unread: Reading = { state: 'unread', evidence: [], unsupported: [] }
const edit = (text: string, key = 'k'): TypedEdit => ({
  ...{ key, requestId: 'r', suggestion: 's1', text },
})

function open(answer: (edit: { text: string }) => Promise<ApiResult<Reading>>, hasReader = true) {
  const shown = new Map<string, string>()
  const asked: string[] = []
  const read: string[] = []
  const checking: (string | null)[] = []
  const reading = createEditReading({
    hasReader: async () => hasReader,
    read: (one) => {
      asked.push(one.text)
      return answer(one)
    },
    isOpen: ({ key, text }) => shown.get(key) === text,
    onRead: ({ text }, { state }) => read.push(`${text}: ${state}`),
    onChecking: (key) => checking.push(key),
  })
  const type = (text: string, key = 'k') => {
    shown.set(key, text)
    reading.note(edit(text, key))
  }
  return { ...{ shown, asked, read, checking, type, close: reading.close } }
}

const ok = (value: Reading): ApiResult<Reading> => ({ ok: true, value })
const answersAfter = (milliseconds: number, value: ApiResult<Reading>) => () =>
  new Promise<ApiResult<Reading>>((resolve) => setTimeout(resolve, milliseconds, value))
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('is read once its person has stopped typing for 1.5 s, and shows that meanwhile', async () => {
  const { type, asked, read, checking } = open(answersAfter(800, ok(supported)))
  for (const text of ['T', 'Ta', 'Taught']) {
    type(text)
    await pass(400)
  }
  expect(asked).toEqual([])
  await pass(1_100)
  expect(asked).toEqual(['Taught'])
  expect(checking).toEqual(['k'])
  await pass(800)
  expect(read).toEqual(['Taught: supported'])
  expect(checking).toEqual(['k', null])
  // The same text was read already.
  type('Taught')
  await pass(5_000)
  expect(asked).toHaveLength(1)
})

it('is read one at a time; a late answer for older words is dropped', async () => {
  const { type, asked, read } = open(answersAfter(6_000, ok(supported)))
  type('Older')
  await pass(2_000)
  type('Newer')
  await pass(3_000)
  // The first request takes 6 s: nothing else is sent.
  expect(asked).toEqual(['Older'])
  await pass(3_000)
  expect(read).toEqual([])
  expect(asked).toEqual(['Older', 'Newer'])
  await pass(6_000)
  expect(read).toEqual(['Newer: supported'])
})

it('waits for a pause that began during the answer for older words', async () => {
  const { type, asked } = open(answersAfter(1_000, ok(supported)))
  type('Older')
  await pass(1_500)
  type('Newer')
  await pass(1_100)
  expect(asked).toEqual(['Older'])
  await pass(400)
  expect(asked).toEqual(['Older', 'Newer'])
})

it('is dropped where its person has accepted or reset it meanwhile', async () => {
  const { type, shown, asked, read } = open(answersAfter(1_000, ok(supported)))
  type('Taught')
  await pass(1_600)
  shown.delete('k')
  await pass(1_000)
  expect(read).toEqual([])
  type('Showed', 'l')
  shown.delete('l')
  await pass(2_000)
  expect(asked).toEqual(['Taught'])
})

it.each([
  ['the budget is used up, or the reader is too slow', async () => ok(unread)],
  ['nobody is reached', async () => failure('offline')],
  ['the server refuses it', async () => failure('too-many-requests')],
])('stays as the check of words has it where %s', async (_, answer) => {
  const { type, read, checking } = open(answer as () => Promise<ApiResult<Reading>>)
  type('Taught')
  await pass(2_000)
  expect(read).toEqual([])
  expect(checking).toEqual(['k', null])
})

it('is sent once more where nobody was reached, and its person types it again', async () => {
  const { type, asked } = open(async () => failure('offline'))
  type('Taught')
  await pass(2_000)
  type('Taught')
  await pass(2_000)
  expect(asked).toEqual(['Taught', 'Taught'])
})

it('is not sent where there is no reader, nor once the screen is gone', async () => {
  const without = open(async () => ok(supported), false)
  without.type('Taught')
  await pass(2_000)
  expect([without.asked, without.checking]).toEqual([[], []])
  const left = open(answersAfter(1_000, ok(supported)))
  left.type('Taught')
  await pass(1_600)
  left.close()
  await pass(2_000)
  expect(left.read).toEqual([])
  left.type('Showed')
  await pass(3_000)
  expect(left.asked).toEqual(['Taught'])
})
