import { describe, expect, it } from 'vitest'
import { simulateHeat } from '@/amplify/costs/key-heat'
import { unitsOfSave } from '@/amplify/costs/sheet'
import { usage } from '@/amplify/costs/usage'
import { defaultPlans } from '@/lib/server/config/config-plans'

const units = unitsOfSave(usage.documentKilobytes)

describe('the heat of one owner: all of their documents lie in one partition', () => {
  it('throttles 1,000 saves a second, without a limit of ours, after less than half a minute', () => {
    const outcome = simulateHeat({
      savesASecond: 1_000,
      unitsOfSave: units,
      limit: null,
      seconds: 60,
    })
    // 300,000 units are in stock, and 15,000 are asked for a second where 1,000 come.
    expect(outcome.firstThrottle).toBe(21)
    expect(outcome.busy / (60 * 1_000)).toBeGreaterThan(0.5)
    // From then on what the partition has: 66 saves a second.
    const longer = simulateHeat({
      savesASecond: 1_000,
      unitsOfSave: units,
      limit: null,
      seconds: 61,
    })
    const more = longer.saved + longer.savedLater - outcome.saved - outcome.savedLater
    expect(more).toBeGreaterThanOrEqual(66)
    expect(more).toBeLessThanOrEqual(67)
  })

  it('comes behind the limit of the plan, which answers 429 first', () => {
    const rate = defaultPlans.free.person
    if (!rate) throw new Error('The plan free has a limit')
    const limit = rate.requests / rate.seconds
    const minute = simulateHeat({ savesASecond: 1_000, unitsOfSave: units, limit, seconds: 60 })
    expect(limit).toBe(100)
    expect(minute.firstThrottle).toBeNull()
    expect(minute).toMatchObject({ limited: 54_000, saved: 6_000, busy: 0 })
    // Who keeps at it for ten minutes gets 503 with `Retry-After`; the words lie in their journal meanwhile.
    const hour = simulateHeat({ savesASecond: 1_000, unitsOfSave: units, limit, seconds: 3_600 })
    expect(hour.firstThrottle).toBe(598)
    expect(hour.busy).toBeGreaterThan(0)
  })

  it('is none of a person who types: a save in eight tenths of a second', () => {
    const outcome = simulateHeat({ savesASecond: 2, unitsOfSave: 303, limit: 100, seconds: 3_600 })
    expect(outcome).toEqual({
      limited: 0,
      saved: 7_200,
      savedLater: 0,
      busy: 0,
      firstThrottle: null,
    })
  })

  it('loses no save: each is saved, or refused with an answer', () => {
    for (const savesASecond of [1, 66, 67, 500, 1_000, 20_000]) {
      for (const limit of [null, 100]) {
        const { limited, saved, savedLater, busy } = simulateHeat({
          savesASecond,
          unitsOfSave: units,
          limit,
          seconds: 600,
        })
        expect(limited + saved + savedLater + busy, `${savesASecond}`).toBe(savesASecond * 600)
      }
    }
  })
})
