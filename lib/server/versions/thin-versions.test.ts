import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkpointReasons } from '@/lib/api/documents'
import { findThinnable, isRetainedForever } from './thin-versions'

const hour = 3_600_000
const day = 24 * hour
const now = Date.parse('2026-03-01T12:34:56Z')

const arbitraryVersions = fc
  .array(
    fc.record({
      age: fc.oneof(
        fc.integer({ min: 0, max: 2 * day }),
        fc.integer({ min: 0, max: 9 * day }),
        fc.integer({ min: 0, max: 500 * day }),
      ),
      reason: fc.constantFrom(...checkpointReasons),
      name: fc.constantFrom('', '', '', 'sent'),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list
      .sort((a, b) => b.age - a.age)
      .map(({ age, reason, name }, at) => ({ number: at + 1, at: now - age, reason, name })),
  )

type Version = Parameters<typeof findThinnable>[0][number]

function keptAt<T extends Version>(versions: T[], time: number): T[] {
  const gone = new Set(findThinnable(versions, time))
  return versions.filter(({ number }) => !gone.has(number))
}

it('keeps what is named or was sent out for ever, and all of the last day', () => {
  fc.assert(
    fc.property(arbitraryVersions, (versions) => {
      const kept = new Set(keptAt(versions, now).map(({ number }) => number))
      for (const version of versions) {
        if (isRetainedForever(version) || now - version.at <= day) {
          expect(kept.has(version.number)).toBe(true)
        }
      }
    }),
  )
})

it('keeps one of each hour for a week, one of each day for a year, then none', () => {
  fc.assert(
    fc.property(arbitraryVersions, (versions) => {
      const kept = keptAt(versions, now).filter((version) => !isRetainedForever(version))
      const seen = new Set<string>()
      for (const { at } of kept) {
        const age = now - at
        expect(age).toBeLessThanOrEqual(365 * day)
        if (age <= day) continue
        const stretch = age <= 7 * day ? `h${Math.floor(at / hour)}` : `d${Math.floor(at / day)}`
        expect(seen.has(stretch)).toBe(false)
        seen.add(stretch)
      }
      // Each hour of the week and each day of the year that had a version still has one.
      for (const { at } of versions.filter((version) => !isRetainedForever(version))) {
        if (now - at > 365 * day) continue
        const size = now - at <= 7 * day ? hour : day
        expect(kept.some((other) => Math.floor(other.at / size) === Math.floor(at / size))).toBe(
          true,
        )
      }
    }),
  )
})

it('keeps the same whether it is done often or once', () => {
  fc.assert(
    fc.property(
      arbitraryVersions,
      fc.array(fc.integer({ min: 0, max: 400 * day }), { maxLength: 5 }),
      (versions, waits) => {
        const times = waits.map((wait) => now + wait).sort((a, b) => a - b)
        const last = times.at(-1) ?? now
        let often = versions
        for (const time of times) often = keptAt(often, time)
        expect(keptAt(often, last)).toEqual(keptAt(versions, last))
      },
    ),
  )
})
