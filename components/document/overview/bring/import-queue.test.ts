import { expect, it } from 'vitest'
import { createBringQueue } from './import-queue'

/** Network and clock controlled by the test. */
function makeWorld() {
  const asked: string[] = []
  const answers = new Map<string, (isHere: boolean) => void>()
  const timers: { milliseconds: number; task: () => void }[] = []
  const queue = createBringQueue(
    (id) => {
      asked.push(id)
      return new Promise<boolean>((resolve) => answers.set(id, resolve))
    },
    (milliseconds, task) => {
      const timer = { milliseconds, task }
      timers.push(timer)
      return () => timers.splice(timers.indexOf(timer), 1)
    },
  )
  const answer = async (id: string, isHere = true) => {
    answers.get(id)?.(isHere)
    for (let turn = 0; turn < 8; turn++) await Promise.resolve()
  }
  return { queue, asked, timers, answer }
}

it('asks for three at a time, in the order in which they were wanted', async () => {
  const { queue, asked, answer } = makeWorld()
  for (const id of ['a', 'b', 'c', 'd', 'e']) queue.want(id)
  expect(asked).toEqual(['a', 'b', 'c'])
  await answer('b')
  expect(asked).toEqual(['a', 'b', 'c', 'd'])
})

it('forgets what was scrolled past, and asks once for what is wanted twice', async () => {
  const { queue, asked, answer } = makeWorld()
  for (const id of ['a', 'b', 'c', 'a']) queue.want(id)
  const cancel = queue.want('d')
  queue.want('e')
  queue.want('e')
  cancel()
  await answer('a')
  await answer('b')
  expect(asked).toEqual(['a', 'b', 'c', 'e'])
})

it('tries again, later each time, for as long as it is wanted', async () => {
  const { queue, asked, timers, answer } = makeWorld()
  const cancel = queue.want('a')
  await answer('a', false)
  expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([2_000])
  timers.shift()?.task()
  await answer('a', false)
  expect(asked).toEqual(['a', 'a'])
  expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([4_000])
  cancel()
  expect(timers).toEqual([])
})
