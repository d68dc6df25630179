import { describe, expect, it } from 'vitest'
import { createFakeTime } from '../../sync/testing/fake-time'
import { failure } from '../send'
import { type Outage, outagesOf } from './outages'
import { createOutageWatch, watchPace } from './watch-outages'

it('an answer to the health check says what is out', () => {
  expect(outagesOf({ ok: true, value: { ok: true } })).toEqual([])
  const value = { ok: true, out: ['models', 'moon'] }
  expect(outagesOf({ ok: true, value })).toEqual(['models'])
  expect(outagesOf(failure('unavailable'))).toEqual(['saving'])
  for (const code of ['offline', 'timeout', 'internal', 'bad-answer'] as const) {
    expect(outagesOf(failure(code))).toEqual(['server'])
  }
})

/** Page with a scripted server; `looks` are the times of its checks. */
function openScene(random = () => 0.5) {
  const time = createFakeTime(random)
  const began = time.now()
  const scene = {
    out: [] as Outage[],
    isWanted: true,
    looks: [] as number[],
    told: [] as string[],
    pass: (milliseconds: number) => time.advance(milliseconds, async () => void (await null)),
  }
  const watch = createOutageWatch({
    ask: async () => {
      scene.looks.push(time.now() - began)
      return scene.out
    },
    clock: time.clockOf(0),
    isWanted: () => scene.isWanted,
    onChange: (outages) => scene.told.push(outages.join()),
  })
  return { ...watch, scene }
}

describe('the watch for outages', () => {
  it('looks seldom while all is well, and says nothing', async () => {
    const { scene } = openScene()
    await scene.pass(3_600_000)
    expect(scene.looks.length).toBeLessThanOrEqual(13)
    expect(scene.told).toEqual([])
  })

  it('tells of an outage that two looks have found, and of its end with the first that did not', async () => {
    const { scene } = openScene()
    scene.out = ['server']
    await scene.pass(watchPace.second)
    expect(scene.told).toEqual([])
    await scene.pass(watchPace.second)
    expect(scene.told).toEqual(['server'])
    scene.out = []
    await scene.pass(2 * watchPace.second)
    expect(scene.told).toEqual(['server', ''])
  })

  it('passes over a server that starts anew', async () => {
    const { scene } = openScene()
    scene.out = ['server']
    await scene.pass(watchPace.second)
    scene.out = []
    await scene.pass(600_000)
    expect(scene.told).toEqual([])
  })

  it('says which of several is back', async () => {
    const { scene } = openScene()
    scene.out = ['mail', 'models']
    await scene.pass(3 * watchPace.second)
    scene.out = ['models']
    await scene.pass(120_000)
    expect(scene.told).toEqual(['mail,models', 'models'])
  })

  it('looks more seldom the longer it lasts, and no haste of the page changes that', async () => {
    const { scene, suspect } = openScene()
    scene.out = ['server']
    const timer = 600_000
    for (let passed = 0; passed < timer; passed += 1_000) {
      suspect()
      await scene.pass(1_000)
    }
    // 2.5, 5, 10, 20, 40 seconds, then one a minute.
    expect(scene.looks.length).toBeLessThanOrEqual(16)
    const [last = 0, before = 0] = scene.looks.toReversed()
    expect(last - before).toBe(watchPace.max)
  })

  it('comes back to a server at another moment than other pages', async () => {
    const ends = await Promise.all(
      [0, 0.25, 0.5, 0.75, 1].map(async (random) => {
        const { scene } = openScene(() => random)
        scene.out = ['saving']
        await scene.pass(900_000)
        return scene.looks.at(-1)
      }),
    )
    expect(new Set(ends).size).toBe(5)
  })

  it('looks soon after something has failed, but not with every failure', async () => {
    const { scene, suspect } = openScene()
    await scene.pass(10_000)
    const before = scene.looks.length
    for (let at = 0; at < 50; at++) suspect()
    await scene.pass(100)
    expect(scene.looks.length).toBe(before + 1)
  })

  it('asks nothing while nobody looks, and forgets what was out then', async () => {
    const { scene, suspect } = openScene()
    scene.out = ['server']
    await scene.pass(2 * watchPace.second)
    scene.isWanted = false
    await scene.pass(600_000)
    const before = scene.looks.length
    await scene.pass(3_600_000)
    expect(scene.looks.length).toBe(before)
    expect(scene.told).toEqual(['server', ''])
    scene.isWanted = true
    suspect()
    await scene.pass(2 * watchPace.second)
    expect(scene.told).toEqual(['server', '', 'server'])
  })

  it('is over when it is closed', async () => {
    const { scene, close, suspect } = openScene()
    close()
    suspect()
    await scene.pass(3_600_000)
    expect(scene.looks).toEqual([])
  })
})
