import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createTurns } from './turns'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Lets those in whose turn it is. */
const settle = () => vi.advanceTimersByTimeAsync(20)

it('works on a few requests of a client at a time, in their order, and on those of others beside', async () => {
  const take = createTurns(2)
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const send = async (client: string, name: string) => {
    const end = await take(client)
    begun.push(name)
    ends.set(name, end)
  }
  for (const name of ['a1', 'a2', 'a3', 'a4']) void send('a', name)
  void send('b', 'b1')
  await settle()
  expect(begun).toEqual(['a1', 'a2', 'b1'])
  // An end that is told twice lets one in.
  ends.get('a2')?.()
  ends.get('a2')?.()
  await settle()
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3'])
  // Who comes while others wait is behind them.
  void send('a', 'a5')
  ends.get('a1')?.()
  await settle()
  expect(begun.at(-1)).toBe('a4')
})

it('ends the turn of a request that waits for something else', async () => {
  const take = createTurns(1)
  await take('a')
  let isIn = false
  void take('a').then(() => {
    isIn = true
  })
  await settle()
  expect(isIn).toBe(false)
  await vi.advanceTimersByTimeAsync(300)
  expect(isIn).toBe(true)
})
