import { expect, it } from 'vitest'
import { densityOf, withDensity } from '@/lib/resume/density'
import { firstLook, type Look, newestLook } from '@/lib/resume/look'
import { designSchema } from '@/lib/resume/schema/design'
import { automaticLadder, easyRungs, floorsOf, ladderFrom } from './ladder'

const own = { fontSize: 10, lineHeight: 1.4, spacing: 1, margin: 18 }
const printed = { smallestText: 9, bodyText: 10 }
const large = { smallestText: 11.25, bodyText: 12.5 }

it.each([automaticLadder, ladderFrom])(
  'stops where a page is still set with ease: %o',
  (ladder) => {
    const [tightest] = ladder(own, printed, floorsOf(newestLook)).rungs
    expect(tightest).toMatchObject({ lineHeight: 1.22, spacing: 0.72, margin: 14 })
    const [large0] = ladder(own, large, floorsOf(newestLook)).rungs
    expect(large0?.fontSize).toBe(10)
  },
)

it.each<Look>(['2026-12', newestLook])('stops in look %s where its rules say', (look) => {
  const [tightest] = ladderFrom(own, printed, floorsOf(look, { minMargin: 16 })).rungs
  const isNew = look === newestLook
  expect(tightest?.margin).toBe(isNew ? 16 : 15)
  expect(tightest?.lineHeight).toBe(isNew ? 1.22 : 1.25)
})

it('takes space before leading, leading before type, and opens space alone', () => {
  const floors = floorsOf(newestLook)
  const { rungs } = automaticLadder(own, printed, floors)
  for (const { fontSize, lineHeight, spacing, margin } of rungs) {
    if (fontSize < own.fontSize) expect(lineHeight).toBe(floors.lineHeight)
    if (lineHeight < own.lineHeight)
      expect({ spacing, margin }).toEqual({ spacing: 0.72, margin: 14 })
  }
  const open = { spacing: 1.6, margin: 28, tightness: -1 }
  expect(easyRungs(own, floors).at(-1)).toEqual({ ...own, ...open })
  expect(easyRungs(own, floorsOf('2027-01')).at(-1)).toEqual({ ...own, spacing: 1.5 })
  expect(easyRungs({ ...own, spacing: 0.8 }, floors).at(-1)).toMatchObject({ spacing: 0.8 })
})

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

it('reads back every density that it sets', () => {
  for (let step = 0; step <= 20; step++) {
    expect(densityOf(withDensity(step / 20))).toBeCloseTo(step / 20, 1)
  }
})

it('has the default in the middle, stays within its ends, and no tighter than pages are fitted', () => {
  const usual = designSchema.parse({})
  expect(densityOf(usual)).toBe(0.5)
  expect(usual).toMatchObject(withDensity(0.5))
  expect(densityOf({ spacing: 0.6, lineHeight: 1.1, margin: 8 })).toBe(1)
  expect(densityOf({ spacing: 1.6, lineHeight: 1.8, margin: 35 })).toBe(0)
  expect(withDensity(1)).toEqual({ spacing: 0.8, lineHeight: 1.25, margin: 15 })
})
