import { expect, it } from 'vitest'
import { firstLook, newestLook } from '@/lib/resume/look'
import { automaticLadder, floorsOf, ladderFrom } from './ladder'

const own = { fontSize: 10, lineHeight: 1.4, spacing: 1, margin: 18 }
const printed = { smallestText: 9, bodyText: 10 }
const large = { smallestText: 11.25, bodyText: 12.5 }

it.each([automaticLadder, ladderFrom])(
  'stops where a page is still set with ease: %o',
  (ladder) => {
    const [tightest] = ladder(own, printed, floorsOf(newestLook)).rungs
    expect(tightest).toMatchObject({ lineHeight: 1.25, spacing: 0.8, margin: 15 })
    const [large0] = ladder(own, large, floorsOf(newestLook)).rungs
    expect(large0?.fontSize).toBe(10)
  },
)

it.each([automaticLadder, ladderFrom])('stops for earlier documents where it did: %o', (ladder) => {
  const [tightest] = ladder(own, printed, floorsOf(firstLook)).rungs
  expect(tightest).toMatchObject({ lineHeight: 1.15, spacing: 0.6, margin: 12 })
  const [large0] = ladder(own, large, floorsOf(firstLook)).rungs
  expect(large0?.fontSize).toBeLessThan(10)
})

it('leaves what a person has set tighter by hand', () => {
  const tight = { ...own, lineHeight: 1.1, spacing: 0.7, margin: 10 }
  const [tightest] = automaticLadder(tight, printed, floorsOf(newestLook)).rungs
  expect(tightest).toMatchObject({ lineHeight: 1.1, spacing: 0.7, margin: 10 })
})
