import { expect, it } from 'vitest'
import { createCoalescedReads } from './coalesced-reads'

const settled = () => new Promise((resolve) => setTimeout(resolve))

/** Reads that end on command. */
function setUp() {
  const looks: { id: string; end: (value: string) => void; fail: () => void }[] = []
  const ask = createCoalescedReads<string>(
    (id) =>
      new Promise((resolve, reject) => {
        looks.push({ id, end: resolve, fail: () => reject(new Error('no')) })
      }),
  )
  return { ask, looks }
}

it('give everybody who waits the answer of the last look', async () => {
  const { ask, looks } = setUp()
  const first = ask('a')
  await settled()
  const [second, third] = [ask('a'), ask('a')]
  looks[0]!.end('old')
  await settled()
  expect(looks).toHaveLength(2)
  looks[1]!.end('new')
  expect(await Promise.all([first, second, third])).toEqual(['new', 'new', 'new'])
  expect(looks).toHaveLength(2)
})

it('begin anew for whoever asks after the last look, in the same moment, too', async () => {
  const { ask, looks } = setUp()
  const first = ask('a')
  await settled()
  const later = first.then(() => ask('a'))
  looks[0]!.end('one')
  await settled()
  expect(looks).toHaveLength(2)
  looks[1]!.end('two')
  expect([await first, await later]).toEqual(['one', 'two'])
})

it('keep things apart, and go on after a failure', async () => {
  const { ask, looks } = setUp()
  const [a, b] = [ask('a'), ask('b')]
  await settled()
  expect(looks.map(({ id }) => id)).toEqual(['a', 'b'])
  looks[0]!.fail()
  looks[1]!.end('b')
  await expect(a).rejects.toThrow('no')
  expect(await b).toBe('b')
  const again = ask('a')
  await settled()
  looks[2]!.end('a')
  expect(await again).toBe('a')
})
