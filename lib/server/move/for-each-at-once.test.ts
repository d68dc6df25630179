import { expect, it } from 'vitest'
import { forEachAtOnce } from './for-each-at-once'

const breath = () => new Promise((resolve) => setImmediate(resolve))

async function* count(to: number) {
  for (let at = 0; at < to; at++) yield at
}

it('does each once, and so many at once', async () => {
  for (const values of [Array.from({ length: 50 }, (_, at) => at), count(50)]) {
    const done: number[] = []
    let running = 0
    let max = 0
    await forEachAtOnce(values, 4, async (value) => {
      max = Math.max(max, ++running)
      await breath()
      running--
      done.push(value)
    })
    expect(done.sort((left, right) => left - right)).toEqual(
      Array.from({ length: 50 }, (_, at) => at),
    )
    expect(max).toBe(4)
  }
})

it('begins nothing more after one has failed, and throws when all have ended', async () => {
  const ended: number[] = []
  const begun: number[] = []
  const all = forEachAtOnce(count(100), 3, async (value) => {
    begun.push(value)
    await breath()
    if (value === 4) throw new Error('four')
    await breath()
    ended.push(value)
  })
  await expect(all).rejects.toThrow('four')
  expect(ended.length).toBe(begun.length - 1)
  expect(begun.length).toBeLessThan(10)
})
