import { expect, it } from 'vitest'
import { toOwnerId } from '../owner'
import { oneAtATime } from './one-at-a-time'

const ana = toOwnerId('018f0000-0000-7000-8000-00000000000a')
const ben = toOwnerId('018f0000-0000-7000-8000-00000000000b')

it('runs the calls of one owner in their order, and those of others beside them', async () => {
  const log: string[] = []
  let goOn = () => {}
  const waits = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const write = oneAtATime(
    'rows',
    (owner) => owner,
    async (owner: typeof ana, name: string) => {
      log.push(`${name} begins`)
      if (owner === ana && name === 'first') await waits
      log.push(`${name} ends`)
    },
  )
  const mine = [write(ana, 'first'), write(ana, 'second')]
  await write(ben, 'other')
  expect(log).toEqual(['first begins', 'other begins', 'other ends'])
  goOn()
  await Promise.all(mine)
  expect(log.slice(3)).toEqual(['first ends', 'second begins', 'second ends'])
})

it('goes on after a call that fails, which its caller hears of', async () => {
  const write = oneAtATime(
    'failing rows',
    (owner) => owner,
    async (_: typeof ana, fails: boolean) => {
      if (fails) throw new Error('The disk is full')
      return 'written'
    },
  )
  const [failed, written] = await Promise.allSettled([write(ana, true), write(ana, false)])
  expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'The disk is full' } })
  expect(written).toEqual({ status: 'fulfilled', value: 'written' })
  expect(globalThis.vitaeTurns?.size).toBe(0)
})
